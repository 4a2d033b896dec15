package dev.sideline.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.sideline.Office;
import dev.sideline.access.Visible;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Purpose;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action;
import dev.sideline.chat.Action.Surface;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeetingBriefTest {

    private static final Office office = new Office();
    private static final LocalDate TODAY = Office.TODAY;
    private static final String HOSTILE =
            "<!channel> <https://evil.example|click> *x* :tada: \u202Eevil \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00 ";

    private final Registry registry = registry();
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
    void without_a_plan_the_form_to_plan_opens() {
        assertThat(title(type("Acme"))).isEqualTo("PLAN_MEETING");
        assertThat(said(registry.command("meeting")
                        .orElseThrow()
                        .handle(new Command(office.caller(office.max), "meeting", "Acme"))))
                .isEqualTo("Nothing is planned at *Acme*.");
        assertThatThrownBy(() ->
                        registry.task(Task.READ_BRIEF).orElseThrow().open(ann, Task.READ_BRIEF, About.account(acme)))
                .isInstanceOf(UserError.class)
                .hasMessage("That meeting is no longer planned. `/coach meeting Acme` plans one.");
    }

    @Test
    void a_bare_meeting_is_briefed_with_what_there_is() {
        long dana = office.add(Office.contact(acme, "Dana Lee"));
        office.add(planned(List.of(dana), 3).with(Touch.KIND, null).with(Touch.PURPOSE, null));
        Golden.check("meetings/brief-bare", Golden.numbered(type("Acme")));
    }

    @Test
    void the_brief_shows_who_comes_what_they_said_and_what_is_open() {
        long dana = dana();
        long raj = office.add(Office.contact(acme, "Raj Patel").with(Contact.TITLE, "Chief Financial Officer"));
        long kim = office.add(Office.contact(acme, "Kim Park"));
        nominated(dana);
        nominated(kim);
        long deal = office.add(Office.deal(acme, office.ann, "Rollout", Phase.PROPOSAL, 125_000)
                .with(Deal.PROBLEM, "Stock runs out"));
        office.add(held(dana, -40).with(Touch.OUTCOME, "Wants numbers for the board"));
        office.add(held(dana, -12));
        office.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, acme)
                .with(Promise.WORDS, "Data migration by our team")
                .with(Promise.DUE, TODAY.minusDays(1)));
        office.add(planned(List.of(dana, raj), 3)
                .with(Touch.DEAL, deal)
                .with(Touch.LEAD, office.ann)
                .with(Touch.AGENDA_OWNER, office.ann)
                .with(Touch.OUR_PEOPLE, List.of(office.ann, office.max))
                .with(Touch.NOTE, "Agree the pilot's end and who signs"));
        office.add(planned(List.of(kim), 20));
        Golden.check("meetings/brief", Golden.numbered(type("Acme")));
        Golden.check(
                "meetings/brief-manager",
                Golden.numbered(registry.command("meeting")
                        .orElseThrow()
                        .handle(new Command(office.caller(office.max), "meeting", "Acme"))));
        Form opened = registry.task(Task.READ_BRIEF).orElseThrow().open(ann, Task.READ_BRIEF, About.account(acme));
        assertThat(opened.view().getTitle().getText()).isEqualTo("Brief");
        assertThat(opened.view().getSubmit()).isNull();
    }

    @Test
    void the_question_is_about_what_is_not_on_record() {
        long dana = dana();
        long deal = office.add(Office.deal(acme, office.ann, "Rollout", Phase.DISCOVERY, 1));
        long meeting = office.add(planned(List.of(dana), 1));
        assertThat(question()).contains("What happens if you change nothing?", "Rollout is not written down");
        change(Kind.DEAL, deal, row -> row.with(Deal.PROBLEM, "x"));
        assertThat(question()).contains("What do you expect of us");
        change(Kind.DEAL, deal, row -> row.with(Deal.EXPECTATIONS_ON, TODAY));
        assertThat(question()).contains("Who decides what, and in which order?");
        change(Kind.DEAL, deal, row -> row.with(Deal.PROCESS_ON, TODAY));
        assertThat(question()).contains("worth your while", "no touch with any of them is on record");
        office.add(held(dana, -5));
        assertThat(question()).contains("What has changed for you since 29 Oct 2026?");
        long champion = nominated(dana);
        assertThat(question()).contains("Who else should hear this from you?", "Dana Lee is nominated");
        change(Kind.CHAMPION, champion, row -> row.with(Champion.WILLING_ACT, "Introduced us")
                .with(Champion.WILLING_ON, TODAY.minusDays(2)));
        assertThat(question()).contains("What could you move for this", "has shown willing, not able");
        office.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, acme)
                .with(Promise.WORDS, "A demo")
                .with(Promise.DELIVERED_ON, TODAY.minusDays(2)));
        assertThat(question()).contains("We delivered “A demo”: is it what you needed?");
        assertThat(meeting).isPositive();
    }

    @Test
    void a_crowd_and_hostile_words_stay_within_limits() {
        String name = HOSTILE.repeat(60);
        List<Long> many = office.addAll(IntStream.range(0, 40)
                .mapToObj(number -> Office.contact(acme, number + name).with(Contact.TITLE, name))
                .toList());
        many.forEach(this::nominated);
        office.addAll(many.stream()
                .map(contact -> held(contact, -3).with(Touch.OUTCOME, name))
                .toList());
        office.addAll(IntStream.range(0, 20)
                .mapToObj(number -> Row.empty(Kind.PROMISE, 0)
                        .with(Promise.ACCOUNT, acme)
                        .with(Promise.WORDS, name)
                        .with(Promise.DUE, TODAY))
                .toList());
        office.addAll(IntStream.range(0, 20)
                .mapToObj(number -> planned(many.subList(0, 20), 2 + number).with(Touch.NOTE, name))
                .toList());
        Golden.check("meetings/brief-hostile", Golden.numbered(type("Acme")));
    }

    @Test
    void the_account_can_be_picked_and_another_meeting_planned() {
        assertThat(title(type(""))).isEqualTo("Meeting");
        office.add(planned(List.of(dana()), 3));
        FormHandler.Verdict verdict = registry.form("meeting.which")
                .orElseThrow()
                .check(new Submission(ann, "meeting.which", "", Map.of("account", List.of(Long.toString(acme)))));
        assertThat(said(((FormHandler.Right) verdict).commit().get())).isEqualTo("*Acme*: visit on 6 Nov 2026");
        Reply another = registry.action("meeting.plan")
                .orElseThrow()
                .handle(new Action(ann, "meeting.plan", Long.toString(acme), Surface.EPHEMERAL, null));
        assertThat(title(another)).isEqualTo("PLAN_MEETING");
    }

    private String question() {
        return ((Reply.Say) type("Acme"))
                .message().blocks().stream()
                        .filter(SectionBlock.class::isInstance)
                        .map((LayoutBlock block) ->
                                ((SectionBlock) block).getText().getText())
                        .filter(text -> text.startsWith("*One question"))
                        .findFirst()
                        .orElseThrow();
    }

    private long dana() {
        return office.add(Office.contact(acme, "Dana Lee")
                .with(Contact.TITLE, "VP Operations")
                .with(Contact.LEVEL, 4));
    }

    private long nominated(long contact) {
        return office.add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, contact)
                .with(Champion.NOMINATED_ON, TODAY.minusDays(9)));
    }

    private static void change(Kind kind, long id, UnaryOperator<Row> change) {
        office.set(change.apply(office.read(kind, id)));
    }

    private Row planned(List<Long> contacts, int days) {
        return touch(contacts, days).with(Touch.STATUS, TouchStatus.PLANNED).with(Touch.KIND, TouchKind.VISIT);
    }

    private Row held(long contact, int days) {
        return touch(List.of(contact), days)
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.KIND, TouchKind.MEETING);
    }

    private Row touch(List<Long> contacts, int days) {
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, acme)
                .with(Touch.PURPOSE, Purpose.DEAL)
                .with(Touch.AT, Office.NOW.plus(Duration.ofDays(days)))
                .with(Touch.OUR_PEOPLE, List.of(office.ann))
                .with(Touch.CONTACTS, contacts);
    }

    private Reply type(String account) {
        return registry.command("meeting").orElseThrow().handle(new Command(ann, "meeting", account));
    }

    private static String title(Reply reply) {
        return ((Reply.Open) reply).form().view().getTitle().getText();
    }

    private static String said(Reply reply) {
        return ((Reply.Say) reply).message().text();
    }

    private static Registry registry() {
        AtomicReference<Registry> made = new AtomicReference<>();
        TaskForms.Done done = (caller, account, nudge, confirmation) -> confirmation;
        made.set(new Registry(List.of(
                new MeetingsRoom(new Visible(office.accounts), office.facts, done, made::get).feature(),
                new Feature(List.of(), List.of(), List.of(), List.of(), List.of(new Planning())))));
        return made.get();
    }

    /** The form of the neighbours. */
    private static final class Planning implements TaskForms {
        @Override
        public Set<Task> tasks() {
            return Set.of(Task.PLAN_MEETING);
        }

        @Override
        public Form open(Caller caller, Task task, About about) {
            return Form.toRead(task.name(), List.of());
        }
    }
}
