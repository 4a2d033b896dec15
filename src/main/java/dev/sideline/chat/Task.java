package dev.sideline.chat;

/** What a form lets somebody do; a nudge's button opens the form for its task, pre-filled. */
public enum Task {
    LOG_TOUCH,
    PLAN_MEETING,
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
    /** Records a pitch, or why somebody is not to be pitched to. */
    PITCH,
    DEFINE_COHORT,
    APPROVE_PROPOSITION,
    RECORD_OBJECTION,
    REVIEW_PROPOSITION,
    SUGGEST_IDEA,
    LINK_PROPOSAL,
    /** Says why a play should be quiet until a day: an answer that no other field holds. */
    GIVE_REASON
}
