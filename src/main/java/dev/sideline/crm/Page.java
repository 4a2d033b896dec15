package dev.sideline.crm;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A sheet whose shape is known: its cells can be asked for by column. */
final class Page {

    private final Sheet sheet;
    private final FileShape shape;
    private final Map<Column, Integer> places;
    private final Forms forms;

    private Page(Sheet sheet, FileShape shape, Map<Column, Integer> places) {
        this.sheet = sheet;
        this.shape = shape;
        this.places = places;
        this.forms = Forms.of(sheet, places);
    }

    /** @throws UnusableFile when the header names a column twice */
    static Page of(Sheet sheet, FileShape shape) {
        Map<Column, Integer> places = new HashMap<>();
        for (int i = 0; i < sheet.header().size(); i++) {
            String header = sheet.header().get(i);
            Optional<Column> column = shape.columns().stream()
                    .filter(each -> each.isCalled(header))
                    .findFirst();
            if (column.isPresent() && places.put(column.get(), i) != null) {
                throw new UnusableFile(
                        sheet.file() + " has the column " + column.get().name() + " twice.");
            }
        }
        return new Page(sheet, shape, places);
    }

    Sheet sheet() {
        return sheet;
    }

    FileShape shape() {
        return shape;
    }

    int width() {
        return sheet.header().size();
    }

    int known() {
        return places.size();
    }

    boolean has(String column) {
        return places.containsKey(shape.column(column));
    }

    /** What the line says in the column; empty where it says nothing, or the file has no such column. */
    String cell(Sheet.Line line, Column column) {
        Integer place = places.get(column);
        String cell = place == null ? "" : forms.plain(place, line.cell(place));
        return shape.source().equals(Interchange.SOURCE) ? Formula.plain(cell) : cell;
    }

    String cell(Sheet.Line line, String column) {
        return cell(line, shape.column(column));
    }

    /** What the file itself calls the column. */
    String header(Column column) {
        Integer place = places.get(column);
        return place == null ? column.name() : sheet.header().get(place);
    }

    /** The names of the columns of its shape that the file has not. */
    List<String> free() {
        return shape.columns().stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::name)
                .toList();
    }

    /** How days and numbers are written, in words, by header. */
    Map<String, String> forms() {
        return forms.words();
    }

    FileReport report() {
        Map<String, String> mapped = new LinkedHashMap<>();
        places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> mapped.put(
                        sheet.header().get(entry.getValue()), entry.getKey().meaning()));
        List<String> ignored = sheet.header().stream()
                .filter(header -> !header.isEmpty() && !mapped.containsKey(header))
                .toList();
        return new FileReport(
                sheet.file(),
                shape.name(),
                shape.source(),
                sheet.encoding(),
                sheet.separator().name().toLowerCase(Locale.ROOT),
                sheet.lines().size(),
                mapped,
                ignored);
    }
}
