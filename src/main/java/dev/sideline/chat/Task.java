package dev.sideline.chat;

/** What a form lets somebody do; a nudge's button opens the form for its task, pre-filled. */
public enum Task {
    LOG_TOUCH,
    /** Logs a touch that was of value to the client. */
    LOG_VALUE,
    /** Logs an act of defence against a competitor. */
    LOG_DEFENCE,
    PLAN_MEETING,
    /** Reads what matters before a planned meeting. */
    READ_BRIEF,
    /** A manager plans to join a call of a rep who reports to them. */
    PLAN_JOINT_CALL,
    RUN_JOINT_CALL,
    LEADERS_PART,
    LOG_REVIEW,
    NOMINATE_CHAMPION,
    PROVE_CHAMPION,
    DEVELOP_CHAMPION,
    /** Says what a champion brings: expertise, access, credibility, relationships. */
    CHAMPION_BRINGS,
    ONE_CHAMPION_IS_ENOUGH,
    CHAMPION_LEFT,
    KEEP_PROMISE,
    UPDATE_DELIVERY,
    /** Changes a milestone and writes down what the client said of it. */
    KEEP_MILESTONE,
    NOTE_ADDON,
    /** Takes back a sighting that was none. */
    WITHDRAW_SIGHTING,
    EDIT_ACCOUNT,
    /** Changes who owns an account and who is on its team. */
    EDIT_TEAM,
    ADD_CONTACT,
    EDIT_CONTACT,
    ADD_DEAL,
    EDIT_DEAL,
    /** Makes one of two contacts or accounts that are the same. */
    MERGE,
    QUALIFY_DEAL,
    /** Records a pitch, or why somebody is not to be pitched to. */
    PITCH,
    DEFINE_COHORT,
    APPROVE_PROPOSITION,
    RECORD_OBJECTION,
    REVIEW_PROPOSITION,
    SUGGEST_IDEA,
    LINK_PROPOSAL,
    /** Names the people whom an engagement plan is to win, and says who was met. */
    PLAN_RELATIONSHIPS,
    /** A manager's plan of how to coach on an account, or a joint call that they joined there. */
    COACH_ON_ACCOUNT,
    /** Graduates a junior, or says why not yet. */
    LET_THEM_LEAD,
    /** Asks a colleague by name to come to a planned meeting. */
    ASK_TO_COME,
    /** Asks a senior by name to judge whether a deal fits. */
    ASK_SIGN_OFF,
    /** Asks a leader by name to approve a proposition. */
    ASK_APPROVAL,
    /** Says why a play should be quiet until a day: an answer that no other field holds. */
    GIVE_REASON
}
