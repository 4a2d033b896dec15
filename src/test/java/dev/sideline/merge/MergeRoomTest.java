package dev.sideline.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.view.View;
import dev.sideline.Office;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Delivery;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import dev.sideline.account.Undo;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergeRoomTest {

    private static final Office office = new Office();
    private static final String HOSTILE = "<!channel> *x* <https://evil.example|click> ".repeat(8);

    private final List<@Nullable Long> told = new ArrayList<>();
    private final Registry registry = new Registry(List.of(
            new MergeRoom(new Visible(office.accounts), office.facts, (caller, account, nudge, confirmation) -> {
                        told.add(account);
                        return confirmation;
                    })
                    .feature()));
    private final Caller ann = office.caller(office.ann);
    private final long acme = office.add(Office.account("Acme", office.ann));

    @AfterEach
    void clear() {
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void which_two_is_asked() {
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        Golden.check("merge/ask", Golden.numbered(type("merge Acme")));
        Golden.check("merge/ask-account", type("merge"));
        Golden.check(
                "merge/ask-with-contact",
                Golden.numbered(new Reply.Open(registry.task(Task.MERGE)
                        .orElseThrow()
                        .open(ann, Task.MERGE, TaskForms.About.account(acme).contact(dana)))));
    }

    @Test
    void the_form_that_asks_for_the_account_turns_into_the_one_about_it() {
        FormHandler.Verdict verdict = registry.form("merge.which")
                .orElseThrow()
                .check(new Submission(ann, "merge.which", "", Map.of("account", List.of(String.valueOf(acme)))));
        Reply reply = ((FormHandler.Right) verdict).commit().get();
        assertThat(reply).isInstanceOfSatisfying(Reply.Turn.class, turn -> assertThat(
                        turn.form().view().getCallbackId())
                .isEqualTo("merge.twins"));
    }

    @Test
    void what_named_the_one_names_the_other() {
        long dana = office.add(Office.contact(acme, "Dana Lee").with(Contact.TITLE, "VP"));
        long twin = office.add(Office.contact(acme, "D. Lee")
                .with(Contact.TITLE, "Vice President")
                .with(Contact.DEPARTMENT, "Operations")
                .with(Contact.REPORTS_TO, dana));
        long raj = office.add(Office.contact(acme, "Raj Patel").with(Contact.REPORTS_TO, twin));
        long both = office.add(touch(List.of(twin, dana, raj)));
        long one = office.add(touch(List.of(twin)));
        long promise = office.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, acme)
                .with(Promise.WORDS, "A demo")
                .with(Promise.TO, twin));
        long deal = office.add(Office.deal(acme, office.ann, "Pilot", Phase.WON, 1));
        long delivery = office.add(Row.empty(Kind.DELIVERY, 0)
                .with(Delivery.DEAL, deal)
                .with(Delivery.DATE_CONFIRMED_BY, new Party(Kind.CONTACT, twin)));
        office.add(Row.empty(Kind.CHAMPION, 0).with(Champion.CONTACT, dana).with(Champion.ACCESS, true));
        office.add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, twin)
                .with(Champion.NOMINATED_ON, Office.TODAY)
                .with(Champion.FRIEND_ON, Office.TODAY));
        View confirm = turned(submit(contacts(dana, twin)));
        Golden.check("merge/confirm-contacts", Golden.numbered(new Reply.Open(new Form(confirm))));
        Reply done = submit(confirmed(confirm));
        assertThat(((Reply.Say) done).message().text()).isEqualTo("Merged: *D. Lee* is now *Dana Lee*.");
        assertThat(told).containsExactly(acme);

        assertThat(office.facts.find(Kind.CONTACT, twin)).isNull();
        assertThat(office.read(Kind.CONTACT, dana))
                .isEqualTo(Office.contact(acme, "Dana Lee")
                        .with(Contact.TITLE, "VP")
                        .with(Contact.DEPARTMENT, "Operations")
                        .as(dana));
        assertThat(office.read(Kind.CONTACT, raj).get(Contact.REPORTS_TO)).isEqualTo(dana);
        assertThat(office.read(Kind.TOUCH, both).get(Touch.CONTACTS)).containsExactly(dana, raj);
        assertThat(office.read(Kind.TOUCH, one).get(Touch.CONTACTS)).containsExactly(dana);
        assertThat(office.read(Kind.PROMISE, promise).get(Promise.TO)).isEqualTo(dana);
        assertThat(office.read(Kind.DELIVERY, delivery).get(Delivery.DATE_CONFIRMED_BY))
                .isEqualTo(new Party(Kind.CONTACT, dana));
        Row champion = office.facts.all(Kind.CHAMPION).get(0);
        assertThat(office.facts.all(Kind.CHAMPION)).hasSize(1);
        assertThat(champion.get(Champion.NOMINATED_ON)).isEqualTo(Office.TODAY);
        assertThat(champion.get(Champion.ACCESS)).isTrue();
        assertThat(champion.get(Champion.FRIEND_ON))
                .as("who is a champion is no friend for it")
                .isNull();
    }

    @Test
    void one_undo_takes_a_merge_back() {
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        long twin = office.add(Office.contact(acme, "D. Lee").with(Contact.TITLE, "COO"));
        office.addAll(
                IntStream.range(0, 20).mapToObj(number -> touch(List.of(twin))).toList());
        office.add(Row.empty(Kind.CHAMPION, 0).with(Champion.CONTACT, dana));
        office.add(Row.empty(Kind.CHAMPION, 0).with(Champion.CONTACT, twin).with(Champion.ACCESS, true));
        Set<Row> before = everything();
        submit(confirmed(turned(submit(contacts(dana, twin)))));
        assertThat(everything()).isNotEqualTo(before);
        Undo.Made made = office.undo.last(ann.viewer().id(), ann.at()).orElseThrow();
        assertThat(office.undo.takeBack(Workable.author(ann), made.id())).isInstanceOf(Undo.TakenBack.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void of_two_accounts_one_is_left_and_nobody_loses_their_place() {
        office.set(office.read(Kind.ACCOUNT, acme).with(Account.SECTOR, "medical"));
        long other = office.add(Office.account("Acme Ltd", office.bea)
                .with(Account.SECTOR, "retail")
                .with(Account.COUNTRY, "Germany")
                .with(Account.PARENT, acme));
        for (long account : new long[] {acme, other}) {
            office.add(Row.empty(Kind.ACCOUNT_TEAM, 0)
                    .with(TeamMember.ACCOUNT, account)
                    .with(TeamMember.PERSON, office.max));
        }
        office.add(
                Row.empty(Kind.ACCOUNT_TEAM, 0).with(TeamMember.ACCOUNT, other).with(TeamMember.PERSON, office.ann));
        office.add(Office.contact(other, "Dana Lee"));
        office.add(Office.deal(other, office.bea, "Rollout", Phase.DISCOVERY, 9_000));
        View confirm = turned(submit(accounts(other)));
        Golden.check("merge/confirm-accounts", Golden.numbered(new Reply.Open(new Form(confirm))));
        submit(confirmed(confirm));
        assertThat(told).containsOnlyNulls();
        assertThat(office.facts.all(Kind.ACCOUNT))
                .containsExactly(Office.account("Acme", office.ann)
                        .with(Account.SECTOR, "medical")
                        .with(Account.COUNTRY, "Germany")
                        .as(acme));
        assertThat(office.facts.all(Kind.ACCOUNT_TEAM))
                .extracting(row -> row.need(TeamMember.PERSON))
                .containsExactlyInAnyOrder(office.max, office.ann, office.bea);
        assertThat(office.facts.where(Contact.ACCOUNT, acme)).hasSize(1);
    }

    @Test
    void what_still_names_the_merged_account_leads_to_the_one_that_is_left() {
        long middle = office.add(Office.account("Acme Ltd", office.ann));
        long first = office.add(Office.account("Acme Limited", office.ann));
        Visible visible = new Visible(office.accounts);
        submit(confirmed(turned(submit(accounts(middle, first)))));
        submit(confirmed(turned(submit(accounts(acme, middle)))));
        assertThat(visible.open(ann.viewer(), new Account.Id(first)))
                .hasValueSatisfying(found -> assertThat(found.id().value()).isEqualTo(acme));
        assertThat(visible.open(office.caller(office.bea).viewer(), new Account.Id(first)))
                .as("somebody who does not work on it")
                .isEmpty();
        assertThat(visible.open(ann.viewer(), new Account.Id(acme + 9_999))).isEmpty();
    }

    @Test
    void hostile_words_stay_literal() {
        long one = office.add(Office.contact(acme, "1" + HOSTILE).with(Contact.TITLE, HOSTILE));
        long two = office.add(Office.contact(acme, "2" + HOSTILE)
                .with(Contact.TITLE, "2" + HOSTILE)
                .with(Contact.DEPARTMENT, HOSTILE)
                .with(Contact.EMAIL, HOSTILE));
        View confirm = turned(submit(contacts(one, two)));
        Golden.check("merge/confirm-hostile", Golden.numbered(new Reply.Open(new Form(confirm))));
    }

    @Test
    void what_makes_no_sense_is_said_at_the_field() {
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        assertThat(errors(Map.of())).containsOnlyKeys("keep");
        assertThat(errors(Map.of("keep", dana))).containsOnlyKeys("goes");
        assertThat(errors(Map.of("keep", dana, "goes", dana)))
                .containsEntry("goes", "That is one and the same entry. Choose the other one.");
        assertThat(errors(Map.of("other", acme))).containsEntry("other", "That is this account. Choose the other one.");
        assertThat(errors(Map.of("keep", dana, "goes", dana, "other", acme)))
                .containsEntry("other", "One at a time: two contacts, or two accounts.");
    }

    @Test
    void only_who_may_change_both_merges_them() {
        long theirs = office.add(Office.account("Betasoloin", office.bea));
        assertThatThrownBy(() -> submit(accounts(theirs)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("I know no such account");
        Caller max = office.caller(office.max);
        assertThatThrownBy(() -> registry.command("merge").orElseThrow().handle(new Command(max, "merge", "Acme")))
                .hasMessageContaining("You can read Acme but not change it");
        long stranger = office.add(Office.contact(theirs, "Kim Park"));
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        assertThatThrownBy(() -> submit(contacts(dana, stranger)))
                .hasMessage("One of them is no longer there: somebody removed or merged it.");
    }

    @Test
    void a_merge_sent_twice_is_done_once() {
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        long twin = office.add(Office.contact(acme, "D. Lee"));
        View confirm = turned(submit(contacts(dana, twin)));
        submit(confirmed(confirm));
        assertThatThrownBy(() -> submit(confirmed(confirm))).isInstanceOf(UserError.class);
        assertThat(office.facts.all(Kind.CONTACT)).hasSize(1);
    }

    private static Set<Row> everything() {
        Facts facts = office.facts;
        return Stream.of(Kind.values())
                .flatMap(kind -> facts.all(kind).stream())
                .collect(Collectors.toSet());
    }

    private Row touch(List<Long> contacts) {
        return Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, acme).with(Touch.CONTACTS, contacts);
    }

    private Reply type(String words) {
        String[] parts = words.split(" ", 2);
        return registry.command("merge")
                .orElseThrow()
                .handle(new Command(ann, "merge", parts.length > 1 ? parts[1] : ""));
    }

    private Submission contacts(long stays, long goes) {
        return form(acme, Map.of("keep", stays, "goes", goes));
    }

    private Submission accounts(long goes) {
        return accounts(acme, goes);
    }

    private Submission accounts(long stays, long goes) {
        return form(stays, Map.of("other", goes));
    }

    private Submission form(long account, Map<String, Long> chosen) {
        Map<String, List<String>> values = new HashMap<>();
        chosen.forEach((block, id) -> values.put(block, List.of(id.toString())));
        return new Submission(ann, "merge.twins", "account=" + account, values);
    }

    private Submission confirmed(View confirm) {
        return new Submission(
                ann, confirm.getCallbackId(), Objects.requireNonNull(confirm.getPrivateMetadata()), Map.of());
    }

    private Reply submit(Submission submission) {
        FormHandler.Verdict verdict =
                registry.form(submission.callbackId()).orElseThrow().check(submission);
        assertThat(verdict).isInstanceOf(FormHandler.Right.class);
        return ((FormHandler.Right) verdict).commit().get();
    }

    private Map<String, String> errors(Map<String, Long> chosen) {
        FormHandler.Verdict verdict = registry.form("merge.twins").orElseThrow().check(form(acme, chosen));
        return ((FormHandler.Wrong) verdict).errors();
    }

    private static View turned(Reply reply) {
        return ((Reply.Turn) reply).form().view();
    }
}
