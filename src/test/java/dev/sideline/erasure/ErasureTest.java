package dev.sideline.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.view.View;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.PersonalData;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Office;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Preferences;
import dev.sideline.store.JpaErasure;
import dev.sideline.store.JpaNudgeLog;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaOutboxQueue;
import dev.sideline.store.JpaPersonalData;
import dev.sideline.store.JpaPreferenceBook;
import dev.sideline.store.JpaPurge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Office.Opened.class)
class ErasureTest {

    private final Office office;
    private final List<Person.Id> replanned = new ArrayList<>();
    private final ErasureRoom room;
    private final Registry registry;
    private final JpaPersonalData personal;

    ErasureTest(Office office) {
        this.office = office;
        this.personal = new JpaPersonalData(office.transactions);
        this.room = new ErasureRoom(
                new ErasureRoom.Ports(
                        office.facts,
                        new JpaErasure(office.transactions),
                        new JpaPurge(office.transactions),
                        personal,
                        new JpaNudgeLog(office.transactions),
                        office.transactions),
                replanned::add);
        this.registry = new Registry(List.of(room.feature()));
    }

    @Test
    void who_is_to_be_forgotten_sees_first_what_goes_and_what_stays() {
        keepSomething();

        office.golden("forget-me", type(ana(), "forget", "me"));
        office.golden("forget-me-nothing", ForgetMe.draw(List.of()));
        office.golden(
                "forget-me-much",
                ForgetMe.draw(List.of(
                        listing("nudges", 1234),
                        listing("outbox", 1),
                        listing("audit", 9),
                        listing("preferences", 1))));
        assertThat(personal.of(new Person.Id(office.ana))).isNotEmpty();
    }

    @Test
    void what_is_kept_of_them_is_gone_and_nothing_more_is_sent() {
        keepSomething();
        long touch = office.add(
                Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, office.acme).with(Touch.OUR_PEOPLE, List.of(office.ana)));

        Reply done = submit(ana(), opened(type(ana(), "forget", "me")), Map.of());

