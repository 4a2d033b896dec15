package dev.sideline.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of one file write days and numbers, found out by all their cells. Where a column leaves open whether
 * the day or the month comes first, the file's other columns decide; where none does, it stays open and its rows are
 * refused rather than guessed.
 */
final class Forms {

    private final Map<Integer, Form> forms = new HashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Forms() {}

    /** @param places where the columns of the shape stand */
    static Forms of(Sheet sheet, Map<Column, Integer> places) {
        Forms found = new Forms();
        Map<Integer, List<Form>> possible = new LinkedHashMap<>();
        places.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
            if (entry.getKey().into() != null) {
                List<Form> forms = Form.of(entry.getKey().into().type(), cells(sheet, entry.getValue()));
                if (!forms.isEmpty()) {
                    possible.put(entry.getValue(), forms);
                }
            }
        });
        Form decided = decided(possible);
        possible.forEach((place, forms) -> found.take(sheet.header().get(place), place, forms, decided));
        return found;
    }

    private static List<String> cells(Sheet sheet, int place) {
        return sheet.lines().stream()
                .map(line -> line.cell(place))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static @Nullable Form decided(Map<Integer, List<Form>> possible) {
        List<Form> sure = new ArrayList<>(possible.values().stream()
                .map(Form::chosen)
                .filter(form -> form == Form.DAY_FIRST || form == Form.MONTH_FIRST)
                .distinct()
                .toList());
        return sure.size() == 1 ? sure.get(0) : null;
    }

    private void take(String header, int place, List<Form> possible, @Nullable Form decided) {
        Form form = Form.isEither(possible) ? decided : Form.chosen(possible);
        if (form == null) {
            words.put(header, "days where nobody can tell the day from the month: write them like 2026-11-03");
            return;
        }
        forms.put(place, form);
        words.put(header, form.words());
    }

    String plain(int place, String cell) {
        Form form = forms.get(place);
        return form == null ? cell : form.plain(cell);
    }

    /** What was found, by the headers of the columns. */
    Map<String, String> words() {
        return words;
    }
}
