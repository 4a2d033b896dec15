package dev.sideline.slack;

import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.model.view.View;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a submit ended, and what is shown for it: as the answer to the submit, or in the view that says "Saving…". */
sealed interface Ended {

    /** The answer when it ended in time; null closes the form. */
    @Nullable ViewSubmissionResponse answer(View form);

    /** What the view turns into when it ended later. */
    View later(View form);

    /** What is left to do beside the view. */
    List<Reply> rest();

    /** What the person is told when they closed the view meanwhile. */
    Message words();

    /** Something in the form cannot be taken as it is; nothing was done. */
    record Invalid(Map<String, String> errors) implements Ended {

        @Override
        public ViewSubmissionResponse answer(View form) {
            boolean atFields = Labels.inputs(form).keySet().containsAll(errors.keySet());
            return atFields
                    ? ViewSubmissionResponse.builder()
                            .responseAction("errors")
                            .errors(errors)
                            .build()
                    : turn(later(form));
        }

        @Override
        public View later(View form) {
            return FilledForm.with(sentence(form), form);
        }

        @Override
        public List<Reply> rest() {
            return List.of();
        }

        @Override
        public Message words() {
            return Message.of("It was not saved: " + String.join(" ", errors.values()));
        }

        private String sentence(View form) {
            Map<String, String> labels = Labels.inputs(form);
            Map<String, String> lines = new LinkedHashMap<>();
            errors.forEach((block, error) -> lines.put(block, labels.getOrDefault(block, "") + error));
            return lines.values().stream().map(line -> "• " + line).collect(Collectors.joining("\n"));
        }
    }

    /** It was done. */
    record Done(Reply reply) implements Ended {

        @Override
        public @Nullable ViewSubmissionResponse answer(View form) {
            for (Reply part : Replies.flat(reply)) {
                if (part instanceof Reply.Turn turn) {
                    return turn(turn.form().view());
                }
                if (part instanceof Reply.Open open) {
                    return ViewSubmissionResponse.builder()
                            .responseAction("push")
                            .view(open.form().view())
                            .build();
                }
            }
            return null;
        }

        @Override
        public View later(View form) {
            for (Reply part : Replies.flat(reply)) {
                if (part instanceof Reply.Turn turn) {
                    return turn.form().view();
                }
                if (part instanceof Reply.Open open) {
                    return open.form().view();
                }
            }
            return StandInViews.said(form, words());
        }

        @Override
        public List<Reply> rest() {
            return Replies.flat(reply).stream()
                    .filter(part -> !(part instanceof Reply.Turn) && !(part instanceof Reply.Open))
                    .toList();
        }

        @Override
        public Message words() {
            List<Reply> parts = Replies.flat(reply);
            boolean follows = parts.stream().anyMatch(Reply.Later.class::isInstance);
            return parts.stream()
                    .filter(Reply.Say.class::isInstance)
                    .map(part -> ((Reply.Say) part).message())
                    .findFirst()
                    .orElse(Message.of(follows ? "The answer follows in a moment." : "Saved."));
        }
    }

    /** It could not be done; the form comes back as it was filled in. */
    record NotDone(String mrkdwn) implements Ended {

        @Override
        public ViewSubmissionResponse answer(View form) {
            return turn(later(form));
        }

        @Override
        public View later(View form) {
            return FilledForm.with(mrkdwn, form);
        }

        @Override
        public List<Reply> rest() {
            return List.of();
        }

        @Override
        public Message words() {
            return Message.of("It was not saved. " + mrkdwn);
        }
    }

    static ViewSubmissionResponse turn(View view) {
        return ViewSubmissionResponse.builder()
                .responseAction("update")
                .view(view)
                .build();
    }
}
