package dev.sideline.crm;

import dev.sideline.account.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of files whose headers leave something open.
 *
 * @param kinds what a file that was not recognised holds, by its name
 * @param columns the name of the column that it is taken for, by the names of its file and its header
 */
public record ByHand(Map<String, Kind> kinds, Map<Place, String> columns) {

    public static final ByHand NOTHING = new ByHand(Map.of(), Map.of());

    /** A column of a file. */
    public record Place(String file, String header) {}

    public ByHand {
        kinds = Map.copyOf(kinds);
        columns = Map.copyOf(columns);
    }

    /** With what is said now; it counts where both say something. */
    public ByHand and(ByHand now) {
        Map<String, Kind> allKinds = new LinkedHashMap<>(kinds);
        allKinds.putAll(now.kinds);
        Map<Place, String> allColumns = new LinkedHashMap<>(columns);
        allColumns.putAll(now.columns);
        return new ByHand(allKinds, allColumns);
    }

    @Nullable Kind kind(String file) {
        return kinds.get(file);
    }

    /** The sheet with the headers that its columns would have if the file said what was said by hand. */
    Sheet named(Sheet sheet) {
        List<String> header = sheet.header().stream()
                .map(each -> columns.getOrDefault(new Place(sheet.file(), each), each))
                .toList();
        return new Sheet(sheet.file(), sheet.encoding(), sheet.separator(), header, sheet.lines());
    }
}
