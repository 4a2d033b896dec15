package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.PersonPicker;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A proposition of the library, new or changed; a new one may begin as somebody's idea. */
record PropositionForm(Shelf shelf) implements Sheet {

    static final String NAME = "name";
    static final String SUMMARY = "summary";
    static final String FOR_WHOM = "for_whom";
    static final String DEPARTMENTS = "departments";
    static final String OWNER = "owner";
    static final String SPONSOR = "sponsor";
    static final String VERSION = "version";

    /** In the metadata: the idea that it begins as. */
    static final String IDEA = "idea";

    private static final int LINE = 200;

    @Override
    public String callbackId() {
        return "proposition.keep";
    }

    /** Executives conceive propositions; whoever sells sends ideas. */
    static boolean mayBegin(Caller caller) {
        return caller.viewer().is(Role.LEADER) || caller.viewer().is(Role.MANAGER);
    }

    static boolean mayEdit(Caller caller, Proposition proposition) {
        return caller.viewer().is(Role.LEADER)
                || Shelf.owns(caller, proposition.owner())
                || Shelf.owns(caller, proposition.sponsor());
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        Library library = shelf.library();
        Row row = there(caller, library, metadata)
                .map(Proposition::row)
                .orElseGet(() -> begin(caller, idea(library, metadata).orElse(null)));
        Proposition proposition = new Proposition(row);
        Company company = caller.viewer().company();
        boolean isNew = metadata.id(Metadata.PROPOSITION) == null;
        List<LayoutBlock> blocks = new ArrayList<>();
        idea(library, metadata)
                .ifPresent(idea -> blocks.add(Blocks.context("From the idea “" + Mrkdwn.escape(idea.text()) + "”")));
        blocks.addAll(List.of(
                Inputs.text(NAME, "Name", row.get(Proposition.NAME), BlockLimits.OPTION_TEXT),
                Inputs.hint(
                        Inputs.text(SUMMARY, "The promise, in one sentence", proposition.summary(), LINE),
                        "What the customer gets that they cannot get elsewhere."),
                Inputs.hint(
                        Inputs.text(FOR_WHOM, "For whom?", proposition.forWhom(), LINE),
                        "Customers with something in common, such as: hospitals with 500 beds or more."),
                Inputs.hint(
                        Inputs.text(
                                DEPARTMENTS,
                                "Which of our departments have to change?",
                                proposition.departments(),
                                LINE),
                        "If finance, IT, logistics and production need not, it is probably not a great one."),
                PersonPicker.input(OWNER, "Who answers for it?", company.person(proposition.owner())),
                Inputs.hint(
                        Inputs.optional(PersonPicker.input(
                                SPONSOR, "Which executive stands behind it?", company.person(proposition.sponsor()))),
                        "They are asked who will have to change."),
                Inputs.optional(Inputs.text(VERSION, "Version", proposition.version(), BlockLimits.BUTTON_TEXT))));
        return Form.of(callbackId(), isNew ? "A proposition" : "Edit a proposition", "Save", metadata, blocks);
    }

    private static Row begin(Caller caller, @Nullable Idea idea) {
        return Row.empty(Kind.PROPOSITION, 0)
                .with(Proposition.OWNER, caller.viewer().id().value())
                .with(Proposition.VERSION, "1")
                .with(Proposition.SUMMARY, idea == null ? null : BlockLimits.shorten(idea.text(), LINE));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map.of(
                        NAME, "Give it a name.",
                        SUMMARY, "Say in one sentence what it promises.",
                        FOR_WHOM, "Say for which customers it is.",
                        DEPARTMENTS, "Name the departments that have to change.",
                        OWNER, "Choose who answers for it.")
                .forEach((field, problem) -> {
                    if (submission.text(field).isEmpty()) {
                        problems.put(field, problem);
                    }
                });
        return problems;
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Caller caller = submission.caller();
        Library library = shelf.library();
        Optional<Proposition> before = there(caller, library, metadata);
        String name = submission.text(NAME).orElseThrow();
        if (library.propositions().stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(name)
                        && before.map(Proposition::id).filter(one.id()::equals).isEmpty()
                        && !isSame(one, submission))) {
            throw new UserError("There is a proposition called " + Mrkdwn.bold(Mrkdwn.escape(name)) + " already.");
        }
        Row row = entered(before.map(Proposition::row).orElse(Row.empty(Kind.PROPOSITION, 0)), submission);
        long id = before.isPresent() ? row.id() : changes.addOnce(row, metadata.once());
        if (before.isPresent()) {
            changes.set(row);
        }
        idea(library, metadata).ifPresent(idea -> changes.set(idea.row().with(Idea.PROPOSITION, id)));
        return (before.isPresent() ? "Saved " : "Added ")
                + Mrkdwn.bold(Mrkdwn.escape(name))
                + (before.isPresent() ? "." : ". Executives of two departments approve it before it is pitched.");
    }

    /** The same form sent twice finds what it added itself. */
    private static boolean isSame(Proposition there, Submission submission) {
        return entered(there.row(), submission).equals(there.row());
    }

    private static Row entered(Row row, Submission submission) {
        return row.with(
                        Proposition.NAME,
                        submission.text(NAME, row.get(Proposition.NAME)).orElseThrow())
                .with(
                        Proposition.SUMMARY,
                        submission.text(SUMMARY, row.get(Proposition.SUMMARY)).orElseThrow())
                .with(
                        Proposition.FOR_WHOM,
                        submission.text(FOR_WHOM, row.get(Proposition.FOR_WHOM)).orElseThrow())
                .with(
                        Proposition.DEPARTMENTS,
                        submission
                                .text(DEPARTMENTS, row.get(Proposition.DEPARTMENTS))
                                .orElseThrow())
                .with(Proposition.OWNER, person(submission, OWNER))
                .with(Proposition.SPONSOR, person(submission, SPONSOR))
                .with(
                        Proposition.VERSION,
                        submission.text(VERSION, row.get(Proposition.VERSION)).orElse(null));
    }

    private static @Nullable Long person(Submission submission, String field) {
        Person.Id id = submission
                .text(field)
                .map(text -> new Person.Id(Long.parseLong(text)))
                .orElse(null);
        if (id != null && submission.caller().viewer().company().person(id) == null) {
            throw new UserError("That person is not there any more.");
        }
        return id == null ? null : (Long) id.value();
    }

    /** Empty for a new one. */
    private static Optional<Proposition> there(Caller caller, Library library, Metadata metadata) {
        Long id = metadata.id(Metadata.PROPOSITION);
        Optional<Proposition> there = id == null ? Optional.empty() : Optional.of(Shelf.proposition(library, id));
        if (there.isPresent() ? !mayEdit(caller, there.get()) : !mayBegin(caller)) {
            throw new UserError(
                    there.isPresent()
                            ? "Changing a proposition is up to its owner, its sponsor and the leaders."
                            : "Leaders and managers begin a proposition. `/coach proposition suggest` sends them your idea.");
        }
        return there;
    }

    private static Optional<Idea> idea(Library library, Metadata metadata) {
        Long id = metadata.id(IDEA);
        return library.ideas().stream()
                .filter(idea -> id != null && idea.id().value() == id)
                .findFirst();
    }
}
