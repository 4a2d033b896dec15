package dev.sideline.account;

/**
 * The kinds of facts, in the order in which they may refer to one another: a row only refers to kinds above its own,
 * or to its own.
 */
public enum Kind {
    PERSON("people"),
    HOLIDAY("holidays"),
    SETTING("settings"),
    PROPOSITION("propositions"),
    APPROVAL("approvals"),
    OBJECTION("objections"),
    IDEA("ideas"),
    CAMPAIGN("campaigns"),
    ACCOUNT("accounts"),
    ACCOUNT_TEAM("account_team"),
    CONTACT("contacts"),
    CHAMPION("champions"),
    DEAL("deals"),
    STAGE("stages"),
    JUDGEMENT("judgements"),
    TOUCH("touches"),
    COHORT("cohort"),
    PITCH("pitches"),
    PLAN("plans"),
    PLAN_CONTACT("plan_contacts"),
    COACHING_PLAN("coaching_plans"),
    DELIVERY("deliveries"),
    DEPENDENCY("dependencies"),
    MILESTONE("milestones"),
    PROMISE("promises"),
    ADDON("addons"),
    SIGHTING("sightings"),
    MUTE("mutes");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The name of the interchange file without its ending, of the database table, and of the count in a report. */
    public String plural() {
        return plural;
    }
}
