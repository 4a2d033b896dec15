package dev.sideline.requests;

import dev.sideline.account.Person;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Said;
import java.util.Set;

/** The buttons of a request, and the one that asks whom a colleague named for it. */
record AnswerButtons(Ports ports, Asking asking, Answering answering) implements ActionHandler {

    private static final Set<String> FORMS =
            Set.of(RequestView.DECLINE, RequestView.SUGGEST, RequestView.JUDGE, RequestView.OBJECT);

    @Override
    public Set<String> actionIds() {
        return Set.of(
                RequestView.COME,
                RequestView.DECLINE,
                RequestView.SUGGEST,
                RequestView.GO,
                RequestView.NO_GO,
                RequestView.JUDGE,
                RequestView.APPROVE,
                RequestView.OBJECT,
                RequestView.ASK_INSTEAD);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return FORMS.contains(actionId);
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        long id = Long.parseLong(action.value());
        return switch (action.actionId()) {
            case RequestView.COME, RequestView.GO, RequestView.APPROVE ->
                answering.take(caller, id, Said.YES, null, null);
            case RequestView.NO_GO -> answering.take(caller, id, Said.NO, null, null);
            case RequestView.DECLINE, RequestView.OBJECT -> new Reply.Open(NoForm.draw(answering.open(caller, id)));
            case RequestView.SUGGEST -> new Reply.Open(InsteadForm.draw(answering.open(caller, id)));
            case RequestView.JUDGE -> {
                Request request = answering.open(caller, id);
                yield new Reply.Open(JudgeForm.draw(
                        request, asking.matter(request, caller.viewer().company(), caller.at())));
            }
            default -> askInstead(caller, id);
        };
    }

    /** In the words in which the first was asked. */
    private Reply askInstead(Caller caller, long id) {
        Request request = ports.requests()
                .find(new Request.Id(id))
                .filter(one -> one.asker().equals(caller.viewer().id()))
                .orElseThrow(() -> new UserError("That question is not there any more."));
        Person instead = request.answer() == null
                ? null
                : caller.viewer().company().person(request.answer().instead());
        if (instead == null || !asking.eligible(request.kind(), caller.today()).is(instead)) {
            throw new UserError("They cannot be asked any more.");
        }
        return Reply.say(asking.ask(
                caller,
                new Asking.Wish(request.kind(), request.about(), instead, request.department(), request.why())));
    }
}
