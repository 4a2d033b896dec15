package dev.sideline.chat;

import com.slack.api.model.block.composition.OptionObject;
import java.util.List;

/** Gives the options of a picker while somebody types into it. */
public interface OptionsHandler {

    String actionId();

    /**
     * At most {@link BlockLimits#OPTIONS} that match what was typed, limited to what the person may see.
     *
     * @param metadata the private metadata of the form it is in; empty outside a form
     */
    List<OptionObject> options(Caller caller, String typed, String metadata);
}
