package dev.sideline.chat;

import com.slack.api.model.view.View;

/** Draws somebody's Home tab. */
public interface HomeView {
    View of(Caller caller);
}
