package dev.sideline.requests;

import dev.sideline.access.Visible;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Undo;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Registry;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.Workable;
import dev.sideline.nudge.Request;
import dev.sideline.schedule.Job;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything of this room, put together. */
public final class RequestsRoom {

    /** Under which the outbox knows a request on its way; who pauses is not asked any more. */
    public static final String PURPOSE = Asking.PURPOSE;

    private final Ports ports;
    private final Asking asking;
    private final Answering answering;
    private final AskForms forms;
    private final TaskForms.Done done;

    /** @param registry asked for the forms of other rooms, only while somebody is answered */
    public RequestsRoom(Ports ports, TaskForms.Done done, Supplier<Registry> registry) {
        this.ports = ports;
        this.asking = new Asking(ports);
        this.answering = new Answering(ports, asking, done);
        this.forms = new AskForms(ports, new Workable(new Visible(ports.accounts())), registry);
        this.done = done;
    }

    public Feature feature() {
        Whom whom = new Whom(asking);
        return new Feature(
                List.of(),
                List.of(new AnswerButtons(ports, asking, answering), new AskOpeners(forms)),
                Stream.concat(
                                Arrays.stream(Request.Kind.values())
                                        .<FormHandler>map(kind -> new AskForm(kind, forms, asking, whom, done)),
                                Stream.<FormHandler>of(
                                        new NoForm(answering),
                                        new InsteadForm(answering, whom),
                                        new JudgeForm(answering)))
                        .toList(),
                List.of(whom),
                List.of(forms));
    }

    /** What is asked of somebody, for their Home tab. */
    public HomeSection home() {
        return new AskedOfMe(ports, asking);
    }

    /** The same with what followed from an answer: the question is open again. */
    public Undo reopening(Undo undo) {
        return new Reopening(undo, ports, asking);
    }

    /** How many questions to somebody are open. */
    public int openTo(Person.Id person) {
        return asking.openTo(person).size();
    }

    /** Puts them to somebody else, who may answer them; returns how many. Whoever asked hears of each. */
    public int handOver(Person.Id from, Person to, Company company, Instant now) {
        return asking.handOver(from, to, company, now);
    }

    public Job job() {
        return RequestJob.of(ports, asking);
    }
}
