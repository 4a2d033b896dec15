package dev.sideline.round;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Playbook;
import dev.sideline.play.delivery.Da7Rebalance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A nudge that is about no account, from the message to the answer. */
class ReasonFormTest {

    private final Workspace workspace = new Workspace(new Playbook(List.of(new Da7Rebalance())));
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final Registry registry =
            new Registry(List.of(RoundFeature.of(workspace.ports, workspace.round, this::forms, caller -> List.of())));

    @BeforeEach
    void hunt() {
        Account.Id won = workspace.account("Acme", rep);
        workspace.add(Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, won.value())
                .with(Deal.OWNER, rep.value())
                .with(Deal.STAGE, Phase.WON));
        Account.Id wanted = workspace.account("Umbra", rep);
        long hana = workspace.add(
                Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, wanted.value()).with(Contact.NAME, "Hana"));
        workspace.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, wanted.value())
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.AT, at(MONDAY.minusDays(3), 9))
                .with(Touch.OUR_PEOPLE, List.of(rep.value()))
                .with(Touch.CONTACTS, List.of(hana)));
        workspace.round.daily(rep, at(MONDAY, 9));
        workspace.outbox.deliver();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void what_somebody_decided_clears_it_until_that_day() {
        assertThat(shown()).contains("The only touch in the last 30 days was not with an existing customer");

        FormHandler.Verdict verdict = answer("Two visits are planned", MONDAY.plusDays(20));
        Reply reply = ((FormHandler.Right) verdict).commit().get();

        assertThat(((Reply.Say) reply).message().text())
                .startsWith("Noted, it holds until ")
                .contains("That clears: *The only touch");
        assertThat(workspace.facts.all(Kind.MUTE))
                .map(Mute::new)
                .singleElement()
                .satisfies(mute -> {
                    assertThat(mute.play()).isEqualTo("DA7");
                    assertThat(mute.account()).isNull();
                    assertThat(mute.person()).isEqualTo(rep);
                    assertThat(mute.until()).isEqualTo(MONDAY.plusDays(20));
                    assertThat(mute.reason()).isEqualTo("Two visits are planned");
                });
        assertThat(workspace.log.open(rep)).isEmpty();
        assertThat(shown()).contains("It has cleared.");
    }

    @Test
    void a_day_that_has_come_and_an_empty_answer_are_said_at_their_fields() {
        assertThat(answer("Two visits", MONDAY))
                .isInstanceOfSatisfying(FormHandler.Wrong.class, wrong -> assertThat(wrong.errors())
                        .containsOnlyKeys(ReasonForm.UNTIL));
        assertThat(answer(" ", MONDAY.plusDays(1)))
                .isInstanceOfSatisfying(FormHandler.Wrong.class, wrong -> assertThat(wrong.errors())
                        .containsOnlyKeys(ReasonForm.REASON));
        assertThat(workspace.facts.all(Kind.MUTE)).isEmpty();
    }

    private FormHandler.Verdict answer(String reason, LocalDate until) {
        Nudge nudge = workspace.log.open(rep).get(0);
        Caller rina = workspace.caller(rep, at(MONDAY, 10));
        Reply form = registry.action(NudgeCard.DONE)
                .orElseThrow()
                .handle(new Action(
                        rina, NudgeCard.DONE, Long.toString(nudge.id().value()), Action.Surface.MESSAGE, null));
        String metadata = ((Reply.Open) form).form().view().getPrivateMetadata();
        return registry.form(ReasonForm.CALLBACK)
                .orElseThrow()
                .check(new Submission(
                        rina,
                        ReasonForm.CALLBACK,
                        metadata,
                        Map.of(ReasonForm.REASON, List.of(reason), ReasonForm.UNTIL, List.of(until.toString()))));
    }

    private String shown() {
        return workspace.outbox.sent().get(0).message().blocks().toString();
    }

    private Optional<TaskForms> forms(Task task) {
        return registry.task(task);
    }
}
