package dev.sideline.requests;

import dev.sideline.access.Viewer;
import dev.sideline.account.Account;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Answer;
import dev.sideline.nudge.Request.Said;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what somebody says to what they were asked; it is taken once. */
final class Answering {

    private final Ports ports;
    private final Asking asking;
    private final Recording recording;
    private final TaskForms.Done done;

    Answering(Ports ports, Asking asking, TaskForms.Done done) {
        this.ports = ports;
        this.asking = asking;
        this.recording = new Recording(ports.facts());
        this.done = done;
    }

    /**
     * What was asked of the caller.
     *
     * @throws UserError when it is not theirs to answer, or answered already, or over
     */
    Request open(Caller caller, long id) {
        Request request = ports.requests()
                .find(new Request.Id(id))
                .filter(one -> caller.viewer().answers(one.to()))
                .orElseThrow(() -> new UserError("That question is not there any more."));
        if (!request.isOpen()) {
            throw new UserError("That is answered already.");
        }
        return request;
    }

    /** @return the words that confirm it; nothing where they pressed a button twice */
    Reply take(Caller caller, long id, Said said, @Nullable String reason, Person.@Nullable Id instead) {
        Optional<Request> taken = ports.transactions().run(() -> {
            ports.turns().lock(caller.viewer().id());
            Request request = ports.requests()
                    .find(new Request.Id(id))
                    .filter(one -> caller.viewer().answers(one.to()))
                    .orElseThrow(() -> new UserError("That question is not there any more."));
            return request.isOpen() ? Optional.of(keep(caller, request, said, reason, instead)) : Optional.empty();
        });
        if (taken.isEmpty()) {
            return new Reply.Nothing();
        }
        Request request = taken.get();
        Answer answer = request.answer();
        if (answer == null || answer.said() == Said.OVER) {
            return Reply.say("There is nothing left to answer: it is over, or decided.");
        }
        Person asker = caller.viewer().company().person(request.asker());
        Reply confirmed = Reply.say((asker == null ? "Noted" : Mrkdwn.escape(asker.name()) + " knows") + ".");
        return Recording.isFact(request.kind(), said) ? looked(caller, request, asker, confirmed) : confirmed;
    }

    private Request keep(
            Caller caller, Request request, Said said, @Nullable String reason, Person.@Nullable Id instead) {
        Company company = caller.viewer().company();
        boolean stands = asking.matter(request, company, caller.at()).stands();
        Answer answer = stands
                ? new Answer(said, reason, instead, caller.at())
                : new Answer(Said.OVER, null, null, caller.at());
        if (stands) {
            recording.keep(caller, request, said, reason);
        }
        asking.end(request, answer, company, caller.at());
        return request.answered(answer);
    }

    /** The plays are put to the facts anew for both: the one who asked was nudged about it, perhaps. */
    private Reply looked(Caller caller, Request request, @Nullable Person asker, Reply confirmed) {
        Instant at = caller.at();
        Company company = ports.accounts().company();
        Account.Id account = asking.matter(request, company, at).account();
        Long changed = account == null ? null : account.value();
        if (asker != null) {
            Caller theirs = new Caller(
                    asker.slackId() == null ? "" : asker.slackId(),
                    new Viewer(asker, company),
                    at,
                    ports.zones().apply(asker));
            done.factsChanged(theirs, changed, null, new Reply.Nothing());
        }
        return done.factsChanged(caller, changed, null, confirmed);
    }
}
