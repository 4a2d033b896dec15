package dev.sideline.teams;

import static dev.sideline.chat.Inputs.hint;
import static dev.sideline.chat.Inputs.optional;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.CoachingPlan;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A manager writes how they will coach on an account, or logs a joint call that they joined there. */
record CoachForm(Team team, Facts facts, TaskForms.Done done) implements FormHandler {

    static final String CALLBACK = "team.coach";
    static final String TEXT = "text";
    static final String CLIENTS = "clients";
    static final String REP = "rep";
    static final String ON = "on";

    private static final int SHOWN = 600;

    static Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.bold(Mrkdwn.escape(account.account().name()))
                + last(caller, account)
                        .map(plan -> ": your plan of " + Mrkdwn.day(Objects.requireNonNull(plan.writtenOn())) + "\n"
                                + Mrkdwn.escape(Objects.requireNonNullElse(plan.text(), "no words"), SHOWN))
                        .orElse(": no coaching plan of yours so far")));
        blocks.add(optional(hint(
                Inputs.paragraph(TEXT, "How will you coach here?", null),
                "What the rep is to reach, and which next call you will join. The meeting stays theirs.")));
        blocks.add(optional(
                ContactPicker.inputMany(CLIENTS, "You joined a joint call there already: with whom?", List.of())));
        List<Person> reps = reps(caller, account);
        blocks.add(optional(Inputs.select(
                REP,
                "Beside which rep?",
                reps.stream()
                        .map(rep -> Inputs.option(rep.id().value(), rep.name()))
                        .toList(),
                reps.get(0).id().value())));
        blocks.add(optional(Inputs.date(ON, "On which day?", caller.today())));
        return Form.of(CALLBACK, "Coaching plan", "Save", metadata, blocks);
    }

    private static Optional<CoachingPlan> last(Caller caller, AccountSnapshot account) {
        return account.coachingPlans().stream()
                .filter(plan -> plan.manager().equals(caller.viewer().id()) && plan.writtenOn() != null)
                .max(Comparator.comparing(plan -> Objects.requireNonNull(plan.writtenOn())));
    }

    /** Those below the manager who work the account, its owner first and the others by name. */
    private static List<Person> reps(Caller caller, AccountSnapshot account) {
        return Stream.of(account.askedForAccount(), account.sellers(), account.team())
                .flatMap(Collection::stream)
                .distinct()
                .filter(caller.viewer()::leads)
                .map(caller.viewer().company()::person)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                                (Person rep) -> !account.askedForAccount().contains(rep.id()))
                        .thenComparing(Person::name)
                        .thenComparing(rep -> rep.id().value()))
                .toList();
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean joined = !form.all(CLIENTS).isEmpty();
        if (form.text(TEXT).isEmpty() && !joined) {
            problems.put(TEXT, "Say in a few words how you will coach here.");
        }
        if (joined && form.text(REP).isEmpty()) {
            problems.put(REP, "Choose whose call you joined.");
        }
        LocalDate today = form.caller().today();
        if (joined && form.date(ON).filter(day -> !day.isAfter(today)).isEmpty()) {
            problems.put(ON, "Choose the day of the call, up to today.");
        }
        return problems.isEmpty() ? new Right(() -> keep(form)) : new Wrong(problems);
    }

    private Reply keep(Submission form) {
        Caller caller = form.caller();
        Metadata metadata = Metadata.read(form.metadata());
        AccountSnapshot account = team.account(caller, metadata.need(Metadata.ACCOUNT));
        String name = Mrkdwn.escape(account.account().name());
        List<String> said = new ArrayList<>();
        List<Row> call = form.all(CLIENTS).isEmpty() ? List.of() : List.of(call(form, account));
        facts.change(Workable.author(caller), changes -> {
            form.text(TEXT).ifPresent(text -> {
                changes.add(plan(caller, account, text));
                said.add("Kept your coaching plan for " + name + ".");
            });
            call.forEach(row -> {
                changes.addOnce(row, metadata.once());
                said.add("Logged the joint call that you joined at " + name + " on "
                        + Mrkdwn.day(form.date(ON).orElseThrow()) + ".");
            });
            return account.id().value();
        });
        // The play about it looks at all accounts.
        return done.factsChanged(caller, null, metadata.id(Metadata.NUDGE), Reply.say(String.join(" ", said)));
    }

    private static Row plan(Caller caller, AccountSnapshot account, String text) {
        return Row.empty(Kind.COACHING_PLAN, 0)
                .with(CoachingPlan.MANAGER, caller.viewer().id().value())
                .with(CoachingPlan.ACCOUNT, account.id().value())
                .with(CoachingPlan.WRITTEN_ON, caller.today())
                .with(CoachingPlan.TEXT, text);
    }

    private static Row call(Submission form, AccountSnapshot account) {
        Caller caller = form.caller();
        Set<String> known = account.contacts().stream()
                .map(contact -> String.valueOf(contact.id().value()))
                .collect(Collectors.toSet());
        long rep = Long.parseLong(form.text(REP).orElseThrow());
        if (!known.containsAll(form.all(CLIENTS))
                || reps(caller, account).stream().noneMatch(one -> one.id().value() == rep)) {
            throw new UserError("One of them is not on record there any more. Open the form again.");
        }
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account.id().value())
                .with(Touch.AT, at(caller, form.date(ON).orElseThrow()))
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.KIND, TouchKind.JOINT_CALL)
                .with(Touch.OUR_PEOPLE, List.of(rep, caller.viewer().id().value()))
                .with(
                        Touch.CONTACTS,
                        form.all(CLIENTS).stream().map(Long::valueOf).toList());
    }

    /** A call of today was held by now, not at a noon that may be ahead. */
    private static Instant at(Caller caller, LocalDate day) {
        return day.equals(caller.today())
                ? caller.at()
                : day.atTime(LocalTime.NOON).atZone(caller.zone()).toInstant();
    }
}
