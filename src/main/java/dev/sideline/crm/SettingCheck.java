package dev.sideline.crm;

import dev.sideline.account.Mute;
import dev.sideline.account.SettingValue;
import java.util.Optional;

/** Refuses settings that nothing reads, values that make no sense, and mutes that would silence nothing. */
record SettingCheck(SettingRules rules) {

    /** Why the draft is not taken; empty where it is, or is neither a setting nor a mute. */
    Optional<Rejection> refusal(Draft draft) {
        return switch (draft.kind()) {
            case SETTING -> draft.cell(SettingValue.KEY).flatMap(key -> refusal(draft, key));
            case MUTE ->
                draft.cell(Mute.PLAY).flatMap(play -> rules.unknownPlay(play.text())
                        .map(why -> draft.rejected(play.column(), play.given(), why)));
            default -> Optional.empty();
        };
    }

    private Optional<Rejection> refusal(Draft draft, Cell key) {
        return rules.unknown(key.text())
                .map(why -> draft.rejected(key.column(), key.given(), why))
                .or(() -> draft.cell(SettingValue.VALUE).flatMap(value -> rules.wrong(key.text(), value.text())
                        .map(why -> draft.rejected(value.column(), value.given(), why))));
    }
}
