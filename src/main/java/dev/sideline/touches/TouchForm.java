package dev.sideline.touches;

import static dev.sideline.chat.Inputs.hint;
import static dev.sideline.chat.Inputs.optional;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Purpose;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.AccountPicker;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.PersonPicker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a touch: what happened, or what is planned. */
final class TouchForm {

    static final String CALLBACK = "touch";
    /** The account's picker, which tells at once what was chosen: the people depend on it. */
    static final String PICK_ACCOUNT = "touch.account";

    static final String ACCOUNT = "account";
    static final String DATE = "date";
    static final String TIME = "time";
    static final String KIND = "kind";
    static final String PURPOSE = "purpose";
    static final String STATUS = "status";
    static final String PEOPLE = "people";
    static final String LEAD = "lead";
    static final String AGENDA = "agenda";
    static final String TWO_WAY = "two-way";
    static final String OUTCOME = "outcome";
    static final String NOTE = "note";
    static final String PROPOSAL = "proposal";
    /** In the metadata: present when a meeting is planned. */
    static final String PLANNING = "planning";
    /** In the metadata: the sentence that filled the form in. */
    static final String SENTENCE = "sentence";

    /** In the metadata: present when a message is kept. */
    static final String QUOTED = "quoted";

    /** The name of a deal leaves room for its stage. */
    private static final int NAME = 50;

    private TouchForm() {}

    /** Fields whose content belongs to one account have a name of their own for each: Slack keeps what a name holds. */
    static String contacts(@Nullable Long account) {
        return "contacts." + account;
    }

    static String newcomers(@Nullable Long account) {
        return "newcomers." + account;
    }

    static String deal(@Nullable Long account) {
        return "deal." + account;
    }

    static String campaign(@Nullable Long account) {
        return "campaign." + account;
    }

