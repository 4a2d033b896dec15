package dev.sideline.requests;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Approval;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Field;
import dev.sideline.account.Fit;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Kind;
import dev.sideline.account.Objection;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Phase;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.account.Undo;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.AskButtons;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Said;
import dev.sideline.play.Playbook;
import dev.sideline.round.FactsChanged;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.Workspace;
import dev.sideline.store.JpaRequestLog;
import dev.sideline.store.JpaUndo;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestsRoomTest {

    private static final Instant NOW = at(MONDAY, 11);

    private final Workspace workspace = new Workspace(Playbook.standard());
    private final MemoryOutbox outbox = workspace.outbox;
    private final JpaRequestLog requests = new JpaRequestLog(workspace.database.transactions());
    private Departed departed = Departed.NOBODY;
    private final List<String> looked = new ArrayList<>();
    private final TaskForms.Done plays = new FactsChanged(workspace.ports, workspace.round);
    private final TaskForms.Done done = (caller, account, nudge, reply) -> {
        looked.add(caller.viewer().person().name());
        return plays.factsChanged(caller, account, nudge, reply);
    };
    private final RequestsRoom room = new RequestsRoom(
            new Ports(
                    workspace.accounts,
                    workspace.facts,
                    requests,
                    workspace.log,
                    workspace.preferences,
                    outbox,
                    workspace.database.transactions(),
                    () -> departed,
                    person -> ZoneOffset.UTC),
            done,
            () -> {
                throw new IllegalStateException("no other room is asked");
            });
    private final Feature feature = room.feature();

    private final Person.Id mona = workspace.person("Mona Manager", Role.MANAGER, null);
    private final Person.Id rina = workspace.person("Rina Rep", Role.REP, mona);
    private final Person.Id otto = workspace.person("Otto Other", Role.REP, mona);
    private final Person.Id lena = workspace.person("Lena Leader", Role.LEADER, null);
    private final Person.Id sam = workspace.person("Sam Senior", Role.REP, null);
    private final Account.Id acme = workspace.account("Acme", rina);
    private final long dana = workspace.add(Row.empty(Kind.CONTACT, 0)
            .with(Contact.ACCOUNT, acme.value())
            .with(Contact.NAME, "Dana Lee")
            .with(Contact.TITLE, "CFO"));
    private final long deal = workspace.add(Row.empty(Kind.DEAL, 0)
            .with(Deal.ACCOUNT, acme.value())
            .with(Deal.NAME, "Rollout")
            .with(Deal.OWNER, rina.value())
            .with(Deal.STAGE, Phase.DISCOVERY)
            .with(Deal.FIT, Fit.GO)
            .with(Deal.FIT_BY, rina.value()));
    private final long touch = workspace.add(Row.empty(Kind.TOUCH, 0)
            .with(Touch.ACCOUNT, acme.value())
            .with(Touch.DEAL, deal)
            .with(Touch.AT, at(MONDAY.plusDays(2), 14))
            .with(Touch.STATUS, TouchStatus.PLANNED)
            .with(Touch.KIND, TouchKind.MEETING)
            .with(Touch.CONTACTS, List.of(dana))
            .with(Touch.OUR_PEOPLE, List.of(rina.value())));
    private final long stock = workspace.add(Row.empty(Kind.PROPOSITION, 0)
            .with(Proposition.NAME, "Vendor-managed stock")
            .with(Proposition.OWNER, rina.value())
            .with(Proposition.SUMMARY, "We run their stock"));

    RequestsRoomTest() {
        person(sam, Person.SENIORITY, Seniority.SENIOR);
        person(rina, Person.SENIORITY, Seniority.JUNIOR);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_senior_is_asked_by_name_with_what_they_need_to_know() {
        assertThat(ask(lena)).isEqualTo("Asked Lena Leader. The answer comes to you as a direct message.");
        assertThat(outbox.sentTo(lena)).singleElement().satisfies(sent -> {
            assertThat(sent.purpose()).isEqualTo("request");
            assertThat(words(sent.message()))
                    .contains("*Rina Rep* asks you to come to a meeting.")
                    .contains("*Acme*: meeting with Dana Lee (CFO) on 4 Nov 2026")
                    .contains("Rollout, in discovery")
                    .contains("“First meeting”");
        });
        assertThat(requests.open()).hasSize(1);
    }

    @Test
    void the_same_is_asked_once() {
        ask(lena);
        assertThat(ask(lena)).startsWith("Asked Lena Leader.");
        assertThat(outbox.sentTo(lena)).hasSize(1);
        assertThat(requests.open()).hasSize(1);
    }

    @Test
    void who_says_yes_is_on_the_meeting_once_however_often_they_press() {
        ask(lena);
        assertThat(said(press(lena, RequestView.COME))).isEqualTo("Rina Rep knows.");
        assertThat(press(lena, RequestView.COME)).isInstanceOf(Reply.Nothing.class);
        assertThat(press(lena, RequestView.COME)).isInstanceOf(Reply.Nothing.class);
        assertThat(touch().ourPeople()).containsExactly(rina, lena);
        assertThat(outbox.sentTo(rina)).singleElement().satisfies(told -> assertThat(
                        told.message().text())
                .isEqualTo("*Lena Leader* comes, and is on the meeting now.\n"
                        + "*Acme*: meeting with Dana Lee (CFO) on 4 Nov 2026"));
        assertThat(words(outbox.sentTo(lena).get(0).message()))
                .contains("You said on 2 Nov 2026: I'll come.")
                .doesNotContain("Suggest somebody");
        assertThat(looked).containsExactly("Rina Rep", "Rina Rep", "Lena Leader");
    }

    @Test
    void who_takes_back_that_they_come_is_asked_again_and_heard_again() {
        ask(lena);
        press(lena, RequestView.COME);
        Undo undo = room.reopening(new JpaUndo(workspace.database.transactions()));
        Author byLena = new Author(lena, "undo", NOW.plusSeconds(60));
        String change = undo.last(lena, NOW).orElseThrow().id();

        assertThat(undo.takeBack(new Author(sam, "undo", NOW), change)).isInstanceOf(Undo.Nothing.class);
        assertThat(requests.open()).isEmpty();
        assertThat(undo.takeBack(byLena, change)).isInstanceOf(Undo.TakenBack.class);
        assertThat(touch().ourPeople()).containsExactly(rina);
        assertThat(requests.open()).singleElement().satisfies(open -> assertThat(open.to())
                .isEqualTo(lena));
        assertThat(words(outbox.sentTo(lena).get(0).message())).contains("Suggest somebody");
        assertThat(outbox.sentTo(rina)).singleElement().satisfies(told -> assertThat(
                        told.message().text())
                .startsWith("*Lena Leader* took the answer back; the question is open again."));

        feature.actions()
                .get(0)
                .handle(new Action(
                        workspace.caller(lena, NOW.plusSeconds(120)),
                        RequestView.COME,
                        String.valueOf(last().id().value()),
                        Action.Surface.MESSAGE,
                        null));
        assertThat(touch().ourPeople()).containsExactly(rina, lena);
        assertThat(outbox.sentTo(rina))
                .extracting(sent -> sent.message().text().split("\n", -1)[0])
                .containsExactly(
                        "*Lena Leader* took the answer back; the question is open again.",
                        "*Lena Leader* comes, and is on the meeting now.");
    }

    @Test
    void what_somebody_changed_since_is_not_taken_back_and_stays_answered() {
        ask(lena);
        press(lena, RequestView.COME);
        JpaUndo store = new JpaUndo(workspace.database.transactions());
        String change = store.last(lena, NOW).orElseThrow().id();
        workspace.facts.change(new Author(rina, "slack", NOW.plusSeconds(5)), changes -> {
            changes.set(touch().row().with(Touch.OUR_PEOPLE, List.of(rina.value())));
            return rina;
        });
        assertThat(room.reopening(store).takeBack(new Author(lena, "undo", NOW.plusSeconds(60)), change))
                .isEqualTo(new Undo.ChangedSince(Kind.TOUCH, touch, rina));
        assertThat(requests.open()).isEmpty();
    }

    @Test
    void what_was_asked_of_who_left_is_put_to_who_may_answer_it_and_else_goes_back() {
        ask(lena);
        askApproval();
        assertThat(room.openTo(lena)).isEqualTo(2);
        assertThat(room.handOver(
                        lena,
                        Objects.requireNonNull(workspace.accounts.company().person(sam)),
                        workspace.accounts.company(),
                        NOW))
                .isEqualTo(1);
        assertThat(room.openTo(lena)).isZero();
        assertThat(requests.open()).singleElement().satisfies(open -> {
            assertThat(open.to()).isEqualTo(sam);
            assertThat(open.asker()).isEqualTo(rina);
            assertThat(open.why()).isEqualTo("First meeting");
        });
        assertThat(words(outbox.sentTo(sam).get(0).message())).contains("I'll come");
        assertThat(outbox.sentTo(rina))
                .extracting(sent -> sent.message().text().split("\n", -1)[0])
                .containsExactlyInAnyOrder(
                        "*Lena Leader* hands over what they worked on: I put this to *Sam Senior* instead.",
                        "I could not put this to *Lena Leader*. Ask them yourself, or ask somebody else.");
        assertThat(words(outbox.sentTo(lena).get(0).message())).contains("This was put to Sam Senior.");
    }

    @Test
    void a_no_stays_between_the_two() {
        ask(lena);
        FilledForm why = FilledForm.of(press(lena, RequestView.DECLINE));
        assertThat(why.refused(caller(lena), form(NoForm.CALLBACK))).containsOnlyKeys(NoForm.REASON);
        why.enter(NoForm.REASON, "I am on leave").save(caller(lena), form(NoForm.CALLBACK));
        assertThat(outbox.sentTo(rina).get(0).message().text())
                .startsWith("*Lena Leader* does not come. “I am on leave”");
        assertThat(touch().ourPeople()).containsExactly(rina);
        assertThat(looked).containsExactly("Rina Rep");
        assertThat(outbox.sentTo(mona)).isEmpty();
    }

    @Test
    void somebody_else_is_named_and_asked_by_one_tap_in_the_same_words() {
        ask(lena);
        FilledForm suggestion = FilledForm.of(press(lena, RequestView.SUGGEST));
        assertThat(suggestion
                        .enter(InsteadForm.WHOM, String.valueOf(lena.value()))
                        .refused(caller(lena), form(InsteadForm.CALLBACK)))
                .containsOnlyKeys(InsteadForm.WHOM);
        assertThat(suggestion
                        .enter(InsteadForm.WHOM, String.valueOf(otto.value()))
                        .refused(caller(lena), form(InsteadForm.CALLBACK)))
                .containsOnlyKeys(InsteadForm.WHOM);
        suggestion.enter(InsteadForm.WHOM, String.valueOf(sam.value())).save(caller(lena), form(InsteadForm.CALLBACK));
        Request first = requests.of(lena).get(0);
        assertThat(words(outbox.sentTo(rina).get(0).message())).contains("Ask Sam Senior");
        assertThat(said(press(rina, RequestView.ASK_INSTEAD, first))).startsWith("Asked Sam Senior.");
        assertThat(said(press(rina, RequestView.ASK_INSTEAD, first))).startsWith("Asked Sam Senior.");
        assertThat(outbox.sentTo(sam)).singleElement().satisfies(sent -> assertThat(words(sent.message()))
                .contains("“First meeting”"));
    }

    @Test
    void a_senior_signs_a_deal_off_and_the_juniors_own_word_is_kept_beside_theirs() {
        askSignOff();
        assertThat(words(outbox.sentTo(sam).get(0).message()))
                .contains("*Acme*: does Rollout fit?")
                .contains("What the customer knows: not recorded")
                .contains("Rina Rep said go");
        press(sam, RequestView.GO);
        press(sam, RequestView.NO_GO);
        Deal judged = deal();
        assertThat(judged.fit()).isEqualTo(Fit.GO);
        assertThat(judged.fitBy()).isEqualTo(sam);
        assertThat(judged.signedOffBy()).isEqualTo(sam);
        assertThat(judged.signedOffOn()).isEqualTo(MONDAY);
        assertThat(workspace.facts.all(Kind.JUDGEMENT)).singleElement().satisfies(row -> {
            FitJudgement both = new FitJudgement(row);
            assertThat(both.junior()).isEqualTo(rina);
            assertThat(both.juniorSaid()).isEqualTo(Fit.GO);
            assertThat(both.seniorSaid()).isEqualTo(Fit.GO);
        });
    }

    @Test
    void a_no_go_is_a_judgement_and_no_sign_off() {
        askSignOff();
        FilledForm.of(press(sam, RequestView.JUDGE))
                .enter(JudgeForm.FIT, "NO_GO")
                .enter(JudgeForm.WORDS, "Nobody owns the problem")
                .save(caller(sam), form(JudgeForm.CALLBACK));
        assertThat(deal().fit()).isEqualTo(Fit.NO_GO);
        assertThat(deal().signedOffBy()).isNull();
        assertThat(outbox.sentTo(rina).get(0).message().text())
                .startsWith("*Sam Senior* says no-go. Found early, that is a success. “Nobody owns the problem”");
    }

    @Test
    void a_leader_approves_a_proposition_for_a_department() {
        askApproval();
        press(lena, RequestView.APPROVE);
        assertThat(workspace.facts.all(Kind.APPROVAL)).singleElement().satisfies(row -> {
            Approval approval = new Approval(row);
            assertThat(approval.executive()).isEqualTo(lena);
            assertThat(approval.department()).isEqualTo("Finance");
            assertThat(approval.approvedOn()).isEqualTo(MONDAY);
        });
        assertThatThrownBy(this::askApproval).isInstanceOf(UserError.class).hasMessageContaining("nothing left to ask");
    }

    @Test
    void an_objection_goes_on_record_with_its_owner() {
        askApproval();
        FilledForm.of(press(lena, RequestView.OBJECT))
                .enter(NoForm.REASON, "Who pays for the stock?")
                .save(caller(lena), form(NoForm.CALLBACK));
        assertThat(workspace.facts.all(Kind.OBJECTION)).singleElement().satisfies(row -> {
            Objection objection = new Objection(row);
            assertThat(objection.owner()).isEqualTo(PersonOrName.of(lena));
            assertThat(objection.text()).isEqualTo("Who pays for the stock?");
            assertThat(objection.department()).isEqualTo("Finance");
        });
        assertThat(workspace.facts.all(Kind.APPROVAL)).isEmpty();
    }

    @Test
    void who_has_not_opted_in_is_asked_all_the_same_and_who_paused_is_not() {
        workspace.preferences.keep(Preferences.of(lena));
        ask(lena);
        assertThat(outbox.sentTo(lena)).hasSize(1);
        workspace.preferences.keep(workspace.preferences.of(sam).paused(MONDAY, null));
        assertThatThrownBy(() -> ask(sam))
                .isInstanceOf(UserError.class)
                .hasMessage("I cannot put this to Sam Senior now. Ask them yourself, or choose somebody else.");
        assertThat(outbox.sentTo(sam)).isEmpty();
        assertThat(requests.of(sam)).isEmpty();
    }

    @ParameterizedTest(name = "asked at {0}: {1} messages at once, {2} after a look at {3}")
    @CsvSource({
        "2026-11-02T11:00, 1, 1, 2026-11-02T12:00",
        "2026-11-02T20:00, 0, 0, 2026-11-02T23:00",
        "2026-11-02T20:00, 0, 1, 2026-11-03T09:00",
        "2026-11-01T11:00, 0, 0, 2026-11-01T12:00",
        "2026-11-01T11:00, 0, 1, 2026-11-02T09:15"
    })
    void it_waits_for_the_working_hours_of_whoever_is_asked(String asked, int atOnce, int later, String look) {
        Caller caller = workspace.caller(rina, moment(asked));
        FilledForm.of(open(
                        caller,
                        Task.ASK_TO_COME,
                        TaskForms.About.account(acme.value()).touch(touch)))
                .enter(AskForm.WHOM, String.valueOf(lena.value()))
                .enter(AskForm.WHY, "First meeting")
                .save(caller, ask("COME"));
        assertThat(outbox.sentTo(lena)).hasSize(atOnce);
        room.job().work().run("all", moment(look));
        room.job().work().run("all", moment(look));
        assertThat(outbox.sentTo(lena)).hasSize(later);
    }

    @Test
    void whoever_asked_learns_that_it_did_not_get_there_and_not_why() {
        ask(lena);
        outbox.withdraw(requests.open().get(0).delivery(), "paused", NOW);
        room.job().work().run("all", NOW.plusSeconds(600));
        room.job().work().run("all", NOW.plusSeconds(1600));
        assertThat(outbox.sentTo(rina)).singleElement().satisfies(told -> assertThat(
                        told.message().text())
                .startsWith("I could not put this to *Lena Leader*.")
                .doesNotContain("paus"));
    }

    @Test
    void what_is_over_is_not_asked_any_more() {
        ask(lena);
        workspace.facts.change(author(), changes -> {
            changes.set(touch().row().with(Touch.STATUS, TouchStatus.CANCELLED));
            return touch;
        });
        assertThat(said(press(lena, RequestView.COME))).startsWith("There is nothing left to answer");
        assertThat(touch().ourPeople()).containsExactly(rina);
        assertThat(words(outbox.sentTo(lena).get(0).message())).contains("This is over");

        askSignOff();
        workspace.facts.change(author(), changes -> {
            changes.set(deal().row().with(Deal.STAGE, Phase.LOST));
            return deal;
        });
        room.job().work().run("all", NOW.plusSeconds(600));
        assertThat(requests.open()).isEmpty();
        assertThat(requests.of(sam).get(0).answer())
                .satisfies(answer -> assertThat(answer.said()).isEqualTo(Said.OVER));
    }

    @Test
    void nobody_answers_for_somebody_else_nor_asks_about_what_is_not_theirs() {
        ask(lena);
        for (Person.Id other : List.of(rina, mona, sam, otto)) {
            for (String action : List.of(RequestView.COME, RequestView.DECLINE, RequestView.SUGGEST)) {
                assertThatThrownBy(() -> press(other, action)).isInstanceOf(UserError.class);
            }
        }
        assertThatThrownBy(() -> press(lena, RequestView.ASK_INSTEAD)).isInstanceOf(UserError.class);
        for (String action : List.of(AskButtons.TO_COME, AskButtons.SIGN_OFF, AskButtons.APPROVAL)) {
            String value = String.valueOf(
                    action.equals(AskButtons.TO_COME) ? touch : action.equals(AskButtons.SIGN_OFF) ? deal : stock);
            assertThat(opener().handle(action(rina, action, value))).isInstanceOf(Reply.Open.class);
            for (Person.Id other : List.of(mona, otto, lena)) {
                assertThatThrownBy(() -> opener().handle(action(other, action, value)))
                        .isInstanceOf(UserError.class);
            }
        }
    }

    @Test
    void a_form_in_the_hands_of_somebody_else_is_refused() {
        FilledForm form = FilledForm.of(open(
                        caller(rina),
                        Task.ASK_TO_COME,
                        TaskForms.About.account(acme.value()).touch(touch)))
                .enter(AskForm.WHOM, String.valueOf(lena.value()))
                .enter(AskForm.WHY, "First meeting");
        assertThatThrownBy(() -> form.save(caller(otto), ask("COME"))).isInstanceOf(UserError.class);
        assertThat(outbox.sent()).isEmpty();
    }

    @Test
    void whom_to_ask_and_why_are_needed_and_who_cannot_be_asked_is_refused() {
        FilledForm form =
                FilledForm.of(open(caller(rina), Task.ASK_APPROVAL, TaskForms.About.NOTHING.proposition(stock)));
        assertThat(form.refused(caller(rina), ask("APPROVE")))
                .containsOnlyKeys(AskForm.WHOM, AskForm.WHY, AskForm.DEPARTMENT);
        form.enter(AskForm.WHOM, String.valueOf(sam.value()))
                .enter(AskForm.WHY, "Please")
                .enter(AskForm.DEPARTMENT, "Marketing");
        assertThat(form.refused(caller(rina), ask("APPROVE"))).containsOnlyKeys(AskForm.WHOM, AskForm.DEPARTMENT);
    }

    @Test
    void the_picker_offers_whom_it_may_be_asked_of() {
        assertThat(offered(Task.ASK_TO_COME, TaskForms.About.account(acme.value())))
                .containsExactly("Lena Leader", "Sam Senior");
        assertThat(offered(Task.ASK_SIGN_OFF, TaskForms.About.NOTHING.deal(deal)))
                .containsExactly("Sam Senior");
        assertThat(offered(Task.ASK_APPROVAL, TaskForms.About.NOTHING.proposition(stock)))
                .containsExactly("Lena Leader");
    }

    @Test
    void who_left_is_not_offered_and_not_asked() {
        departed = new Departed(Set.of("USamSenior"));
        assertThat(offered(Task.ASK_TO_COME, TaskForms.About.account(acme.value())))
                .containsExactly("Lena Leader");
        assertThat(offered(Task.ASK_SIGN_OFF, TaskForms.About.NOTHING.deal(deal)))
                .isEmpty();
        assertThat(FilledForm.of(open(
                                caller(rina),
                                Task.ASK_SIGN_OFF,
                                TaskForms.About.account(acme.value()).deal(deal)))
                        .enter(AskForm.WHOM, String.valueOf(sam.value()))
                        .enter(AskForm.WHY, "Before we build a pilot")
                        .refused(caller(rina), ask("SIGN_OFF")))
                .containsOnlyKeys(AskForm.WHOM);
        assertThat(outbox.sent()).isEmpty();
        assertThat(requests.open()).isEmpty();
    }

    @Test
    void who_left_since_they_were_named_is_not_asked_instead_and_takes_nothing_over() {
        ask(lena);
        FilledForm suggestion =
                FilledForm.of(press(lena, RequestView.SUGGEST)).enter(InsteadForm.WHOM, String.valueOf(sam.value()));
        Person senior = Objects.requireNonNull(workspace.accounts.company().person(sam));
        departed = new Departed(Set.of("USamSenior"));
        assertThat(suggestion.refused(caller(lena), form(InsteadForm.CALLBACK))).containsOnlyKeys(InsteadForm.WHOM);
        departed = Departed.NOBODY;
        suggestion.save(caller(lena), form(InsteadForm.CALLBACK));
        departed = new Departed(Set.of("USamSenior"));
        assertThatThrownBy(() -> press(rina, RequestView.ASK_INSTEAD, last()))
                .isInstanceOf(UserError.class)
                .hasMessage("They cannot be asked any more.");
        askApproval();
        assertThat(room.handOver(lena, senior, workspace.accounts.company(), NOW))
                .isZero();
        assertThat(outbox.sentTo(sam)).isEmpty();
    }

    @Test
    void who_left_before_their_working_hours_began_is_not_reached() {
        Caller late = workspace.caller(rina, at(MONDAY, 20));
        FilledForm.of(open(
                        late,
                        Task.ASK_TO_COME,
                        TaskForms.About.account(acme.value()).touch(touch)))
                .enter(AskForm.WHOM, String.valueOf(lena.value()))
                .enter(AskForm.WHY, "First meeting")
                .save(late, ask("COME"));
        departed = new Departed(Set.of("ULenaLeader"));
        room.job().work().run("all", at(MONDAY.plusDays(1), 10));
        assertThat(outbox.sentTo(lena)).isEmpty();
        assertThat(outbox.sentTo(rina)).singleElement().satisfies(told -> assertThat(
                        told.message().text())
                .startsWith("I could not put this to *Lena Leader*."));
    }

    @Test
    void what_is_asked_is_on_home_until_it_is_answered() {
        assertThat(room.home().draw(caller(lena))).isEmpty();
        ask(lena);
        assertThat(room.home().draw(caller(lena)).toString())
                .contains("Asked of you")
                .contains("Acme");
        assertThat(room.home().draw(caller(rina))).isEmpty();
        press(lena, RequestView.COME);
        assertThat(room.home().draw(caller(lena))).isEmpty();
    }

    @Test
    void without_a_planned_meeting_there_is_nobody_to_bring() {
        workspace.facts.change(author(), changes -> {
            changes.set(touch().row().with(Touch.STATUS, TouchStatus.CANCELLED));
            return touch;
        });
        assertThatThrownBy(() -> open(caller(rina), Task.ASK_TO_COME, TaskForms.About.account(acme.value())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("No meeting is planned at Acme");
    }

    private String ask(Person.Id whom) {
        return said(FilledForm.of(open(
                        caller(rina),
                        Task.ASK_TO_COME,
                        TaskForms.About.account(acme.value()).touch(touch)))
                .enter(AskForm.WHOM, String.valueOf(whom.value()))
                .enter(AskForm.WHY, "First meeting")
                .save(caller(rina), ask("COME")));
    }

    private void askSignOff() {
        FilledForm.of(open(
                        caller(rina),
                        Task.ASK_SIGN_OFF,
                        TaskForms.About.account(acme.value()).deal(deal)))
                .enter(AskForm.WHOM, String.valueOf(sam.value()))
                .enter(AskForm.WHY, "Before we build a pilot")
                .save(caller(rina), ask("SIGN_OFF"));
    }

    private void askApproval() {
        FilledForm.of(open(caller(rina), Task.ASK_APPROVAL, TaskForms.About.NOTHING.proposition(stock)))
                .enter(AskForm.WHOM, String.valueOf(lena.value()))
                .enter(AskForm.WHY, "Stock moves to our books")
                .enter(AskForm.DEPARTMENT, "Finance")
                .save(caller(rina), ask("APPROVE"));
    }

    private List<String> offered(Task task, TaskForms.About about) {
        String metadata = open(caller(rina), task, about).view().getPrivateMetadata();
        return feature.options().get(0).options(caller(rina), "", Objects.requireNonNull(metadata)).stream()
                .map(option -> option.getText().getText())
                .toList();
    }

    private Form open(Caller caller, Task task, TaskForms.About about) {
        return feature.taskForms().get(0).open(caller, task, about);
    }

    private Reply press(Person.Id who, String action) {
        return press(who, action, requests.of(lena).isEmpty() ? requests.of(sam).get(0) : last());
    }

    private Request last() {
        return requests.of(rina).get(0);
    }

    private Reply press(Person.Id who, String action, Request request) {
        return feature.actions()
                .get(0)
                .handle(action(who, action, String.valueOf(request.id().value())));
    }

    private Action action(Person.Id who, String action, String value) {
        return new Action(caller(who), action, value, Action.Surface.MESSAGE, null);
    }

    private ActionHandler opener() {
        return feature.actions().get(1);
    }

    private FormHandler ask(String kind) {
        return form("request.ask." + kind);
    }

    private FormHandler form(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private Caller caller(Person.Id who) {
        return workspace.caller(who, NOW);
    }

    private Touch touch() {
        return new Touch(Objects.requireNonNull(workspace.facts.find(Kind.TOUCH, touch)));
    }

    private Deal deal() {
        return new Deal(Objects.requireNonNull(workspace.facts.find(Kind.DEAL, deal)));
    }

    private <T> void person(Person.Id id, Field<T> field, T value) {
        Row row = Objects.requireNonNull(workspace.facts.find(Kind.PERSON, id.value()));
        workspace.facts.change(author(), changes -> {
            changes.set(row.with(field, value));
            return row;
        });
    }

    private static Author author() {
        return new Author(null, "slack", NOW);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
    }

    private static String said(Reply reply) {
        return reply instanceof Reply.Say say ? say.message().text().split("\n", -1)[0] : reply.toString();
    }

    private static String words(Message message) {
        return message.text() + message.blocks();
    }
}
