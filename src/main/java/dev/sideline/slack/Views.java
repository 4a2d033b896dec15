package dev.sideline.slack;

import com.slack.api.model.view.View;

/** What the ids of a view mean. */
final class Views {

    private Views() {}

    /** The first form of the stack that a form is in. */
    static String root(View view) {
        return view.getRootViewId() == null ? String.valueOf(view.getId()) : view.getRootViewId();
    }

    static boolean isModal(View view) {
        return "modal".equals(view.getType());
    }
}
