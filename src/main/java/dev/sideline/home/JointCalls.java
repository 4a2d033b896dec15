package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomePages;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The meetings ahead that somebody else leads and where they are to back them: those in which they take part, and for a
 * manager the joint calls of the team.
 */
final class JointCalls implements HomeSection {

    private static final HomePages PAGES = new HomePages("calls", 3);

    private final Accounts accounts;
    private final Facts facts;
    private final HomeRoom.Actions actions;

    JointCalls(Accounts accounts, Facts facts, HomeRoom.Actions actions) {
        this.accounts = accounts;
        this.facts = facts;
        this.actions = actions;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        return draw(caller, Metadata.NONE);
    }

    @Override
    public List<LayoutBlock> draw(Caller caller, Metadata shown) {
        Company company = caller.viewer().company();
        Set<Person.Id> below = company.below(caller.viewer().id());
        Set<Account.Id> team = below.isEmpty()
                ? Set.of()
                : accounts.workedBy(below).stream().map(Account::id).collect(Collectors.toSet());
        Today today = new Today(
                caller.today(),
                caller.zone(),
                company.workDaysOf(caller.viewer().person()));
        List<Touch> ahead = facts.where(Touch.STATUS, TouchStatus.PLANNED).stream()
                .map(Touch::new)
                .filter(touch ->
                        touch.isAhead(today) && isToBack(touch, caller.viewer().id(), team))
                .sorted(Comparator.comparing(JointCalls::at)
                        .thenComparing(touch -> touch.id().value()))
                .toList();
        if (ahead.isEmpty()) {
            return List.of();
        }
        List<Touch> page = PAGES.of(ahead, shown);
        Map<Account.Id, AccountSnapshot> there =
                accounts.snapshots(page.stream().map(Touch::account).distinct().toList()).stream()
                        .collect(Collectors.toMap(AccountSnapshot::id, Function.identity()));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Meetings to back"));
        page.forEach(touch -> blocks.add(line(touch, there.get(touch.account()), team, caller)));
        blocks.addAll(PAGES.turns(ahead.size(), shown));
        return blocks;
    }

    private static boolean isToBack(Touch touch, Person.Id person, Set<Account.Id> team) {
        if (person.equals(touch.lead())) {
            return false;
        }
        return touch.attendees().contains(person)
                ? touch.lead() != null || touch.kind() == TouchKind.JOINT_CALL
                : touch.kind() == TouchKind.JOINT_CALL && team.contains(touch.account());
    }

    private LayoutBlock line(Touch touch, @Nullable AccountSnapshot account, Set<Account.Id> team, Caller caller) {
        Company company = caller.viewer().company();
        List<String> clients = account == null
                ? List.of()
                : account.contacts().stream()
                        .filter(contact -> touch.contacts().contains(contact.id()))
                        .map(Contact::name)
                        .toList();
        String words = Mrkdwn.bold(
                        account == null
                                ? "A client"
                                : Mrkdwn.escape(account.account().name(), 60))
                + ": " + (touch.kind() == TouchKind.JOINT_CALL ? "joint call" : "meeting")
                + (clients.isEmpty() ? "" : " with " + Mrkdwn.names(clients)) + ", " + Mrkdwn.moment(at(touch)) + "\n"
                + leads(touch, company)
                + (touch.attendees().contains(caller.viewer().id()) ? " You take part." : "");
        ButtonElement button = button(touch, team, caller);
        return button == null ? Blocks.section(words) : Blocks.section(words, button);
    }

    private static String leads(Touch touch, Company company) {
        Person lead = company.person(touch.lead());
        Person agenda = company.person(touch.agendaOwner());
        if (lead == null) {
            return "Nobody is named to lead it.";
        }
        String name = Mrkdwn.escape(lead.name(), 60);
        if (agenda == null) {
            return name + " leads; nobody owns the agenda yet.";
        }
        return agenda.id().equals(lead.id())
                ? name + " leads and owns the agenda."
                : name + " leads, " + Mrkdwn.escape(agenda.name(), 60) + " owns the agenda.";
    }

    private @Nullable ButtonElement button(Touch touch, Set<Account.Id> team, Caller caller) {
        long account = touch.account().value();
        if (caller.viewer().joins(touch)) {
            return Blocks.button(
                    "My part",
                    HomeButtons.TASK + ":call-" + touch.id().value(),
                    HomeButtons.form(
                            Task.LEADERS_PART,
                            TaskForms.About.account(account).touch(touch.id().value())));
        }
        return team.contains(touch.account())
                ? Blocks.button(
                        "Open", actions.showAccount() + ":call-" + touch.id().value(), account)
                : null;
    }

    private static Instant at(Touch touch) {
        return Objects.requireNonNull(touch.at());
    }
}
