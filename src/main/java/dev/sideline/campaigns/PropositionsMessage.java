package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Idea;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.chat.AskButtons;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.play.campaign.Approvals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The library: each proposition with who answers for it, and what is on record about it. */
final class PropositionsMessage {

    /** Open forms; the value is a proposition's id. */
    static final String OBJECT = "proposition_object";

    static final String APPROVE = "proposition_approve";
    static final String REVIEW = "proposition_review";
    static final String SUGGEST = "proposition_suggest";

    private static final int SHOWN = 8;
    private static final int IDEAS = 5;
    private static final int SUMMARY = 300;

    private PropositionsMessage() {}

    static Message draw(Caller caller, Library library) {
        List<Proposition> all = library.propositions().stream()
                .sorted(Comparator.comparing(Proposition::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(proposition -> proposition.id().value()))
                .toList();
        String head = all.isEmpty() ? "The library has no proposition yet." : "The library of propositions";
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(head)));
        BlockLimits.bounded(
                        all,
                        SHOWN,
                        new Noun("proposition"),
                        proposition -> List.<LayoutBlock>of(
                                Blocks.section(words(caller, proposition, library)), buttons(caller, proposition)),
                        more -> List.<LayoutBlock>of(Blocks.context(more)))
                .forEach(blocks::addAll);
        List<Idea> ideas = ideas(caller, library);
        if (!ideas.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of("*Ideas sent upward*"));
            lines.addAll(BlockLimits.bounded(
                    ideas, IDEAS, new Noun("idea"), idea -> idea(caller, idea, library), more -> more));
            blocks.add(Blocks.lines(lines));
        }
        blocks.add(Blocks.buttons(List.of(Blocks.button("Suggest an idea", SUGGEST, ""))));
        return new Message(head, blocks);
    }

    private static String words(Caller caller, Proposition proposition, Library library) {
        List<String> lines = new ArrayList<>();
        String version = proposition.version();
        lines.add(Mrkdwn.bold(Mrkdwn.escape(proposition.name()))
                + (version == null ? "" : ", version " + Mrkdwn.escape(version))
                + (proposition.reviewedOn() == null ? "" : ", reviewed on " + Mrkdwn.day(proposition.reviewedOn())));
        String summary = proposition.summary();
        if (summary != null && !summary.isBlank()) {
            lines.add(Mrkdwn.escape(summary, SUMMARY));
        }
        Approvals approvals =
                Approvals.of(proposition.id(), library, caller.viewer().company());
        List<String> departments = List.copyOf(approvals.departments());
        boolean enough = approvals.areEnough(caller.viewer().company().settings());
        lines.add((departments.isEmpty() ? "Not approved yet" : "Approved by " + Mrkdwn.names(departments))
                + (enough ? "" : "; its launch is held"));
        int objections = library.objectionsTo(proposition.id()).size();
        lines.add(
                objections == 0
                        ? "No objection on record"
                        : objections == 1 ? "One objection on record" : objections + " objections on record");
        return String.join("\n", lines);
    }

    private static LayoutBlock buttons(Caller caller, Proposition proposition) {
        long id = proposition.id().value();
        List<ButtonElement> buttons = new ArrayList<>(List.of(Blocks.button("Object", OBJECT + ":" + id, id)));
        if (ApproveForm.mayRecord(caller, proposition)) {
            buttons.add(Blocks.button("Approve", APPROVE + ":" + id, id));
        }
        if (Shelf.owns(caller, proposition.owner()) || Shelf.owns(caller, proposition.sponsor())) {
            buttons.add(Blocks.button("Ask for approval", AskButtons.APPROVAL + ":" + id, id));
        }
        if (Shelf.owns(caller, proposition.owner())) {
            buttons.add(Blocks.button("Review", REVIEW + ":" + id, id));
        }
        return Blocks.buttons(buttons);
    }

    /** One's own; for leaders and those who own a proposition all of them. The latest first. */
    private static List<Idea> ideas(Caller caller, Library library) {
        boolean all = caller.viewer().is(Role.LEADER)
                || library.propositions().stream().anyMatch(one -> Shelf.owns(caller, one.owner()));
        return library.ideas().stream()
                .filter(idea -> all || Shelf.owns(caller, idea.person()))
                .sorted(Comparator.comparing(Idea::submittedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(idea -> idea.id().value())
                        .reversed())
                .toList();
    }

    private static String idea(Caller caller, Idea idea, Library library) {
        Person by = caller.viewer().company().person(idea.person());
        Proposition.Id became = idea.proposition();
        String turned = became == null
                ? ""
                : library.proposition(became)
                        .map(one -> ", became " + Mrkdwn.bold(Mrkdwn.escape(one.name())))
                        .orElse("");
        return "“" + Mrkdwn.escape(idea.text()) + "”" + (by == null ? "" : ", " + Mrkdwn.escape(by.name()))
                + (idea.submittedOn() == null ? "" : ", " + Mrkdwn.day(idea.submittedOn())) + turned;
    }
}
