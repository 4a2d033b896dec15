package dev.sideline.crm;

import dev.sideline.account.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells by the header what a file is: the shape that knows most of its columns; where several do, by its name. */
record Recogniser(List<FileShape> shapes) {

    /** Everything that can be imported. */
    static Recogniser all() {
        return new Recogniser(Stream.of(Interchange.shapes(), SalesOpportunities.shapes())
                .flatMap(List::stream)
                .toList());
    }

    /**
     * The same where somebody said what it holds.
     *
     * @throws UnusableFile when a column is missing without which it cannot be that
     */
    static Page as(Kind kind, Sheet sheet) {
        Page page = Page.of(sheet, Interchange.shape(kind));
        List<String> missing =
                page.shape().needed().stream().filter(name -> !page.has(name)).toList();
        if (!missing.isEmpty()) {
            throw new UnusableFile("As " + kind.plural() + " it needs the column " + String.join(", ", missing) + ".");
        }
        return page;
    }

    /** @throws UnusableFile when the header fits no shape, or several equally well */
    Page recognise(Sheet sheet) {
        List<Page> possible = shapes.stream()
                .map(shape -> Page.of(sheet, shape))
                .filter(page -> page.shape().needed().stream().allMatch(page::has))
                .toList();
        int most = possible.stream().mapToInt(Page::known).max().orElse(0);
        List<Page> best = possible.stream().filter(page -> page.known() == most).toList();
        if (best.isEmpty()) {
            throw new UnusableFile(unknown(sheet));
        }
        return best.size() == 1 ? best.get(0) : namesake(sheet, best);
    }

    private static Page namesake(Sheet sheet, List<Page> best) {
        return best.stream()
                .filter(page -> sheet.file()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(page.shape().name() + "."))
                .findFirst()
                .orElseThrow(() -> new UnusableFile(sheet.file() + " could hold "
                        + best.stream().map(page -> page.shape().name()).collect(Collectors.joining(" or "))
                        + ": name it after what it holds, such as "
                        + best.get(0).shape().name() + ".csv."));
    }

    private String unknown(Sheet sheet) {
        String columns = sheet.header().stream().limit(8).collect(Collectors.joining(", "));
        String found = sheet.file() + " is not a file that can be imported: no known header, the first row reads “"
                + (columns.length() > 120 ? columns.substring(0, 120) + "…" : columns) + "”.";
        return shapes.stream()
                .map(shape -> Page.of(sheet, shape))
                .filter(page -> page.known() > 1)
                .max(Comparator.comparingInt(Page::known))
                .map(page -> found + " As " + page.shape().name() + " it would need the column "
                        + page.shape().needed().stream()
                                .filter(name -> !page.has(name))
                                .collect(Collectors.joining(", "))
                        + ".")
                .orElse(found);
    }
}
