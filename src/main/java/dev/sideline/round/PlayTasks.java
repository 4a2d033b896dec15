package dev.sideline.round;

import dev.sideline.account.Account;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.util.Map;

/** Which form does what a play asks for, and which one corrects what it got wrong. */
final class PlayTasks {

    private record Pair(Task done, Task correction) {}

    private static final Map<String, Pair> BY_PLAY = Map.ofEntries(
            Map.entry("CH0", new Pair(Task.NOMINATE_CHAMPION, Task.EDIT_DEAL)),
            Map.entry("CH1", new Pair(Task.ONE_CHAMPION_IS_ENOUGH, Task.PROVE_CHAMPION)),
            Map.entry("CH2", new Pair(Task.PROVE_CHAMPION, Task.EDIT_CONTACT)),
            Map.entry("CH3", new Pair(Task.PROVE_CHAMPION, Task.PROVE_CHAMPION)),
            Map.entry("CH4", new Pair(Task.DEVELOP_CHAMPION, Task.LOG_TOUCH)),
            Map.entry("CH5", new Pair(Task.NOMINATE_CHAMPION, Task.PROVE_CHAMPION)),
            Map.entry("CH6", new Pair(Task.CHAMPION_LEFT, Task.EDIT_CONTACT)),
            Map.entry("SE1", new Pair(Task.PLAN_MEETING, Task.EDIT_DEAL)),
            Map.entry("CA1", new Pair(Task.GIVE_REASON, Task.LOG_TOUCH)),
            Map.entry("CA2", new Pair(Task.GIVE_REASON, Task.GIVE_REASON)),
            Map.entry("CA3", new Pair(Task.GIVE_REASON, Task.GIVE_REASON)),
            Map.entry("CA4", new Pair(Task.GIVE_REASON, Task.GIVE_REASON)),
            Map.entry("CA5", new Pair(Task.GIVE_REASON, Task.GIVE_REASON)),
            Map.entry("CA6", new Pair(Task.GIVE_REASON, Task.GIVE_REASON)),
            Map.entry("CA7", new Pair(Task.GIVE_REASON, Task.LOG_TOUCH)),
            Map.entry("DA1", new Pair(Task.LOG_TOUCH, Task.UPDATE_DELIVERY)),
            Map.entry("DA3", new Pair(Task.KEEP_PROMISE, Task.KEEP_PROMISE)),
            Map.entry("DA7", new Pair(Task.GIVE_REASON, Task.LOG_TOUCH)));

    private PlayTasks() {}

    static Task done(String play) {
        return pair(play).done();
    }

    static Task correction(String play) {
        return pair(play).correction();
    }

    /** What the form for a nudge is about. */
    static TaskForms.About about(Nudge nudge) {
        Finding finding = nudge.episode().finding();
        Account.Id account = finding.account();
        TaskForms.About base = account == null ? TaskForms.About.NOTHING : TaskForms.About.account(account.value());
        return about(base, finding.subject()).nudge(nudge.id().value());
    }

    static TaskForms.About about(TaskForms.About base, Subject subject) {
        Long id = subject.id();
        return switch (subject.kind()) {
            case CONTACT, CHAMPION -> base.contact(id);
            case DEAL, DELIVERY -> base.deal(id);
            case TOUCH -> base.touch(id);
            case PROMISE -> base.promise(id);
            case PERSON -> base.person(id);
            default -> base;
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