    /** @param doubts mrkdwn, a line each */
    static Form draw(
            @Nullable AccountSnapshot account,
            TouchSheet sheet,
            Metadata metadata,
            Caller caller,
            List<String> doubts) {
        boolean planning = metadata.text(PLANNING) != null;
        boolean keeping = metadata.text(QUOTED) != null;
        InputBlock note = optional(Inputs.paragraph(NOTE, "What it is about", sheet.note()));
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!doubts.isEmpty()) {
            blocks.add(Blocks.lines(doubts));
        }
        blocks.add(Inputs.telling(Inputs.lookup(
                ACCOUNT, "Account", PICK_ACCOUNT, account == null ? null : AccountPicker.option(account.account()))));
        if (keeping) {
            // The message that is kept: whoever keeps it sees that it is the right one.
            blocks.add(note);
        }
        people(blocks, account, sheet);
        boolean somebodyNew = account != null
                && (sheet.newcomers() != null || account.contacts().isEmpty());
        if (account != null && somebodyNew) {
            blocks.add(newPeople(account, sheet));
        }
        blocks.add(Inputs.date(DATE, "Day", sheet.date()));
        blocks.add(optional(Inputs.time(TIME, "Time", sheet.time())));
        if (!planning) {
            blocks.add(Inputs.choice(
                    STATUS,
                    "Held or planned",
                    List.of(TouchStatus.HELD, TouchStatus.PLANNED),
                    Labels::of,
                    sheet.status()));
        }
        blocks.add(Inputs.choice(KIND, "Kind", List.of(TouchKind.values()), Labels::of, sheet.kind()));
        blocks.add(optional(Inputs.choice(PURPOSE, "Purpose", List.of(Purpose.values()), Labels::of, sheet.purpose())));
        if (account != null) {
            deal(account, sheet, metadata).ifPresent(blocks::add);
            campaign(account, sheet, metadata, caller).ifPresent(blocks::add);
        }
        ours(blocks, sheet, caller.viewer().company(), planning);
        if (!planning) {
            blocks.add(hint(
                    Inputs.yesNo(TWO_WAY, "Did they take part?", sheet.twoWay()),
                    "No for a message that nobody answered."));
            blocks.add(optional(Inputs.paragraph(OUTCOME, "What came of it", sheet.outcome())));
            blocks.add(Inputs.tick(PROPOSAL, "Proposal", "A proposal was made", Boolean.TRUE.equals(sheet.proposal())));
        }
        if (!keeping) {
            blocks.add(note);
        }
        if (account != null && !somebodyNew) {
            blocks.add(newPeople(account, sheet));
        }
        return Form.of(CALLBACK, title(metadata), "Save", metadata, blocks);
    }

    private static String title(Metadata metadata) {
        if (metadata.text(PLANNING) != null) {
            return "Plan a meeting";
        }
        return metadata.text(QUOTED) != null ? "Save to an account" : "Log a touch";
    }

    /** The deals that are open or in delivery; the only open one is proposed. */
    private static Optional<InputBlock> deal(AccountSnapshot account, TouchSheet sheet, Metadata metadata) {
        List<Deal> open = account.openDeals();
        Long given = sheet.deal() == null ? metadata.id(Metadata.DEAL) : sheet.deal();
        Long chosen =
                given == null && open.size() == 1 ? (Long) open.get(0).id().value() : given;
        List<OptionObject> options = Stream.of(
                        account.deals().stream()
                                .filter(deal -> chosen != null && deal.id().value() == chosen),
                        open.stream(),
                        account.dealsInDelivery().stream())
                .flatMap(deals -> deals)
                .distinct()
                .map(deal -> Inputs.option(
                        deal.id().value(), BlockLimits.shorten(deal.called(), NAME) + ", " + deal.phaseWord()))
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(optional(Inputs.select(deal(account.id().value()), "About which deal", options, chosen)));
    }

    /** The running campaigns in whose cohort the account is; asked only where there is one. */
    private static Optional<InputBlock> campaign(
            AccountSnapshot account, TouchSheet sheet, Metadata metadata, Caller caller) {
        Long chosen = sheet.campaign() == null ? metadata.id(Metadata.CAMPAIGN) : sheet.campaign();
        List<OptionObject> options = Glossary.running(caller)
                .filter(campaign -> Glossary.isIn(campaign, account)
                        || (metadata.id(Metadata.TOUCH) != null
                                && Long.valueOf(campaign.id().value()).equals(chosen)))
                .sorted(Comparator.comparing(Campaign::called))
                .map(campaign -> Inputs.option(campaign.id().value(), campaign.called()))
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(optional(
                        Inputs.select(campaign(account.id().value()), "Part of which campaign", options, chosen)));
    }

    private static void people(List<LayoutBlock> blocks, @Nullable AccountSnapshot account, TouchSheet sheet) {
        if (account == null) {
            blocks.add(Blocks.context("Choose the account first; then its people can be chosen here."));
            return;
        }
        Long id = account.id().value();
        blocks.add(optional(ContactPicker.inputMany(contacts(id), "Their people", among(account, sheet.contacts()))));
    }

    /** With nobody new it comes last: an empty box must not push the day out of sight. */
    private static InputBlock newPeople(AccountSnapshot account, TouchSheet sheet) {
        return optional(hint(
                Inputs.paragraph(newcomers(account.id().value()), "New people", sheet.newcomers()),
                "Name – title, one person a line. They are added to the account."));
    }

    /** Those of an account's people, in the order in which the form shows them. */
    static List<Contact> among(AccountSnapshot account, List<Long> chosen) {
        return account.contacts().stream()
                .filter(contact -> chosen.contains(contact.id().value()))
                .toList();
    }

    /** The same for people of ours. */
    static List<Person> among(Company company, List<Long> chosen) {
        return chosen.stream()
                .map(id -> company.person(new Person.Id(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void ours(List<LayoutBlock> blocks, TouchSheet sheet, Company company, boolean planning) {
        InputBlock people = PersonPicker.inputMany(PEOPLE, "Our people", among(company, sheet.ourPeople()));
        blocks.add(
                planning
                        ? hint(people, "Bring a senior to a first meeting; name the leader of a joint call.")
                        : people);
        blocks.add(optional(PersonPicker.input(LEAD, "Who leads", person(sheet.lead(), company))));
        blocks.add(optional(PersonPicker.input(AGENDA, "Whose agenda it is", person(sheet.agendaOwner(), company))));
    }

    private static @Nullable Person person(@Nullable Long id, Company company) {
        return id == null ? null : company.person(new Person.Id(id));
    }
}