        assertThat(Office.words(done)).startsWith("Done. What I kept about you is deleted");
        assertThat(personal.of(new Person.Id(office.ana))).isEmpty();
        assertThat(new JpaPreferenceBook(office.transactions)
                        .of(new Person.Id(office.ana))
                        .optedInAt())
                .isNull();
        assertThat(new JpaOutboxQueue(office.transactions, Duration.ofMinutes(1)).claim(Office.NOW.plusSeconds(9), 10))
                .extracting(OutboxQueue.Parcel::slackId)
                .containsExactly("U0BO");
        assertThat(replanned).containsExactly(new Person.Id(office.ana));
        assertThat(office.facts.find(Kind.TOUCH, touch)).isNotNull();
        assertThat(office.facts.find(Kind.PERSON, office.ana)).isNotNull();
    }

    @Test
    void nobody_is_forgotten_at_the_word_of_somebody_else() {
        assertThatThrownBy(() -> type(ana(), "forget", "bo")).hasMessageContaining("`/coach forget me`");
    }

    @Test
    void an_admin_sees_first_what_goes_when_somebody_is_erased() {
        mentionDana();

        office.golden("erase-sure", erase("Dana Lee at Acme"));
        assertThat(office.facts.find(Kind.CONTACT, office.dana)).isNotNull();
    }

    @Test
    void an_admin_erases_somebody_of_a_client() {
        mentionDana();
        View form = opened(erase("dana lee at acme"));

        assertThat(check(root(), form, Map.of()))
                .isEqualTo(new FormHandler.Wrong(Map.of(EraseForm.SURE, "Tick this to go on.")));
        Reply.Say said = (Reply.Say) submit(root(), form, Map.of(EraseForm.SURE, "true"));

        office.golden("erased", said);
        assertThat(office.facts.find(Kind.CONTACT, office.dana)).isNull();
        assertThatThrownBy(() -> submit(root(), form, Map.of(EraseForm.SURE, "true")))
                .hasMessage("They are not on record any more.");
    }

    @Test
    void a_name_that_is_not_whole_is_asked_about() {
        office.contact(office.acme, "Dana <Li>", null);

        office.golden("erase-which", erase("Dana at Acme"));
        office.golden("erase-who", erase(""));
        assertThatThrownBy(() -> erase("Dana Lee at Acmexyzzy"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("I know no account called “Acmexyzzy”");
        View who = opened(erase(""));
        Reply next = submit(root(), who, Map.of(EraseCommand.NAME, "Dana", EraseCommand.ACCOUNT, "Acme"));
        View which = ((Reply.Turn) next).form().view();
        assertThat(submit(root(), which, Map.of(EraseCommand.CONTACT, String.valueOf(office.dana))))
                .isInstanceOf(Reply.Turn.class);
    }

    @Test
    void two_of_the_same_name_are_told_apart_by_hand() {
        office.contact(office.acme, "Dana Lee", "Intern");

        assertThat(opened(erase("Dana Lee at Acme")).getCallbackId()).isEqualTo("erase.which");
    }

    @Test
    void nobody_but_an_admin_erases() {
        View form = opened(erase("Dana Lee at Acme"));

        assertThatThrownBy(() -> check(ana(), form, Map.of(EraseForm.SURE, "true")))
                .hasMessage("Only an admin can do that.");
    }

    @Test
    void everything_goes_when_an_admin_writes_that_they_want_it() {
        CommandHandler purge = room.adminWords().get(1);
        Reply form = purge.handle(new Command(root(), purge.spec().word(), ""));
        office.golden("purge", form);

        assertThat(check(root(), opened(form), Map.of(PurgeForm.WORDS, "yes")))
                .isEqualTo(new FormHandler.Wrong(Map.of(PurgeForm.WORDS, "Write: delete everything")));
        assertThatThrownBy(() -> check(ana(), opened(form), Map.of(PurgeForm.WORDS, PurgeForm.WANTED)))
                .hasMessage("Only an admin can do that.");
        Reply done = submit(root(), opened(form), Map.of(PurgeForm.WORDS, "Delete everything"));

        assertThat(Office.words(done)).startsWith("Everything about this workspace is deleted.");
        assertThat(office.facts.all(Kind.PERSON)).isEmpty();
    }

    private void keepSomething() {
        Person.Id ana = new Person.Id(office.ana);
        new JpaPreferenceBook(office.transactions).keep(Preferences.of(ana).optedIn(Office.NOW));
        JpaOutbox outbox = new JpaOutbox(office.transactions);
        outbox.put(UUID.randomUUID(), ana, "nudge", Message.of("One"), Office.NOW);
        outbox.put(UUID.randomUUID(), ana, "nudge", Message.of("Two"), Office.NOW);
        outbox.put(UUID.randomUUID(), new Person.Id(office.bo), "nudge", Message.of("For Bo"), Office.NOW);
        office.transactions.run(() -> {
            new JpaNudgeLog(office.transactions).lock(ana);
            return 0;
        });
    }

    private void mentionDana() {
        office.set(Kind.CONTACT, office.raj, Contact.REPORTS_TO, office.dana);
        office.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, office.acme)
                .with(Touch.CONTACTS, List.of(office.dana))
                .with(Touch.NOTE, "Dana Lee was there"));
        office.add(Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, office.acme).with(Touch.NOTE, "Dana called"));
        office.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, office.acme)
                .with(Promise.WORDS, "a sheet for Dana")
                .with(Promise.TO, office.dana));
    }

    private static PersonalData.Listing listing(String name, int lines) {
        return new PersonalData.Listing(
                name,
                List.of("a"),
                IntStream.range(0, lines).mapToObj(i -> List.of("x")).toList());
    }

    private Caller ana() {
        return office.caller(office.ana);
    }

    private Caller root() {
        return office.caller(office.root);
    }

    private Reply type(Caller caller, String word, String rest) {
        return registry.command(word).orElseThrow().handle(new Command(caller, word, rest));
    }

    private Reply erase(String rest) {
        CommandHandler handler = room.adminWords().get(0);
        return handler.handle(new Command(root(), handler.spec().word(), rest));
    }

    private static View opened(Reply reply) {
        Form form = ((Reply.Open) reply).form();
        return form.view();
    }

    private FormHandler.Verdict check(Caller caller, View form, Map<String, String> entered) {
        Map<String, List<String>> values = new HashMap<>();
        entered.forEach((block, value) -> values.put(block, List.of(value)));
        String metadata = form.getPrivateMetadata() == null ? "" : form.getPrivateMetadata();
        return registry.form(form.getCallbackId())
                .orElseThrow()
                .check(new Submission(caller, form.getCallbackId(), metadata, values));
    }

    private Reply submit(Caller caller, View form, Map<String, String> entered) {
        FormHandler.Verdict verdict = check(caller, form, entered);
        assertThat(verdict).isInstanceOf(FormHandler.Right.class);
        return ((FormHandler.Right) verdict).commit().get();
    }
}
