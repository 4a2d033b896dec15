package dev.sideline.app;

import dev.sideline.account.Kind;
import dev.sideline.crm.FileReport;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An import's report for programs; the names of its parts are the keys of the JSON object. */
record ImportJson(
        boolean dry_run,
        List<FileReport> files,
        Map<String, Integer> created,
        Map<String, Integer> updated,
        Map<String, Integer> unchanged,
        List<Rejected> rejected,
        List<ImportReport.Guesses> guesses,
        List<ImportReport.Correction> corrected,
        List<Conflict> conflicts,
        Map<String, Integer> unassigned) {

    /** @param column null where the whole row is wrong */
    record Rejected(String file, int row, @Nullable String column, String value, String reason) {
        static Rejected of(Rejection rejection) {
            return new Rejected(
                    rejection.file(),
                    rejection.row(),
                    rejection.column().isEmpty() ? null : rejection.column(),
                    rejection.value(),
                    rejection.reason());
        }
    }

    record Conflict(String kind, String id, Set<String> fields) {}

    static ImportJson of(ImportReport report) {
        return new ImportJson(
                report.dryRun(),
                report.files(),
                plural(report.created()),
                plural(report.updated()),
                plural(report.unchanged()),
                report.rejected().stream().map(Rejected::of).toList(),
                report.guesses(),
                report.corrected(),
                report.conflicts().stream()
                        .map(each -> new Conflict(each.kind().plural(), each.id(), each.fields()))
                        .toList(),
                plural(report.unassigned()));
    }

    private static Map<String, Integer> plural(Map<Kind, Integer> counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((kind, count) -> named.put(kind.plural(), count));
        return named;
    }
}
