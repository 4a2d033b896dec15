package dev.sideline.people;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Directory;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.PersonPicker;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is on record about one of ours beside what Slack knows, and somebody new. */
final class EditForm implements FormHandler {

    static final String CALLBACK = "people.edit";
    static final String NAME = "name";
    static final String SLACK = "slack";
    static final String ROLES = "roles";
    static final String MANAGER = "manager";
    static final String SENIORITY = "seniority";
    static final String GRADUATED = "graduated";
    static final String ZONE = "zone";
    static final String COUNTRY = "country";

    private static final int SHORT = 100;

    private final Accounts accounts;
    private final Facts facts;
    private final Directory directory;
    private final Consumer<Person.Id> replanned;

    EditForm(Accounts accounts, Facts facts, Directory directory, Consumer<Person.Id> replanned) {
        this.accounts = accounts;
        this.facts = facts;
        this.directory = directory;
        this.replanned = replanned;
    }

    /**
     * @param person null for somebody new
     * @param page of the list from which it was opened
     */
    static Form draw(Caller caller, @Nullable Person person, PeopleList.Page page) {
        Company company = caller.viewer().company();
        List<LayoutBlock> blocks = new ArrayList<>();
        String slackId = person == null ? null : person.slackId();
        if (person != null && slackId != null) {
            blocks.add(Blocks.section(
                    Mrkdwn.bold(Mrkdwn.escape(person.name(), 80)) + " is " + Mrkdwn.user(slackId)
                            + " in Slack. Name and address come from there, and the time zone where there is one.",
                    unlink(person, page)));
        } else {
            blocks.add(Inputs.text(NAME, "Name", person == null ? null : person.name(), SHORT));
        }
        if (person == null) {
            blocks.add(Inputs.hint(
                    Inputs.optional(Inputs.user(SLACK, "Slack user", null)),
                    "Who is chosen here can use the coach at once."));
        }
        blocks.add(Inputs.optional(Inputs.ticks(
                ROLES,
                "Roles",
                Arrays.stream(Role.values())
                        .map(role -> Inputs.option(role, words(role)))
                        .toList(),
                person == null ? List.of(Role.REP) : person.roles())));
        blocks.add(Inputs.optional(
                PersonPicker.input(MANAGER, "Reports to", person == null ? null : company.person(person.manager()))));
        blocks.add(Inputs.optional(Inputs.choice(
                SENIORITY,
                "Seniority",
                List.of(Seniority.values()),
                Labels::capital,
                person == null ? null : person.seniority())));
        blocks.add(Inputs.hint(
                Inputs.optional(Inputs.date(
                        GRADUATED, "Leads first meetings since", person == null ? null : person.graduatedOn())),
                "For a junior who was graduated."));
        blocks.add(Inputs.hint(
                Inputs.optional(Inputs.text(
                        ZONE,
                        "Time zone",
                        person == null || person.timeZone() == null ? null : Labels.zone(person.timeZone()),
                        SHORT)),
                "Such as Europe/Berlin."));
        blocks.add(Inputs.hint(
                Inputs.optional(Inputs.text(COUNTRY, "Country", person == null ? null : person.country(), SHORT)),
                "As the holidays name it; the holidays of other countries are working days here."));
        Metadata metadata = Metadata.NONE.with(
                Metadata.PERSON, person == null ? null : person.id().value());
        return Form.of(
                CALLBACK,
                person == null ? "Add a person" : "Edit a person",
                "Save",
                person == null ? metadata.onceFor(caller) : metadata,
                blocks);
    }

    private static String words(Role role) {
        return switch (role) {
            case REP -> "Rep: works accounts";
            case MANAGER -> "Manager: gets a digest on who reports to them";
            case LEADER -> "Leader: a senior or an executive who is asked for help";
            case ADMIN -> "Admin: settings, people and audit";
        };
    }

