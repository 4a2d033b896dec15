package dev.sideline.crm;

import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Schema;
import dev.sideline.account.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes one draft of each row, every column into its own field.
 *
 * @param idColumn the column of the external id; for a kind without an id of its own the first column of its key
 * @param guess fills in what the row does not say; empty where it has nothing to go by
 */
record RowDrafter(Kind kind, String idColumn, Function<Draft, Optional<Cell>> guess) implements Drafter {

    private static final int LONGEST_ID = 300;
    private static final int LONGEST_VALUE = 100_000;

    RowDrafter(Kind kind, String idColumn) {
        this(kind, idColumn, draft -> Optional.empty());
    }

    @Override
    public void draft(Page page, Drafts drafts) {
        for (Sheet.Line line : page.sheet().lines()) {
            read(page, line, drafts).ifPresent(drafts::add);
        }
    }

    /** The row's draft, not yet added; empty where the row was rejected. */
    Optional<Draft> read(Page page, Sheet.Line line, Drafts drafts) {
        Draft.Place place = new Draft.Place(page.sheet().file(), line.row());
        if (line.hasMoreThan(page.width())) {
            drafts.reject(new Rejection(
                    place.file(),
                    place.row(),
                    "",
                    "",
                    "has more cells than the header; a value with a separator in it needs quotation marks"));
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        for (Column column : page.shape().columns()) {
            String given = page.cell(line, column);
            Field<?> into = column.into();
            if (into == null || given.isEmpty()) {
                continue;
            }
            try {
                String text = translated(column, given);
                boolean corrected = column.translation().corrects() && !text.equals(given);
                cells.add(new Cell(into, page.header(column), given, text, corrected, null));
            } catch (IllegalArgumentException wrong) {
                drafts.reject(new Rejection(
                        place.file(), place.row(), page.header(column), given, String.valueOf(wrong.getMessage())));
                return Optional.empty();
            }
        }
        return identified(page, line, cells, place, drafts);
    }

    private Optional<Draft> identified(Page page, Sheet.Line line, List<Cell> cells, Draft.Place place, Drafts drafts) {
        String header = page.header(page.shape().column(idColumn));
        String id = idOf(page, line, cells);
        boolean tooLong = Schema.table(kind).hasOwnId() && id.length() > LONGEST_ID;
        if (id.isEmpty() || tooLong) {
            String reason = tooLong ? tooLong(LONGEST_ID) : "is needed in every row";
            drafts.reject(new Rejection(place.file(), place.row(), header, id, reason));
            return Optional.empty();
        }
        Draft draft = new Draft(kind, page.shape().source(), place, id, header, cells);
        guess.apply(draft).ifPresent(cells::add);
        return Optional.of(draft);
    }

    /** @throws IllegalArgumentException with the reason why the cell is wrong */
    private static String translated(Column column, String given) {
        if (given.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException(tooLong(LONGEST_VALUE));
        }
        return column.translation().translate(given);
    }

    private static String tooLong(int most) {
        return String.format(Locale.ENGLISH, "is longer than %,d characters", most);
    }

    private String idOf(Page page, Sheet.Line line, List<Cell> cells) {
        Table table = Schema.table(kind);
        return table.hasOwnId() ? page.cell(line, idColumn) : keyOf(table, cells);
    }

    /** The values of the key in its order, so that a row without an id is known again. */
    static String keyOf(Table table, List<Cell> cells) {
        return table.key().stream()
                .map(field -> cells.stream()
                        .filter(cell -> cell.field().equals(field))
                        .map(Cell::text)
                        .findFirst()
                        .orElse(""))
                .map(text -> text.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }
}
