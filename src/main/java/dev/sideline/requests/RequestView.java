package dev.sideline.requests;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a request for whoever is asked, and its answer for whoever asked.
 *
 * @param asker the name of who asks
 * @param to the name of who is asked
 * @param instead the name of who was named for it; null where nobody was
 */
record RequestView(Request request, Matter matter, String asker, String to, @Nullable String instead) {

    static final String COME = "request.come";
    static final String DECLINE = "request.decline";
    static final String SUGGEST = "request.suggest";
    static final String GO = "request.go";
    static final String NO_GO = "request.no-go";
    static final String JUDGE = "request.judge";
    static final String APPROVE = "request.approve";
    static final String OBJECT = "request.object";
    static final String ASK_INSTEAD = "request.ask-instead";

    private static final int WORDS = 300;

    /** @param zone of who is asked */
    Message forThem(ZoneId zone) {
        Answer answer = request.answer();
        String title = Mrkdwn.bold(Mrkdwn.escape(asker)) + " asks you " + what() + ".\n" + matter.title();
        if (answer != null) {
            return new Message(
                    title,
                    List.of(
                            Blocks.section(title),
                            Blocks.context(said(answer, LocalDate.ofInstant(answer.at(), zone)))));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(title));
        if (!matter.lines().isEmpty()) {
            blocks.add(Blocks.lines(matter.lines()));
        }
        blocks.add(why());
        blocks.add(Blocks.buttons(buttons()));
        blocks.add(Blocks.context("Your answer goes to " + Mrkdwn.escape(asker)
                + " alone. What follows from it goes on record like any other fact."));
        return new Message(title, blocks);
    }

    /** The parts to act on, without the heading of a message. */
    List<LayoutBlock> brief() {
        return List.of(
                Blocks.section(Mrkdwn.escape(asker) + " asks you " + what() + ".\n" + matter.title()),
                Blocks.buttons(buttons()));
    }

    private LayoutBlock why() {
        return Blocks.section("“" + Mrkdwn.escape(request.why(), WORDS) + "”");
    }

    private String what() {
        return switch (request.kind()) {
            case COME -> "to come to a meeting";
            case SIGN_OFF -> "to judge a deal before more is invested";
            case APPROVE -> "to approve a proposition";
        };
    }

    private List<ButtonElement> buttons() {
        return switch (request.kind()) {
            case COME ->
                List.of(
                        primary("I'll come", COME),
                        button("Not this one", DECLINE),
                        button("Suggest somebody", SUGGEST));
            case SIGN_OFF -> List.of(primary("Go", GO), button("No-go", NO_GO), button("Open the form", JUDGE));
            case APPROVE -> List.of(primary("Approve", APPROVE), button("Object", OBJECT));
        };
    }

    private ButtonElement primary(String words, String actionId) {
        return Blocks.primary(
                words, actionId + ":" + request.id().value(), request.id().value());
    }

    private ButtonElement button(String words, String actionId) {
        return Blocks.button(
                words, actionId + ":" + request.id().value(), request.id().value());
    }

    private String said(Answer answer, LocalDate day) {
        String on = "You said on " + Mrkdwn.day(day) + ": ";
        return switch (answer.said()) {
            case YES ->
                on
                        + switch (request.kind()) {
                            case COME -> "I'll come.";
                            case SIGN_OFF -> "go, signed off.";
                            case APPROVE -> "approved.";
                        }
                        + reason(answer);
            case NO ->
                on
                        + switch (request.kind()) {
                            case COME -> "not this one.";
                            case SIGN_OFF -> "no-go.";
                            case APPROVE -> "I object.";
                        }
                        + reason(answer);
            case SOMEBODY_ELSE -> on + "ask " + insteadOfThem() + "." + reason(answer);
            case HANDED_OVER -> "This was put to " + insteadOfThem() + ".";
            case OVER -> "This is over: there is nothing left to answer.";
            case NOT_REACHED -> "This was taken back.";
        };
    }

    /** What whoever asked is told. */
    Message forAsker(Answer answer) {
        String who = Mrkdwn.bold(Mrkdwn.escape(to));
        String said =
                switch (answer.said()) {
                    case YES ->
                        switch (request.kind()) {
                            case COME -> who + " comes, and is on the meeting now.";
                            case SIGN_OFF -> who + " says go, and signed it off.";
                            case APPROVE -> who + " approves.";
                        };
                    case NO ->
                        switch (request.kind()) {
                            case COME -> who + " does not come.";
                            case SIGN_OFF -> who + " says no-go. Found early, that is a success.";
                            case APPROVE -> who + " objects; it is on record.";
                        };
                    case SOMEBODY_ELSE -> who + " would rather you asked " + Mrkdwn.bold(insteadOfThem()) + ".";
                    case HANDED_OVER ->
                        who + " hands over what they worked on: I put this to " + Mrkdwn.bold(insteadOfThem())
                                + " instead.";
                    case OVER -> "It was over before " + who + " answered.";
                    case NOT_REACHED -> "I could not put this to " + who + ". Ask them yourself, or ask somebody else.";
                };
        String text = said + reason(answer) + "\n" + matter.title();
        return answer.said() == Request.Said.SOMEBODY_ELSE
                ? new Message(
                        text,
                        List.of(
                                Blocks.section(text),
                                Blocks.buttons(List.of(Blocks.primary(
                                        "Ask " + instead,
                                        ASK_INSTEAD,
                                        request.id().value())))))
                : Message.of(text);
    }

    /** What whoever asked reads where they had the answer. */
    Message takenBack() {
        return Message.of(Mrkdwn.bold(Mrkdwn.escape(to)) + " took the answer back; the question is open again.\n"
                + matter.title());
    }

    private String insteadOfThem() {
        return Mrkdwn.escape(instead == null ? "somebody else" : instead);
    }

    private static String reason(Answer answer) {
        return answer.reason() == null ? "" : " “" + Mrkdwn.escape(answer.reason(), WORDS) + "”";
    }
}
