package dev.sideline.store;

import dev.sideline.account.Field;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/** By which external id a row is known. */
final class ExternalIds {

    private static final int LONGEST = 300;
    private static final int KEPT = 200;

    private ExternalIds() {}

    /** The key of a row of a kind without ids of its own: the values of its key fields. */
    static String ofKey(Row row) {
        return bounded(Schema.table(row.kind()).key().stream()
                .map(field -> part(row, field))
                .collect(Collectors.joining(";")));
    }

    /** For a row that was entered here: its key, or an id that no other workspace gives either. */
    static String ofNew(Row row) {
        Table table = Schema.table(row.kind());
        return table.hasOwnId() ? UUID.randomUUID().toString() : ofKey(row);
    }

    /** What is too long for an index keeps its beginning and a digest of the whole. */
    static String bounded(String externalId) {
        String text = StoredForm.text(externalId);
        return text.length() <= LONGEST ? text : StoredForm.text(text.substring(0, KEPT)) + "#" + digest(text);
    }

    private static <T> String part(Row row, Field<T> field) {
        T value = StoredForm.of(row.get(field));
        return value == null
                ? ""
                : field.type().write(value).replace("\\", "\\\\").replace(";", "\\;");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
