package dev.sideline.round;

import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which form does what a play asks for, and which one corrects what it got wrong. */
final class PlayTasks {

    private record Pair(Task done, Task correction) {}

    private static final Map<String, Pair> BY_PLAY = Map.of(
            "CH0", new Pair(Task.NOMINATE_CHAMPION, Task.EDIT_DEAL),
            "CH1", new Pair(Task.ONE_CHAMPION_IS_ENOUGH, Task.PROVE_CHAMPION),
            "CH2", new Pair(Task.PROVE_CHAMPION, Task.EDIT_CONTACT),
            "CH3", new Pair(Task.PROVE_CHAMPION, Task.PROVE_CHAMPION),
            "CH4", new Pair(Task.DEVELOP_CHAMPION, Task.LOG_TOUCH),
            "CH5", new Pair(Task.NOMINATE_CHAMPION, Task.PROVE_CHAMPION),
            "CH6", new Pair(Task.CHAMPION_LEFT, Task.EDIT_CONTACT),
            "SE1", new Pair(Task.PLAN_MEETING, Task.EDIT_DEAL),
            "DA1", new Pair(Task.LOG_TOUCH, Task.UPDATE_DELIVERY),
            "DA3", new Pair(Task.KEEP_PROMISE, Task.KEEP_PROMISE));

    private PlayTasks() {}

    static Task done(String play) {
        return pair(play).done();
    }

    static Task correction(String play) {
        return pair(play).correction();
    }

    /** What the form for a nudge is about; null where the nudge is about no account. */
    static TaskForms.@Nullable About about(Nudge nudge) {
        Finding finding = nudge.episode().finding();
        if (finding.account() == null) {
            return null;
        }
        Subject subject = Episode.Key.of(finding).subject();
        return about(finding.account().value(), subject, nudge.id().value());
    }

    static TaskForms.About about(long account, Subject subject, @Nullable Long nudge) {
        Long id = subject.id();
        return switch (subject.kind()) {
            case CONTACT, CHAMPION -> new TaskForms.About(account, id, null, null, null, nudge);
            case DEAL, DELIVERY -> new TaskForms.About(account, null, id, null, null, nudge);
            case TOUCH -> new TaskForms.About(account, null, null, id, null, nudge);
            case PROMISE -> new TaskForms.About(account, null, null, null, id, nudge);
            default -> new TaskForms.About(account, null, null, null, null, nudge);
        };
    }

    private static Pair pair(String play) {
        Pair pair = BY_PLAY.get(play);
        if (pair == null) {
            throw new IllegalStateException("no form is known for " + play);
        }
        return pair;
    }
}
