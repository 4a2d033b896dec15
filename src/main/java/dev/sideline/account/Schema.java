package dev.sideline.account;

/** Where the fields of each kind of fact are. */
public final class Schema {

    private Schema() {}

    public static Table table(Kind kind) {
        return switch (kind) {
            case PERSON -> Person.TABLE;
            case HOLIDAY -> Holiday.TABLE;
            case SETTING -> SettingValue.TABLE;
            case ACCOUNT -> Account.TABLE;
            case ACCOUNT_TEAM -> TeamMember.TABLE;
            case CONTACT -> Contact.TABLE;
            case CHAMPION -> Champion.TABLE;
            case DEAL -> Deal.TABLE;
            case STAGE -> StageEntry.TABLE;
            case TOUCH -> Touch.TABLE;
            case DELIVERY -> Delivery.TABLE;
            case MILESTONE -> Milestone.TABLE;
            case PROMISE -> Promise.TABLE;
            case MUTE -> Mute.TABLE;
        };
    }
}
