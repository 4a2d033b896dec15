package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Company;
import dev.sideline.account.Idea;
import dev.sideline.account.Library;
import dev.sideline.account.Objection;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library: each proposition with who answers for it, and what is on record about it. */
final class PropositionsMessage {

    /** Open forms; the value is a proposition's id. */
    static final String OBJECT = "proposition_object";

    static final String APPROVE = "proposition_approve";
    static final String REVIEW = "proposition_review";
    static final String SUGGEST = "proposition_suggest";
    static final String NEW = "proposition_new";
    static final String EDIT = "proposition_edit";

    /** Opens the form of a proposition; the value is an idea's id. */
    static final String FROM_IDEA = "proposition_from_idea";

    private static final int SHOWN = 8;
    private static final int IDEAS = 5;
    private static final int OBJECTIONS = 3;
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
            blocks.add(Blocks.section("*Ideas sent upward*"));
            blocks.addAll(BlockLimits.bounded(
                    ideas,
                    IDEAS,
                    new Noun("idea"),
                    idea -> beside(caller, idea, idea(caller, idea, library)),
                    Blocks::context));
        }
        blocks.add(Blocks.buttons(
                PropositionForm.mayBegin(caller)
                        ? List.of(
                                Blocks.button("New proposition", NEW, ""),
                                Blocks.button("Suggest an idea", SUGGEST, ""))
                        : List.of(Blocks.button("Suggest an idea", SUGGEST, ""))));
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
        people(caller, proposition).ifPresent(lines::add);
        Stream.of(proposition.forWhom(), proposition.departments())
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isBlank))
                .map(text -> (text.equals(proposition.forWhom()) ? "For " : "Changes ") + Mrkdwn.escape(text))
                .forEach(lines::add);
        Approvals approvals =
                Approvals.of(proposition.id(), library, caller.viewer().company());
        List<String> departments = List.copyOf(approvals.departments());
        boolean enough = approvals.areEnough(caller.viewer().company().settings());
        lines.add((departments.isEmpty() ? "Not approved yet" : "Approved by " + Mrkdwn.names(departments))
                + (enough ? "" : "; its launch is held"));
        lines.addAll(objections(caller, library.objectionsTo(proposition.id())));
        return String.join("\n", lines);
    }

    private static Optional<String> people(Caller caller, Proposition proposition) {
        Company company = caller.viewer().company();
        Person owner = company.person(proposition.owner());
        Person sponsor = company.person(proposition.sponsor());
        List<String> parts = new ArrayList<>();
        if (owner != null) {
            parts.add("Owner: " + Mrkdwn.escape(owner.name()));
        }
        if (sponsor != null) {
            parts.add("sponsor: " + Mrkdwn.escape(sponsor.name()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private static List<String> objections(Caller caller, List<Objection> all) {
        if (all.isEmpty()) {
            return List.of("No objection on record");
        }
        List<Objection> open = all.stream()
                .filter(objection -> objection.resolvedOn() == null)
                .sorted(Comparator.comparing(objection -> objection.row().id()))
                .toList();
        int resolved = all.size() - open.size();
        List<String> lines = new ArrayList<>(BlockLimits.bounded(
                open, OBJECTIONS, new Noun("objection"), objection -> objection(caller, objection), more -> more));
        if (resolved > 0) {
            lines.add(resolved == 1 ? "One objection is resolved" : resolved + " objections are resolved");
        }
        return lines;
    }

    private static String objection(Caller caller, Objection objection) {
        String department = objection.department();
        String text = objection.text();
        return "Objection of " + (department == null ? "a department" : Mrkdwn.escape(department))
                + (text == null ? "" : ": “" + Mrkdwn.escape(text) + "”")
                + ", " + owner(caller, objection.owner());
    }

    private static String owner(Caller caller, @Nullable PersonOrName owner) {
        Person person = owner == null || owner.person() == null
                ? null
                : caller.viewer().company().person(owner.person());
        String name = person != null ? person.name() : owner == null ? null : owner.name();
        return name == null || name.isBlank() ? "nobody stands for it yet" : Mrkdwn.escape(name) + " stands for it";
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
        if (PropositionForm.mayEdit(caller, proposition)) {
            buttons.add(Blocks.button("Edit", EDIT + ":" + id, id));
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

    /** Whoever may begin a proposition makes one of an idea with a tap. */
    private static LayoutBlock beside(Caller caller, Idea idea, String words) {
        long id = idea.id().value();
        return idea.proposition() == null && PropositionForm.mayBegin(caller)
                ? Blocks.section(words, Blocks.button("Make it one", FROM_IDEA + ":" + id, id))
                : Blocks.section(words);
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
