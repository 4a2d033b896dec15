package dev.sideline.account;

/** Where the fields of each kind of fact are. */
public final class Schema {

    private Schema() {}

    public static Table table(Kind kind) {
        return switch (kind) {
            case PERSON -> Person.TABLE;
            case HOLIDAY -> Holiday.TABLE;
            case SETTING -> SettingValue.TABLE;
            case PROPOSITION -> Proposition.TABLE;
            case APPROVAL -> Approval.TABLE;
            case OBJECTION -> Objection.TABLE;
            case IDEA -> Idea.TABLE;
            case CAMPAIGN -> Campaign.TABLE;
            case ACCOUNT -> Account.TABLE;
            case ACCOUNT_TEAM -> TeamMember.TABLE;
            case CONTACT -> Contact.TABLE;
            case CHAMPION -> Champion.TABLE;
            case DEAL -> Deal.TABLE;
            case STAGE -> StageEntry.TABLE;
            case JUDGEMENT -> FitJudgement.TABLE;
            case TOUCH -> Touch.TABLE;
            case COHORT -> CohortMember.TABLE;
            case PITCH -> Pitch.TABLE;
            case PLAN -> Plan.TABLE;
            case PLAN_CONTACT -> PlanContact.TABLE;
            case COACHING_PLAN -> CoachingPlan.TABLE;
            case DELIVERY -> Delivery.TABLE;
            case DEPENDENCY -> Dependency.TABLE;
            case MILESTONE -> Milestone.TABLE;
            case PROMISE -> Promise.TABLE;
            case ADDON -> Addon.TABLE;
            case SIGHTING -> Sighting.TABLE;
            case MUTE -> Mute.TABLE;
        };
    }
}
