package dev.sideline.round;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
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
            pair("CH0", Task.NOMINATE_CHAMPION, Task.EDIT_DEAL),
            pair("CH1", Task.ONE_CHAMPION_IS_ENOUGH, Task.PROVE_CHAMPION),
            pair("CH2", Task.PROVE_CHAMPION, Task.EDIT_CONTACT),
            pair("CH3", Task.PROVE_CHAMPION, Task.PROVE_CHAMPION),
            pair("CH4", Task.DEVELOP_CHAMPION, Task.LOG_TOUCH),
            pair("CH5", Task.CHAMPION_BRINGS, Task.PROVE_CHAMPION),
            pair("CH6", Task.CHAMPION_LEFT, Task.EDIT_CONTACT),
            pair("SE1", Task.ASK_TO_COME, Task.EDIT_DEAL),
            pair("SE2", Task.ASK_SIGN_OFF, Task.QUALIFY_DEAL),
            pair("SE3", Task.QUALIFY_DEAL, Task.EDIT_DEAL),
            pair("SE4", Task.QUALIFY_DEAL, Task.EDIT_DEAL),
            pair("SE5", Task.LOG_REVIEW, Task.EDIT_DEAL),
            pair("SE6", Task.LET_THEM_LEAD, Task.GIVE_REASON),
            pair("SE7", Task.PLAN_MEETING, Task.LOG_TOUCH),
            pair("CA1", Task.SUGGEST_IDEA, Task.LINK_PROPOSAL),
            pair("CA2", Task.PITCH, Task.PITCH),
            pair("CA3", Task.DEFINE_COHORT, Task.DEFINE_COHORT),
            pair("CA4", Task.ASK_APPROVAL, Task.APPROVE_PROPOSITION),
            pair("CA5", Task.RECORD_OBJECTION, Task.RECORD_OBJECTION),
            pair("CA6", Task.REVIEW_PROPOSITION, Task.REVIEW_PROPOSITION),
            pair("CA7", Task.GIVE_REASON, Task.LOG_TOUCH),
            pair("RC1", Task.LOG_TOUCH, Task.EDIT_ACCOUNT),
            pair("RC2", Task.LOG_TOUCH, Task.EDIT_CONTACT),
            pair("RC3", Task.RUN_JOINT_CALL, Task.RUN_JOINT_CALL),
            pair("RC4", Task.LEADERS_PART, Task.LEADERS_PART),
            pair("RC5", Task.LOG_TOUCH, Task.LOG_TOUCH),
            pair("RC6", Task.PLAN_RELATIONSHIPS, Task.PLAN_RELATIONSHIPS),
            pair("RC7", Task.COACH_ON_ACCOUNT, Task.COACH_ON_ACCOUNT),
            pair("DA1", Task.LOG_TOUCH, Task.UPDATE_DELIVERY),
            pair("DA2", Task.UPDATE_DELIVERY, Task.UPDATE_DELIVERY),
            pair("DA3", Task.KEEP_PROMISE, Task.KEEP_PROMISE),
            pair("DA4", Task.LOG_VALUE, Task.LOG_TOUCH),
            pair("DA5", Task.KEEP_MILESTONE, Task.KEEP_MILESTONE),
            pair("DA6", Task.NOTE_ADDON, Task.UPDATE_DELIVERY),
            pair("DA7", Task.GIVE_REASON, Task.LOG_TOUCH),
            pair("DA8", Task.LOG_DEFENCE, Task.WITHDRAW_SIGHTING));

    private PlayTasks() {}

    static Task done(String play) {
        return pair(play).done();
    }

    static Task correction(String play) {
        return pair(play).correction();
    }

    /** What the form that does a task for a nudge is about. */
    static TaskForms.About about(Nudge nudge, Task task) {
        Finding finding = nudge.episode().finding();
        Account.Id account = finding.account();
        TaskForms.About base = account == null ? TaskForms.About.NOTHING : TaskForms.About.account(account.value());
        Subject subject = task == Task.LOG_TOUCH ? touch(finding) : finding.subject();
        return about(base, subject).nudge(nudge.id().value());
    }

    /**
     * Where a nudge is about the account as a whole, what is logged is said of the touch that its evidence begins with; what
     * is to be done anew is another touch.
     */
    private static Subject touch(Finding finding) {
        Subject of = finding.subject();
        Subject first =
                finding.evidence().isEmpty() ? of : finding.evidence().get(0).row();
        return of.kind() == Kind.ACCOUNT && first.kind() == Kind.TOUCH ? first : of;
    }

    static TaskForms.About about(TaskForms.About base, Subject subject) {
        Long id = subject.id();
        return switch (subject.kind()) {
            case CONTACT, CHAMPION -> base.contact(id);
            case DEAL, DELIVERY -> base.deal(id);
            case TOUCH -> base.touch(id);
            case PROMISE -> base.promise(id);
            case MILESTONE -> base.milestone(id);
            case PERSON -> base.person(id);
            case PROPOSITION -> base.proposition(id);
            case CAMPAIGN -> base.campaign(id);
            default -> base;
        };
    }

    private static Map.Entry<String, Pair> pair(String play, Task done, Task correction) {
        return Map.entry(play, new Pair(done, correction));
    }

    private static Pair pair(String play) {
        Pair pair = BY_PLAY.get(play);
        if (pair == null) {
            throw new IllegalStateException("no form is known for " + play);
        }
        return pair;
    }
}
