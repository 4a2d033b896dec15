package dev.sideline.crm;

import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Money;
import dev.sideline.account.Schema;
import dev.sideline.account.Table;
import dev.sideline.account.TitleLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files that Sideline writes and reads itself: one for each kind of fact, its columns named after the fields. */
final class Interchange {

    static final String SOURCE = "sideline";

    private static final Map<Field<?>, Translation> TRANSLATIONS = Map.of(Deal.CURRENCY, Interchange::currency);

    private Interchange() {}

    static List<FileShape> shapes() {
        return Arrays.stream(Kind.values()).map(Interchange::shape).toList();
    }

    /** The names of the columns in their order. */
    static List<String> header(Kind kind) {
        return shape(kind).columns().stream().map(Column::name).toList();
    }

    static FileShape shape(Kind kind) {
        Table table = Schema.table(kind);
        List<Column> columns = new ArrayList<>();
        if (table.hasOwnId()) {
            columns.add(Column.meaning("id", "external id"));
        }
        for (Field<?> field : table.fields()) {
            columns.add(Column.of(field.name(), field, TRANSLATIONS.getOrDefault(field, Translation.asIs())));
        }
        List<String> needed = table.hasOwnId()
                ? List.of("id")
                : table.fields().stream()
                        .filter(Field::required)
                        .map(Field::name)
                        .toList();
        return new FileShape(kind.plural(), SOURCE, columns, needed, drafter(kind, needed.get(0)));
    }

    private static Drafter drafter(Kind kind, String idColumn) {
        return kind == Kind.CONTACT
                ? new RowDrafter(kind, idColumn, Interchange::level)
                : new RowDrafter(kind, idColumn);
    }

    private static Optional<Cell> level(Draft contact) {
        if (contact.cell(Contact.LEVEL).isPresent()) {
            return Optional.empty();
        }
        return contact.cell(Contact.TITLE).flatMap(title -> TitleLevel.guess(title.text()).stream()
                .mapToObj(level ->
                        Cell.guess(Contact.LEVEL, title.column(), title.given(), String.valueOf(level), "the title"))
                .findFirst());
    }

    private static String currency(String cell) {
        String code = cell.toUpperCase(Locale.ROOT);
        if (!Money.isCurrency(code)) {
            throw new IllegalArgumentException("must be a currency code such as EUR");
        }
        return code;
    }
}
