package dev.sideline.plans;

import static dev.sideline.chat.Inputs.hint;
import static dev.sideline.chat.Inputs.optional;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Engagement;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Plan;
import dev.sideline.account.PlanContact;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names the people whom somebody wants to get to know on an account, and logs who was met. */
final class PlanForm implements AccountForm {

    static final String CALLBACK = "plan.keep";
    static final String PEOPLE = "people";
    static final String MET_BEFORE = "met-before";
    static final String TARGET = "target";
    static final String MET = "met";
    static final String MET_ON = "met-on";

    private static final int LINES = 12;

    static Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        Optional<Engagement> plan = CurrentPlan.of(account, caller);
        List<LayoutBlock> blocks = new ArrayList<>();
        String name = Mrkdwn.bold(Mrkdwn.escape(account.account().name()));
        blocks.add(Blocks.context(plan.map(one -> name + ": begun on " + Mrkdwn.day(one.startedOn()))
                        .orElse(name + ": a new plan, from today")
                + ", for " + CurrentPlan.days(caller) + " days"));
        plan.filter(one -> !one.people().isEmpty()).ifPresent(one -> blocks.add(Blocks.lines(progress(one))));
        blocks.add(hint(
                ContactPicker.inputMany(PEOPLE, "Whom do you want to get to know?", contacts(plan, false)),
                "Five or more whom you have never met. Somebody new: /coach add contact."));
        blocks.add(optional(
                ContactPicker.inputMany(MET_BEFORE, "Whom of them had you met before?", contacts(plan, true))));
        blocks.add(optional(Inputs.text(
                TARGET,
                "What is it to lead to?",
                plan.map(one -> one.plan().row().get(Plan.TARGET)).orElse(null),
                BlockLimits.PLACEHOLDER)));
        blocks.add(optional(ContactPicker.inputMany(MET, "Whom have you met now?", List.of())));
        blocks.add(optional(Inputs.date(MET_ON, "On which day?", caller.today())));
        return Form.of(CALLBACK, "New relationships", "Save", metadata, blocks);
    }

    private static List<Contact> contacts(Optional<Engagement> plan, boolean metBefore) {
        return plan.stream()
                .flatMap(one -> one.people().stream())
                .filter(one -> !metBefore || one.metBefore())
                .map(Engagement.Named::contact)
                .toList();
    }

    private static List<String> progress(Engagement plan) {
        return BlockLimits.lines(plan.people(), LINES, new Noun("person", "people"), PlanForm::progress);
    }

    private static String progress(Engagement.Named one) {
        Engagement.Meeting first = one.first();
        String state = one.metBefore()
                ? "met before"
                : first == null ? "not met yet" : "first met on " + Mrkdwn.day(first.on());
        return "• " + Mrkdwn.escape(one.contact().name()) + ": " + state;
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> problems(Submission form, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (form.all(PEOPLE).isEmpty()) {
            problems.put(PEOPLE, "Name at least one.");
        }
        if (!form.all(PEOPLE).containsAll(form.all(MET_BEFORE))) {
            problems.put(MET_BEFORE, "Choose among those whom the plan names.");
        }
        LocalDate today = form.caller().today();
        if (!form.all(MET).isEmpty()
                && form.date(MET_ON).filter(day -> !day.isAfter(today)).isEmpty()) {
            problems.put(MET_ON, "Choose the day on which you met, up to today.");
        }
        return problems;
    }

    @Override
    public Kept keep(Submission form, Metadata metadata, AccountSnapshot account) {
        Caller caller = form.caller();
        Optional<Engagement> current = CurrentPlan.of(account, caller);
        Row begun = current.map(one -> one.plan().row()).orElseGet(() -> Row.empty(Kind.PLAN, 0)
                .with(Plan.REP, caller.viewer().id().value())
                .with(Plan.ACCOUNT, account.id().value())
                .with(Plan.STARTED_ON, caller.today()));
        Row plan = begun.with(
                Plan.TARGET, form.text(TARGET, begun.get(Plan.TARGET)).orElse(null));
        List<Contact> people = chosen(form, PEOPLE, account);
        List<Contact> met = chosen(form, MET, account);
        return new Kept(
                changes -> {
                    keep(plan, people, form, account, current, changes, metadata.once());
                    if (!met.isEmpty()) {
                        changes.addOnce(meeting(form, met, account), metadata.once());
                    }
                },
                "The plan for " + Mrkdwn.escape(account.account().name()) + " names " + names(people) + "."
                        + (met.isEmpty()
                                ? ""
                                : " Logged a meeting with " + names(met) + " on "
                                        + Mrkdwn.day(form.date(MET_ON).orElseThrow()) + "."));
    }

    private static void keep(
            Row plan,
            List<Contact> people,
            Submission form,
            AccountSnapshot account,
            Optional<Engagement> current,
            Facts.Changes changes,
            String once) {
        long id = plan.id();
        if (id == 0) {
            id = changes.addOnce(plan, once);
        } else {
            changes.set(plan);
        }
        Map<Long, PlanContact> there = account.planContacts().stream()
                .filter(one -> current.isPresent()
                        && one.plan().equals(current.get().plan().id()))
                .collect(Collectors.toMap(one -> one.contact().value(), one -> one));
        Set<Long> shownAsMet = shown(current, true);
        for (Contact contact : people) {
            long who = contact.id().value();
            PlanContact known = there.remove(who);
            Boolean metBefore = form.all(MET_BEFORE).contains(String.valueOf(who))
                    ? Boolean.TRUE
                    : shownAsMet.contains(who) ? Boolean.FALSE : known == null ? null : known.metBefore();
            changes.add(named(id, who, metBefore));
        }
        Set<Long> shown = shown(current, false);
        there.values().stream()
                .filter(left -> shown.contains(left.contact().value()))
                .forEach(left -> changes.remove(Kind.PLAN_CONTACT, left.row().id()));
    }

    /** Whom the form showed as chosen; of the others it says nothing. */
    private static Set<Long> shown(Optional<Engagement> plan, boolean metBefore) {
        return Inputs.shown(contacts(plan, metBefore)).stream()
                .map(contact -> contact.id().value())
                .collect(Collectors.toSet());
    }

    private static Row named(long plan, long contact, @Nullable Boolean metBefore) {
        return Row.empty(Kind.PLAN_CONTACT, 0)
                .with(PlanContact.PLAN, plan)
                .with(PlanContact.CONTACT, contact)
                .with(PlanContact.MET_BEFORE, metBefore);
    }

    private static Row meeting(Submission form, List<Contact> met, AccountSnapshot account) {
        Caller caller = form.caller();
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account.id().value())
                .with(Touch.AT, at(caller, form.date(MET_ON).orElseThrow()))
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.OUR_PEOPLE, List.of(caller.viewer().id().value()))
                .with(
                        Touch.CONTACTS,
                        met.stream().map(contact -> contact.id().value()).toList())
                .with(Touch.TWO_WAY, true);
    }

    /** Somebody met today was met by now, not at a noon that may be ahead. */
    private static Instant at(Caller caller, LocalDate day) {
        return day.equals(caller.today())
                ? caller.at()
                : day.atTime(LocalTime.NOON).atZone(caller.zone()).toInstant();
    }

    private static List<Contact> chosen(Submission form, String field, AccountSnapshot account) {
        List<Contact> chosen = account.contacts().stream()
                .filter(contact ->
                        form.all(field).contains(String.valueOf(contact.id().value())))
                .toList();
        if (chosen.size() < Set.copyOf(form.all(field)).size()) {
            throw new UserError("One of them is not on record there any more. Open the form again.");
        }
        return chosen;
    }

    private static String names(List<Contact> contacts) {
        return Mrkdwn.names(contacts.stream().map(Contact::name).toList());
    }
}
