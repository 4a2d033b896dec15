package dev.sideline.admin;

import dev.sideline.account.Kind;

/** What one row of each kind is called. */
final class KindWords {

    private KindWords() {}

    static String of(Kind kind) {
        return switch (kind) {
            case PERSON -> "the record of";
            case HOLIDAY -> "a holiday";
            case SETTING -> "the setting";
            case PROPOSITION -> "a proposition";
            case APPROVAL -> "an approval";
            case OBJECTION -> "an objection";
            case IDEA -> "an idea";
            case CAMPAIGN -> "a campaign";
            case ACCOUNT -> "the account";
            case ACCOUNT_TEAM -> "somebody on the team";
            case CONTACT -> "a contact";
            case CHAMPION -> "a champion";
            case DEAL -> "a deal";
            case STAGE -> "the stage history";
            case JUDGEMENT -> "a judgement of fit";
            case TOUCH -> "a touch";
            case COHORT -> "a place in a cohort";
            case PITCH -> "a pitch";
            case PLAN -> "an engagement plan";
            case PLAN_CONTACT -> "somebody in an engagement plan";
            case COACHING_PLAN -> "a coaching plan";
            case DELIVERY -> "a delivery";
            case DEPENDENCY -> "a dependency";
            case MILESTONE -> "a milestone";
            case PROMISE -> "a promise";
            case ADDON -> "an add-on idea";
            case SIGHTING -> "a sighting";
            case MUTE -> "a reason for silence";
        };
    }
}
