package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Departed;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.ViewState;
import dev.sideline.round.MemoryOutbox;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form that plans a joint call and the word to the rep, in all their states. */
@ExtendWith(Office.Opened.class)
class JointCallStatesTest {

    private final Office office;
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final JointCall jointCall;

    JointCallStatesTest(Office office) {
        this.office = office;
        this.jointCall = new JointCall(office.visible, office.facts, outbox, () -> Departed.NOBODY, office);
    }

    @ParameterizedTest
    @EnumSource(value = ViewState.class, names = "EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void a_call_with_so_many(ViewState state) {
        office.set(Kind.ACCOUNT, office.acme, Account.NAME, state.called("Acme"));
        office.set(Kind.PERSON, office.ana, Person.NAME, state.called("Ana Ruiz"));
        office.set(Kind.PERSON, office.bo, Person.NAME, state.called("Bo Manager"));
        String[] clients = IntStream.range(0, state.count(3, 12))
                .mapToObj(one -> String.valueOf(office.contact(office.acme, state.called("Kim Fox"), null)))
                .toArray(String[]::new);
        Caller bo = office.caller(office.bo);
        Form form = jointCall.open(
                bo, Task.PLAN_JOINT_CALL, About.account(office.acme).person(office.ana));
        if (state == ViewState.OVER || state == ViewState.HOSTILE) {
            office.golden(state.file("digest/joint-call"), new Reply.Open(form));
        }
        FilledForm.of(form)
                .enter(JointCall.CLIENTS, clients)
                .enter(JointCall.DATE, "2026-11-09")
                .save(bo, jointCall);
        office.golden(
                state.file("digest/joint-call-word"),
                outbox.sentTo(new Person.Id(office.ana)).get(0).message());
    }
}
