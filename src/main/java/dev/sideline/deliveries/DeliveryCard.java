package dev.sideline.deliveries;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Addon;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Milestone;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.Sighting;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the deliveries of an account stand, milestone by milestone, and what the client confirmed. */
final class DeliveryCard {

    /** Open forms; the value is metadata. */
    static final String UPDATE = "delivery_update";

    static final String MILESTONE = "milestone_keep";
    static final String DEPENDENCY = "dependency_keep";
    static final String ADDON = "addon_note";
    static final String SIGHTING = "sighting_note";
    static final String NO_SIGHTING = "sighting_withdraw";

    private static final int DELIVERIES = 5;
    private static final int MILESTONES = 10;
    private static final int DEPENDENCIES = 8;
    private static final int ADDONS = 3;
    private static final int SIGHTINGS = 5;
    private static final int WORDS = 200;
    private static final int FEW_WORDS = 2900;

    private final Caller caller;
    private final AccountSnapshot account;
    private final boolean edits;

    private DeliveryCard(Caller caller, AccountSnapshot account) {
        this.caller = caller;
        this.account = account;
        this.edits = caller.viewer().edits(account);
    }

    static Message of(Caller caller, AccountSnapshot account) {
        return new DeliveryCard(caller, account).draw();
    }

    private Message draw() {
        String name = Mrkdwn.escape(account.account().name());
        List<Deal> running = Signed.deals(account).stream()
                .filter(deal -> Signed.isInDelivery(account, deal))
                .toList();
        String head = running.isEmpty()
                ? "No delivery is open at " + Mrkdwn.bold(name) + "."
                : "Deliveries at " + Mrkdwn.bold(name);
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(head)));
        running.stream().limit(DELIVERIES).forEach(deal -> blocks.addAll(delivery(deal)));
        if (running.size() > DELIVERIES) {
            blocks.add(Blocks.context(new Noun("delivery", "deliveries").more(running.size() - DELIVERIES)));
        }
        List<Sighting> sightings = Sightings.of(account);
        if (!sightings.isEmpty()) {
            blocks.add(Blocks.lines(
                    BlockLimits.lines(sightings, SIGHTINGS, new Noun("sighting"), one -> "• " + Sightings.words(one))));
        }
        if (edits) {
            blocks.add(Blocks.buttons(buttons(running.isEmpty(), sightings.isEmpty())));
        }
        return new Message(head, blocks);
    }

    private List<LayoutBlock> delivery(Deal deal) {
        List<Milestone> milestones = account.milestones().stream()
                .filter(one -> one.deal().equals(deal.id()))
                .sorted(Comparator.comparing(Milestone::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Milestone::name))
                .toList();
        List<String> lines = new ArrayList<>(List.of(Mrkdwn.bold(Mrkdwn.escape(deal.called()))));
        Delivery delivery = Signed.delivery(account, deal);
        if (delivery != null) {
            lines.add(state(delivery));
        }
        List<Dependency> dependencies = Dependencies.of(account, deal);
        List<LayoutBlock> blocks = new ArrayList<>(together(List.of(
                lines,
                BlockLimits.lines(dependencies, DEPENDENCIES, new Noun("dependency", "dependencies"), this::dependency),
                BlockLimits.lines(milestones, MILESTONES, new Noun("milestone"), this::milestone),
                BlockLimits.lines(addons(deal), ADDONS, new Noun("idea"), DeliveryCard::addon))));
        if (edits) {
            blocks.add(Blocks.buttons(buttons(deal, milestones, dependencies)));
        }
        return blocks;
    }

    /** One section, or one for each part where they are too long for that. */
    private static List<SectionBlock> together(List<List<String>> parts) {
        List<String> all = parts.stream().flatMap(List::stream).toList();
        return String.join("\n", all).length() <= FEW_WORDS
                ? List.of(Blocks.lines(all))
                : parts.stream()
                        .filter(part -> !part.isEmpty())
                        .map(Blocks::lines)
                        .toList();
    }

    private String state(Delivery delivery) {
        LocalDate goLive = delivery.goLive();
        Integer progress = delivery.progress();
        return String.join(
                "; ",
                goLive == null ? "no go-live day yet" : "go-live on " + Mrkdwn.day(goLive),
                confirmed("day", delivery.dateConfirmedOn(), delivery.dateConfirmedBy()),
                confirmed("installation team", delivery.teamConfirmedOn(), delivery.teamConfirmedBy()),
                progress == null ? "progress not recorded" : progress + " % done");
    }

    private String confirmed(String what, @Nullable LocalDate on, @Nullable Party by) {
        return on == null
                ? what + " not confirmed"
                : what + " confirmed on " + Mrkdwn.day(on) + (by == null ? "" : " by " + name(by));
    }

    private String name(Party party) {
        if (!party.isClient()) {
            Person person = caller.viewer().company().person(new Person.Id(party.id()));
            return person == null ? "one of us" : "our " + Mrkdwn.escape(person.name());
        }
        return account.contacts().stream()
                .filter(contact -> contact.id().value() == party.id())
                .map(contact -> Mrkdwn.escape(contact.name()))
                .findFirst()
                .orElse("the client");
    }

    private String milestone(Milestone one) {
        String words = one.clientWords();
        LocalDate due = one.due();
        LocalDate reached = one.reachedOn();
        String state = reached != null
                ? "reached on " + Mrkdwn.day(reached)
                : due == null
                        ? "no day yet"
                        : (due.isBefore(caller.today()) ? "was due on " : "due on ") + Mrkdwn.day(due);
        return "• " + Mrkdwn.escape(one.name()) + ", " + state
                + (words == null ? "" : " – client: “" + Mrkdwn.escape(words, WORDS) + "”");
    }

    private String dependency(Dependency one) {
        return "• Needs " + Mrkdwn.escape(one.name()) + ", "
                + confirmed("which is", one.confirmedOn(), one.confirmedBy());
    }

    /** The latest first. */
    private List<Addon> addons(Deal deal) {
        return account.addons().stream()
                .filter(addon -> addon.deal().equals(deal.id()))
                .sorted(Comparator.comparing(Addon::notedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(addon -> addon.row().id()))
                .toList();
    }

    private static String addon(Addon one) {
        LocalDate noted = one.notedOn();
        return "• " + (one.isNone() ? "Nothing more would help" : "Would help: " + Mrkdwn.escape(one.idea(), WORDS))
                + (noted == null ? "" : ", noted on " + Mrkdwn.day(noted));
    }

    private List<ButtonElement> buttons(boolean nothingRuns, boolean nobodySeen) {
        List<ButtonElement> buttons = new ArrayList<>(List.of(
                Blocks.button(nothingRuns ? "Open a delivery" : "Another delivery", UPDATE, choose()),
                Blocks.button("Add a promise", PromiseCard.NOTE, about().encode()),
                Blocks.button("Competitor or tender seen", SIGHTING, about().encode())));
        if (!nobodySeen) {
            buttons.add(Blocks.button("Not a sighting", NO_SIGHTING, about().encode()));
        }
        return buttons;
    }

    /**
     * For the delivery, for what is new, for each milestone that still lacks the client's words, and for each dependency
     * that the client has not confirmed.
     */
    private List<ButtonElement> buttons(Deal deal, List<Milestone> milestones, List<Dependency> dependencies) {
        Metadata about = about().with(Metadata.DEAL, deal.id().value());
        String suffix = ":" + deal.id().value();
        List<ButtonElement> buttons = new ArrayList<>(List.of(
                Blocks.button("Update", UPDATE + suffix, about.encode()),
                Blocks.button("Add a milestone", MILESTONE + suffix, about.encode()),
                Blocks.button("Add a dependency", DEPENDENCY + suffix, about.encode()),
                Blocks.button("What would help", ADDON + suffix, about.encode())));
        milestones.stream()
                .filter(one -> one.clientSaid() == null)
                .limit(MILESTONES)
                .forEach(one -> buttons.add(Blocks.button(
                        one.name() + " …",
                        MILESTONE + suffix + "-" + one.id().value(),
                        about.with(MilestoneForm.MILESTONE, one.id().value()).encode())));
        dependencies.stream()
                .filter(one -> !one.confirmation().isByClient())
                .limit(DEPENDENCIES)
                .forEach(one -> buttons.add(Blocks.button(
                        one.name() + " …",
                        DEPENDENCY + suffix + "-" + one.id().value(),
                        about.with(DependencyForm.DEPENDENCY, one.id().value()).encode())));
        return buttons;
    }

    private Metadata about() {
        return Metadata.NONE.with(Metadata.ACCOUNT, account.id().value());
    }

    private String choose() {
        return about().with(DeliveryForm.CHOOSE, true).encode();
    }
}
