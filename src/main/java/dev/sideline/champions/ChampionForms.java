package dev.sideline.champions;

import dev.sideline.account.Facts;
import dev.sideline.chat.AccountFormHandler;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DepartureForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.Workable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the forms of this room: for its own buttons, for nudges, and for plain words. */
final class ChampionForms implements TaskForms, DepartureForm, ActionHandler {

    private final Map<Task, AccountFormHandler> byTask;
    private final Map<String, Task> byButton = Map.of(
            ChampionsCard.NOMINATE, Task.NOMINATE_CHAMPION,
            ChampionsCard.PROVE, Task.PROVE_CHAMPION,
            ChampionsCard.DEVELOP, Task.DEVELOP_CHAMPION,
            ChampionsCard.ENOUGH, Task.ONE_CHAMPION_IS_ENOUGH,
            ChampionsCard.LEFT, Task.CHAMPION_LEFT);

    ChampionForms(Workable workable, Facts facts, TaskForms.Done done) {
        this.byTask = Map.of(
                Task.NOMINATE_CHAMPION, new AccountFormHandler(new NominateForm(), workable, facts, done),
                Task.PROVE_CHAMPION, new AccountFormHandler(new ProveForm(), workable, facts, done),
                Task.DEVELOP_CHAMPION, new AccountFormHandler(new DevelopForm(), workable, facts, done),
                Task.ONE_CHAMPION_IS_ENOUGH, new AccountFormHandler(new EnoughForm(), workable, facts, done),
                Task.CHAMPION_LEFT, new AccountFormHandler(new LeftForm(), workable, facts, done));
    }

    List<FormHandler> handlers() {
        return List.copyOf(byTask.values());
    }

    @Override
    public Set<Task> tasks() {
        return byTask.keySet();
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        return open(caller, task, Metadata.of(about));
    }

    @Override
    public Form open(Caller caller, About about, @Nullable LocalDate leftOn) {
        return open(caller, Task.CHAMPION_LEFT, LeftForm.metadata(about, leftOn));
    }

    @Override
    public Set<String> actionIds() {
        return byButton.keySet();
    }

    @Override
    public boolean opensForm(String actionId) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Task task = byButton.get(action.actionId());
        if (task == null) {
            throw new IllegalArgumentException("no form belongs to " + action.actionId());
        }
        return new Reply.Open(open(action.caller(), task, Metadata.read(action.value())));
    }

    private Form open(Caller caller, Task task, Metadata metadata) {
        AccountFormHandler handler = byTask.get(task);
        if (handler == null) {
            throw new IllegalArgumentException("no form of this room does " + task);
        }
        return handler.open(caller, metadata.need(Metadata.ACCOUNT), metadata);
    }
}
