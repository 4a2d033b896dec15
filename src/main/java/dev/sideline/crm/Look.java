package dev.sideline.crm;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a file seems to hold.
 *
 * @param kind empty where that is not known
 * @param problem one sentence, why it cannot be imported yet; empty when it can
 * @param open the headers of the columns that nothing is made of
 * @param free the names of the fields that no column fills; each may be given to an open column
 * @param forms how columns write days and numbers, in words, by their headers
 */
public record Look(
        String file,
        String kind,
        String source,
        String encoding,
        String separator,
        int rows,
        String problem,
        List<String> open,
        List<String> free,
        Map<String, String> forms) {

    static Look at(Page page) {
        FileReport report = page.report();
        return new Look(
                report.file(),
                report.kind(),
                report.source(),
                report.encoding(),
                report.separator(),
                report.rows(),
                "",
                report.ignored(),
                page.free(),
                page.forms());
    }

    /** @param page as far as it is understood, where somebody said what it holds */
    static Look at(Sheet sheet, List<Page> page, String problem) {
        return new Look(
                sheet.file(),
                page.stream().map(one -> one.shape().name()).findFirst().orElse(""),
                "",
                sheet.encoding(),
                sheet.separator().name().toLowerCase(Locale.ROOT),
                sheet.lines().size(),
                problem,
                page.isEmpty() ? sheet.header() : page.get(0).report().ignored(),
                page.isEmpty() ? List.of() : page.get(0).free(),
                Map.of());
    }
}
