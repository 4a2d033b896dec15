package dev.sideline.admin;

import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Workable;
import java.util.List;

/** Keeps settings; whoever looks next, goes by them. */
record SettingsBook(Facts facts) {

    /** All of them or none. What goes back to its default keeps its row, so that an import sees that somebody decided. */
    void keep(Caller by, Changes changes) {
        facts.change(Workable.author(by), rows -> {
            changes.values().keySet().forEach(key -> keep(rows, key, changes));
            return changes;
        });
    }

    private void keep(Facts.Changes rows, String key, Changes changes) {
        String value = changes.stored(key);
        List<Row> there = facts.where(SettingValue.KEY, key);
        if (!there.isEmpty()) {
            rows.set(there.get(0).with(SettingValue.VALUE, value));
        } else if (value != null) {
            rows.add(Row.empty(Kind.SETTING, 0).with(SettingValue.KEY, key).with(SettingValue.VALUE, value));
        }
    }
}