    private static ButtonElement unlink(Person person, PeopleList.Page page) {
        ButtonElement button =
                Blocks.button("Unlink", Buttons.UNLINK, page.about(person, null).encode());
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(plain("Unlink"))
                .text(plain("They can no longer use the coach, and what is on its way to them is taken back."))
                .confirm(plain("Unlink"))
                .deny(plain("Keep the link"))
                .build());
        return button;
    }

    private static PlainTextObject plain(String words) {
        return PlainTextObject.builder().text(words).build();
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        Company company = caller.viewer().company();
        Metadata metadata = Metadata.read(submission.metadata());
        Long id = metadata.id(Metadata.PERSON);
        Person person = id == null ? null : company.person(new Person.Id(id));
        if (id != null && person == null) {
            throw new UserError("This person is not on record any more.");
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        boolean isNamedHere = person == null || person.slackId() == null;
        if (isNamedHere
                && submission.text(NAME).isEmpty()
                && submission.text(SLACK).isEmpty()) {
            wrong.put(NAME, "Enter a name.");
        }
        String slackId = submission.text(SLACK).orElse(null);
        if (slackId != null && isTaken(company, slackId)) {
            wrong.put(SLACK, "This Slack user is linked to somebody else already.");
        }
        if (person != null
                && person.id().equals(caller.viewer().id())
                && !roles(submission).contains(Role.ADMIN)) {
            wrong.put(ROLES, "You cannot take the admin role from yourself: you would be shut out. Another admin can.");
        }
        Person.Id manager = manager(submission);
        if (person != null && manager != null && isCircle(company, person.id(), manager)) {
            wrong.put(MANAGER, "That would be a circle: they report to this person, or are this person.");
        }
        submission.text(ZONE).ifPresent(zone -> {
            try {
                Person.TIME_ZONE.type().read(zone);
            } catch (IllegalArgumentException noZone) {
                wrong.put(ZONE, "Enter a time zone such as Europe/Berlin.");
            }
        });
        return wrong.isEmpty() ? new Right(() -> keep(submission, metadata, id)) : new Wrong(wrong);
    }

    private static boolean isTaken(Company company, String slackId) {
        return company.people().values().stream().anyMatch(person -> slackId.equals(person.slackId()));
    }

    /** Whether somebody would stand above themselves. */
    private static boolean isCircle(Company company, Person.Id person, Person.Id manager) {
        return manager.equals(person) || company.above(manager).contains(person);
    }

    private static List<Role> roles(Submission submission) {
        List<String> ticked = submission.all(ROLES);
        return Arrays.stream(Role.values())
                .filter(role -> ticked.contains(role.name()))
                .toList();
    }

    private static Person.@Nullable Id manager(Submission submission) {
        return submission
                .text(MANAGER)
                .map(chosen -> new Person.Id(Long.parseLong(chosen)))
                .orElse(null);
    }

    private Reply keep(Submission submission, Metadata metadata, @Nullable Long id) {
        Directory.Member member = submission.text(SLACK).map(this::member).orElse(null);
        Row kept = facts.change(Workable.author(submission.caller()), changes -> {
            Row before = id == null ? Row.empty(Kind.PERSON, 0) : facts.find(Kind.PERSON, id);
            Person.Id manager = manager(submission);
            if (before == null) {
                throw new UserError("This person is not on record any more.");
            }
            if (manager != null && isCircle(accounts.company(), new Person.Id(before.id()), manager)) {
                throw new UserError("That would be a circle by now: somebody else changed who reports to whom.");
            }
            Row after = filledIn(before, submission, member);
            if (id != null) {
                changes.set(after);
                return after;
            }
            return after.as(changes.addOnce(after, metadata.once()));
        });
        Person person = new Person(kept);
        replanned.accept(person.id());
        return Reply.say("Saved. " + Mrkdwn.bold(Mrkdwn.escape(person.name(), 80)) + ": " + Labels.roles(person) + "."
                + (id == null && person.slackId() != null && Labels.isCoached(person)
                        ? " `/coach admin start` invites whoever was not invited yet."
                        : ""));
    }

    private static Row filledIn(Row before, Submission submission, Directory.@Nullable Member member) {
        ZoneId zone = submission.text(ZONE).map(Person.TIME_ZONE.type()::read).orElse(null);
        String name = submission.text(NAME).orElse(before.get(Person.NAME));
        Row after = before.with(Person.NAME, name == null && member != null ? member.name() : name)
                .with(Person.ROLES, roles(submission))
                .with(
                        Person.MANAGER,
                        submission.text(MANAGER).map(Long::valueOf).orElse(null))
                .with(Person.SENIORITY, Inputs.chosen(submission, SENIORITY, Seniority.class))
                .with(Person.GRADUATED_ON, submission.date(GRADUATED).orElse(null))
                .with(Person.TIME_ZONE, zone)
                .with(Person.COUNTRY, submission.text(COUNTRY).orElse(null));
        return member == null ? after : Profile.taken(after, member).with(Person.SLACK_ID, member.slackId());
    }

    private Directory.Member member(String slackId) {
        return directory
                .member(slackId)
                .filter(one -> !one.isGone())
                .orElseThrow(() -> new UserError(Mrkdwn.user(slackId)
                        + " is a guest, an app or deactivated, and cannot use the coach. Choose somebody else."));
    }
}
