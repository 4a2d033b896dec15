package dev.sideline.account;

import org.jspecify.annotations.Nullable;

/** One setting as stored. */
public record SettingValue(Row row) {

    static final Table TABLE = Table.keyed(Kind.SETTING);
    public static final Field<String> KEY = TABLE.requiredText("key");
    public static final Field<String> VALUE = TABLE.text("value");

    static {
        TABLE.knownBy(KEY);
    }

    public String key() {
        return row.need(KEY);
    }

    public @Nullable String value() {
        return row.get(VALUE);
    }
}
