package dev.sideline.round;

import dev.sideline.account.Addon;
import dev.sideline.account.Champion;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Asked;
import dev.sideline.nudge.QuestionLog;
import dev.sideline.play.Question;
import dev.sideline.play.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens the form in which the answer to a question belongs. */
final class QuestionButton implements ActionHandler {

    private final QuestionLog questions;
    private final Facts facts;
    private final Function<Task, Optional<TaskForms>> forms;

    QuestionButton(QuestionLog questions, Facts facts, Function<Task, Optional<TaskForms>> forms) {
        this.questions = questions;
        this.facts = facts;
        this.forms = forms;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(CoachMessage.ANSWER);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Question question = questions
                .in(UUID.fromString(action.value()))
                .map(Asked::question)
                .filter(asked -> asked.to().equals(action.caller().viewer().id()))
                .orElseThrow(() -> new UserError("That question is not there any more."));
        long account = question.account().value();
        if (question.asksForTouch()) {
            return open(action.caller(), Task.LOG_TOUCH, TaskForms.About.account(account));
        }
        Row row = row(question);
        Task task = isHeld(row) ? Task.LOG_TOUCH : task(question.asks());
        if (task == null) {
            throw new UserError("An admin records that. Tell them, or ask for it with `/coach admin people`.");
        }
        return open(action.caller(), task, PlayTasks.about(TaskForms.About.account(account), subject(row)));
    }

    private Reply open(Caller caller, Task task, TaskForms.About about) {
        return new Reply.Open(forms.apply(task)
                .orElseThrow(() -> new IllegalStateException("nobody has a form for " + task))
                .open(caller, task, about));
    }

    private static boolean isHeld(Row row) {
        return row.kind() == Kind.TOUCH && new Touch(row).isHeld();
    }

    private static @Nullable Task task(Field<?> asks) {
        return asks.equals(Deal.QUALIFIED_BY) ? Task.QUALIFY_DEAL : task(asks.kind());
    }

    /** The form that holds most fields of a kind; null where there is none, or only admins change it. */
    static @Nullable Task task(Kind kind) {
        return switch (kind) {
            case ACCOUNT, ACCOUNT_TEAM, SIGHTING, MUTE -> Task.EDIT_ACCOUNT;
            case CONTACT -> Task.EDIT_CONTACT;
            case CHAMPION -> Task.PROVE_CHAMPION;
            case DEAL, STAGE, JUDGEMENT -> Task.EDIT_DEAL;
            case TOUCH -> Task.PLAN_MEETING;
            case DELIVERY, DEPENDENCY, MILESTONE, ADDON -> Task.UPDATE_DELIVERY;
            case PROMISE -> Task.KEEP_PROMISE;
            case PERSON,
                    HOLIDAY,
                    SETTING,
                    PROPOSITION,
                    APPROVAL,
                    OBJECTION,
                    IDEA,
                    CAMPAIGN,
                    COHORT,
                    PITCH,
                    PLAN,
                    PLAN_CONTACT,
                    COACHING_PLAN -> null;
        };
    }

    private Row row(Question question) {
        Row row = facts.find(question.asks().kind(), question.row());
        if (row == null) {
            throw new UserError("What the question was about is not there any more.");
        }
        return row;
    }

    /** What the form is about: the row that the question asks about, by the contact or deal that it belongs to. */
    private static Subject subject(Row row) {
        return switch (row.kind()) {
            case CHAMPION -> new Subject(Kind.CONTACT, row.need(Champion.CONTACT));
            case DELIVERY -> new Subject(Kind.DEAL, row.need(Delivery.DEAL));
            case MILESTONE -> new Subject(Kind.DEAL, row.need(Milestone.DEAL));
            case DEPENDENCY -> new Subject(Kind.DEAL, row.need(Dependency.DEAL));
            case ADDON -> new Subject(Kind.DEAL, row.need(Addon.DEAL));
            case JUDGEMENT -> new Subject(Kind.DEAL, row.need(FitJudgement.DEAL));
            default -> new Subject(row.kind(), row.id());
        };
    }
}
