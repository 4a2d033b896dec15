package dev.sideline.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.ManyAccounts;
import dev.sideline.Office;
import dev.sideline.account.Account;
import dev.sideline.account.Accounts;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.accounts.AccountsRoom;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Golden;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import dev.sideline.play.Playbook;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeTabTest {

    private static final Office office = new Office();
    private static final String HOSTILE = "<!channel> *x* :tada: \u202Eevil \uD83D\uDE00 ".repeat(80);

    private final Book book = new Book();
    private final Caller ann = office.caller(office.ann);

    @AfterEach
    void clear() {
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static HomeSection plays(int blocks) {
        return caller -> Collections.nCopies(blocks, (LayoutBlock) Blocks.section("a play"));
    }

    private HomeRoom room(Accounts accounts, HomeSection today) {
        AccountsRoom room = new AccountsRoom(
                accounts,
                office.facts,
                Playbook.standard(),
                (caller, account, nudge, confirmation) -> confirmation,
                () -> new Registry(List.of()));
        return new HomeRoom(
                accounts,
                office.facts,
                book,
                new HomeRoom.Actions(
                        "person.opt-in", "person.prefs", AccountsRoom.ADD_ACCOUNT, AccountsRoom.SHOW_ACCOUNT),
                new HomeRoom.Neighbours(List.of(), List.of(today), List.of(room.home(office.log)), List.of()),
                () -> new Registry(List.of(room.feature())));
    }

    private Object home(Caller caller) {
        return Golden.numbered(room(office.accounts, plays(1)).view().of(caller, Metadata.NONE));
    }

    @Test
    void the_first_visit_is_three_steps() {
        Golden.check("home-first-visit", home(ann));
    }

    @Test
    void a_rep_sees_today_accounts_promises_and_preferences() {
        book.keep(Preferences.of(new Person.Id(office.ann)).optedIn(Office.NOW));
        long acme = office.add(Office.account("Acme", office.ann).with(Account.MAJOR, true));
        office.add(Office.deal(acme, office.ann, "Rollout", Phase.PROPOSAL, 125_000));
        office.addAll(IntStream.range(-1, 8)
                .mapToObj(days -> Row.empty(Kind.PROMISE, 0)
                        .with(Promise.ACCOUNT, acme)
                        .with(Promise.WORDS, "Promise " + days)
                        .with(Promise.DUE, Office.TODAY.plusDays(days)))
                .toList());
        Golden.check("home-rep", home(ann));
    }

    @Test
    void a_manager_sees_how_the_team_is_covered_and_no_names() {
        book.keep(Preferences.of(new Person.Id(office.max)).optedIn(Office.NOW));
        office.add(Office.account("Acme", office.ann).with(Account.MAJOR, true));
        office.add(Office.account("Betasoloin", office.ann).with(Account.MAJOR, true));
        office.add(Office.account("Umbrella", office.bea).with(Account.MAJOR, true));
        Golden.check("home-manager", home(office.caller(office.max)));
    }

    @Test
    void an_admin_sees_who_is_linked_and_what_nobody_owns() {
        book.keep(Preferences.of(new Person.Id(office.ann)).invited(Office.NOW));
        office.add(Office.deal(0, office.ann, "GTX Pro", Phase.PROSPECTING, 1).with(Deal.ACCOUNT, null));
        office.add(Office.deal(0, office.ann, "GTX Pro", Phase.LOST, 1).with(Deal.ACCOUNT, null));
        office.add(Office.account("Acme", office.ann).with(Account.OWNER, null));
        Golden.check("home-admin", home(office.caller(office.ada)));
    }

    @Test
    void two_thousand_accounts_and_far_too_many_plays_stay_within_limits() {
        Golden.check(
                "home-many",
                Golden.numbered(room(new ManyAccounts(2_000, ann.viewer()), plays(90))
                        .view()
                        .of(ann, Metadata.NONE)));
    }

    @Test
    void hostile_words_are_shown_literally() {
        long account = office.add(Office.account(HOSTILE, office.ann));
        office.add(Row.empty(Kind.PROMISE, 0).with(Promise.ACCOUNT, account).with(Promise.WORDS, HOSTILE));
        Golden.check("home-hostile", home(ann));
    }

    @Test
    void a_pause_is_said_with_its_end() {
        LocalDate until = LocalDate.parse("2026-11-12");
        book.keep(Preferences.of(new Person.Id(office.ann)).optedIn(Office.NOW).paused(Office.TODAY, until));
        assertThat(home(ann).toString()).contains("Paused until 12 Nov 2026, that day included.");
    }

    @Test
    void help_shows_one_example_of_what_the_person_may_use() {
        HomeRoom room = room(office.accounts, plays(1));
        Golden.check("help-rep", room.feature().commands().get(0).handle(new Command(ann, "help", "")));
        Reply forAdmin = room.feature().commands().get(0).handle(new Command(office.caller(office.ada), "help", ""));
        assertThat(Golden.json(forAdmin).toString()).doesNotContain("/coach accounts");
        assertThat(Audience.REPS.includes(office.caller(office.ada).viewer())).isFalse();
    }

    private static final class Book implements PreferenceBook {
        private final Map<Long, Preferences> kept = new TreeMap<>();

        @Override
        public Preferences of(Person.Id person) {
            return kept.getOrDefault(person.value(), Preferences.of(person));
        }

        @Override
        public List<Preferences> all() {
            return List.copyOf(kept.values());
        }

        @Override
        public void keep(Preferences preferences) {
            kept.put(preferences.person().value(), preferences);
        }
    }
}
