package dev.sideline.crm;

import dev.sideline.account.Kind;
import dev.sideline.account.SettingValue;
import java.util.Optional;

/** Refuses settings that nothing reads, and values that make no sense. */
record SettingCheck(SettingRules rules) {

    /** Why the draft is not taken; empty where it is, or is no setting. */
    Optional<Rejection> refusal(Draft draft) {
        return draft.kind() == Kind.SETTING
                ? draft.cell(SettingValue.KEY).flatMap(key -> refusal(draft, key))
                : Optional.empty();
    }

    private Optional<Rejection> refusal(Draft draft, Cell key) {
        return rules.unknown(key.text())
                .map(why -> draft.rejected(key.column(), key.given(), why))
                .or(() -> draft.cell(SettingValue.VALUE).flatMap(value -> rules.wrong(key.text(), value.text())
                        .map(why -> draft.rejected(value.column(), value.given(), why))));
    }
}
