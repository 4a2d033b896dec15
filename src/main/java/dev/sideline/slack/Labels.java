package dev.sideline.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import dev.sideline.chat.Mrkdwn;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the inputs of a form are called. */
final class Labels {

    private Labels() {}

    /** By block id, as the beginning of a sentence about it. */
    static Map<String, String> inputs(View form) {
        Map<String, String> labels = new LinkedHashMap<>();
        form.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(InputBlock.class::cast)
                .forEach(input -> labels.put(
                        input.getBlockId(), Mrkdwn.escape(input.getLabel().getText()) + ": "));
        return labels;
    }
}
