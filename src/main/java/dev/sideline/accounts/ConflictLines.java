package dev.sideline.accounts;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Conflict;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.FieldType;
import dev.sideline.account.Row;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What was corrected here, and what the source's own new value made of it. A field that somebody changed since is
 * settled; of several replacements the newest is told.
 */
final class ConflictLines {

    private static final int VALUE = 60;

    private ConflictLines() {}

    /** @param zone the reader's */
    static List<String> of(AccountSnapshot account, Facts facts, ZoneId zone) {
        Map<Row, String> called = called(account);
        Set<List<Object>> told = new HashSet<>();
        return facts.conflicts(called.keySet()).stream()
                .filter(conflict -> told.add(List.of(conflict.field(), conflict.row())))
                .flatMap(conflict -> called.entrySet().stream()
                        .filter(row -> isOf(conflict, row.getKey()) && conflict.stands(row.getKey()))
                        .map(row -> line(conflict, row.getValue(), zone)))
                .toList();
    }

    private static Map<Row, String> called(AccountSnapshot account) {
        Map<Row, String> called = new LinkedHashMap<>();
        called.put(account.account().row(), account.account().name());
        for (Contact contact : account.contacts()) {
            called.put(contact.row(), contact.name());
        }
        for (Deal deal : account.deals()) {
            called.put(deal.row(), deal.called());
        }
        return called;
    }

    private static boolean isOf(Conflict conflict, Row row) {
        return row.kind() == conflict.field().kind() && row.id() == conflict.row();
    }

    private static String line(Conflict conflict, String called, ZoneId zone) {
        String what = Mrkdwn.bold(Mrkdwn.escape(called, VALUE)) + ", "
                + Mrkdwn.escape(conflict.field().name().replace('_', ' '));
        String since = Mrkdwn.day(LocalDate.ofInstant(conflict.at(), zone));
        String source = Mrkdwn.escape(conflict.source(), VALUE);
        if (isReference(conflict.field().type())) {
            return what + ": corrected here, then changed by " + source + " on " + since;
        }
        return what + ": " + source + " says “" + Mrkdwn.escape(conflict.sourceSays(), VALUE) + "” since " + since
                + "; here it was "
                + (conflict.corrected() == null
                        ? "empty"
                        : "“" + Mrkdwn.escape(Objects.requireNonNull(conflict.corrected()), VALUE) + "”");
    }

    /** Its value is an internal id, which says nothing to people. */
    private static boolean isReference(FieldType<?> type) {
        return type instanceof FieldType.Ref || type instanceof FieldType.Refs || type instanceof FieldType.EitherSide;
    }
}
