package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.Office;
import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.play.Playbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The room at work, with the forms of the neighbours stood in for. */
final class Bench {

    /** What the room said had changed: account and nudge. */
    record Told(@Nullable Long account, @Nullable Long nudge) {}

    final List<Told> told = new ArrayList<>();
    final AccountsRoom room;
    private final Registry registry;

    Bench(Office office) {
        this(office.accounts, office.facts);
    }

    Bench(Accounts accounts, Facts facts) {
        this(accounts, facts, MapPictures.none());
    }

    Bench(Accounts accounts, Facts facts, MapPictures maps) {
        TaskForms.Done done = (caller, account, nudge, confirmation) -> {
            told.add(new Told(account, nudge));
            return confirmation;
        };
        room = new AccountsRoom(accounts, facts, Playbook.standard(), done, this::registry, maps);
        registry = new Registry(List.of(
                room.feature(), new Feature(List.of(), List.of(), List.of(), List.of(), List.of(new Neighbours()))));
    }

    private Registry registry() {
        return registry;
    }

    Reply type(Caller caller, String words) {
        String[] parts = words.split(" ", 2);
        return registry.command(parts[0])
                .orElseThrow()
                .handle(new Command(caller, parts[0], parts.length > 1 ? parts[1] : ""));
    }

    Reply press(Caller caller, String actionId, Object value, Action.Surface surface) {
        return registry.action(actionId)
                .orElseThrow()
                .handle(new Action(caller, actionId, value.toString(), surface, null));
    }

    static Form opened(Reply reply) {
        return reply instanceof Reply.Open open ? open.form() : ((Reply.Turn) reply).form();
    }

    static String said(Reply reply) {
        return ((Reply.Say) reply).message().text();
    }

    Form form(Task task, Caller caller, TaskForms.About about) {
        return registry.task(task).orElseThrow().open(caller, task, about);
    }

    /** Submits what can be taken, and commits it. */
    Reply submit(Submission submission) {
        FormHandler.Verdict verdict = check(submission);
        assertThat(verdict).isInstanceOf(FormHandler.Right.class);
        return ((FormHandler.Right) verdict).commit().get();
    }

    /** What is wrong with it, by block id. */
    Map<String, String> errors(Submission submission) {
        return check(submission) instanceof FormHandler.Wrong wrong ? wrong.errors() : Map.of();
    }

    private FormHandler.Verdict check(Submission submission) {
        return registry.form(submission.callbackId()).orElseThrow().check(submission);
    }

    /** The forms that other rooms have for an account. */
    private static final class Neighbours implements TaskForms {
        @Override
        public Set<Task> tasks() {
            return Set.of(
                    Task.LOG_TOUCH,
                    Task.PLAN_MEETING,
                    Task.LOG_REVIEW,
                    Task.READ_BRIEF,
                    Task.NOMINATE_CHAMPION,
                    Task.KEEP_PROMISE,
                    Task.UPDATE_DELIVERY,
                    Task.PITCH,
                    Task.PLAN_RELATIONSHIPS,
                    Task.MERGE);
        }

        @Override
        public Form open(Caller caller, Task task, About about) {
            return Form.toRead(task.name(), List.of());
        }
    }
}
