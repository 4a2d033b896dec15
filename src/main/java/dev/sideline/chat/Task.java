package dev.sideline.chat;

/** What a form lets somebody do; a nudge's button opens the form for its task, pre-filled. */
public enum Task {
    LOG_TOUCH,
    PLAN_MEETING,
    RUN_JOINT_CALL,
    LEADERS_PART,
    LOG_REVIEW,
    NOMINATE_CHAMPION,
    PROVE_CHAMPION,
    DEVELOP_CHAMPION,
    ONE_CHAMPION_IS_ENOUGH,
    CHAMPION_LEFT,
    KEEP_PROMISE,
    UPDATE_DELIVERY,
    EDIT_ACCOUNT,
    EDIT_CONTACT,
    EDIT_DEAL,
    QUALIFY_DEAL,
    /** Names the people whom an engagement plan is to win, and says who was met. */
    PLAN_RELATIONSHIPS,
    /** A manager's plan of how to coach on an account, or a joint call that they joined there. */
    COACH_ON_ACCOUNT,
    /** Graduates a junior, or says why not yet. */
    LET_THEM_LEAD,
    /** Says why a play should be quiet until a day: an answer that no other field holds. */
    GIVE_REASON
}
