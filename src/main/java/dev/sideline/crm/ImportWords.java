package dev.sideline.crm;

import dev.sideline.account.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An import's report for people, as plain text. */
public record ImportWords(ImportReport report) {

    private static final int MOST_REJECTIONS = 20;
    private static final int MOST_LINES = 20;
    private static final int LONGEST_VALUE = 60;

    /** Everything; what belongs together is parted by an empty line, what belongs to a line stands indented below it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        report.files().forEach(file -> lines.add(file(file)));
        lines.add("");
        lines.addAll(sums());
        if (report.dryRun()) {
            lines.add("");
            lines.add("This was a dry run: nothing was kept.");
        }
        return lines;
    }

    /** The same without the files themselves. */
    public List<String> sums() {
        List<String> lines = new ArrayList<>();
        lines.add("Created:   " + counts(report.created()));
        lines.add("Updated:   " + counts(report.updated()));
        lines.add("Unchanged: " + counts(report.unchanged()));
        lines.add("Rejected:  "
                + (report.rejected().isEmpty()
                        ? "nothing"
                        : count(report.rejected().size(), "row")));
        addBounded(lines, report.rejected().stream().map(ImportWords::rejection).toList(), MOST_REJECTIONS);
        add(
                lines,
                "Guessed, until somebody confirms it:",
                report.guesses().stream()
                        .map(each ->
                                "%s: %s from %s".formatted(each.file(), count(each.count(), each.field()), each.from()))
                        .toList());
        add(
                lines,
                "Corrected:",
                report.corrected().stream()
                        .map(each -> "%s, %s: “%s” is read as “%s” in %s"
                                .formatted(
                                        each.file(),
                                        each.column(),
                                        each.value(),
                                        each.became(),
                                        count(each.count(), "row")))
                        .toList());
        add(
                lines,
                "Changed here and in the source; the source's value was taken:",
                report.conflicts().stream()
                        .map(each -> "%s %s: %s"
                                .formatted(each.kind().plural(), each.id(), String.join(", ", each.fields())))
                        .toList());
        unassigned(lines);
        return lines;
    }

    private void unassigned(List<String> lines) {
        List<String> waiting = new ArrayList<>();
        int deals = report.unassigned().getOrDefault(Kind.DEAL, 0);
        int accounts = report.unassigned().getOrDefault(Kind.ACCOUNT, 0);
        if (deals > 0) {
            waiting.add(count(deals, "open deal") + " without an account");
        }
        if (accounts > 0) {
            waiting.add(count(accounts, "account") + " without an owner");
        }
        add(lines, "To be assigned by an admin:", waiting);
    }

    private static String file(FileReport file) {
        return "%s: %s of %s, %s, %s, parted by %s%s"
                .formatted(
                        file.file(),
                        file.kind(),
                        file.source(),
                        count(file.rows(), "row"),
                        file.encoding(),
                        file.separator(),
                        file.ignored().isEmpty() ? "" : "; ignored: " + String.join(", ", file.ignored()));
    }

    /** Where and why a row was rejected, in one line. */
    public static String rejection(Rejection rejection) {
        String value = shortened(rejection.value());
        return "%s, row %d%s: %s%s"
                .formatted(
                        shortened(rejection.file()),
                        rejection.row(),
                        rejection.column().isEmpty() ? "" : ", " + shortened(rejection.column()),
                        value.isEmpty() ? "" : "“" + value.replaceAll("\\s+", " ") + "” ",
                        rejection.reason());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }

    private static String counts(Map<Kind, Integer> counts) {
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(entry -> String.format(
                                Locale.ENGLISH, "%,d %s", entry.getValue(), noun(entry.getKey(), entry.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private static String noun(Kind kind, int count) {
        String plural =
                switch (kind) {
                    case ACCOUNT_TEAM -> "account team members";
                    case COHORT -> "cohort accounts";
                    default -> kind.plural().replace('_', ' ');
                };
        String singular =
                switch (kind) {
                    case ACCOUNT_TEAM -> "account team member";
                    case COHORT -> "cohort account";
                    default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                };
        return count == 1 ? singular : plural;
    }

    private static String count(int count, String singular) {
        boolean plural = count != 1 && !singular.contains(".");
        return String.format(Locale.ENGLISH, "%,d %s", count, singular) + (plural ? "s" : "");
    }

    private static void add(List<String> lines, String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(heading);
            addBounded(lines, entries, MOST_LINES);
        }
    }

    private static void addBounded(List<String> lines, List<String> entries, int most) {
        entries.stream().limit(most).forEach(entry -> lines.add("  " + entry));
        if (entries.size() > most) {
            lines.add(String.format(Locale.ENGLISH, "  and %,d more", entries.size() - most));
        }
    }
}
