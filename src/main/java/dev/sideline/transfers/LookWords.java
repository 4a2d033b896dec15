package dev.sideline.transfers;

import dev.sideline.chat.Mrkdwn;
import dev.sideline.crm.FileReport;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file as it was understood, in a few lines of mrkdwn. */
final class LookWords {

    private static final int NAME = 80;
    private static final int COLUMNS = 12;
    private static final int MOST = 500;

    private LookWords() {}

    /** @param report of the rehearsal, where there was one */
    static String of(Look look, @Nullable ImportReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(Mrkdwn.bold(Mrkdwn.escape(look.file(), NAME)) + " – "
                + (look.kind().isEmpty() ? "unknown" : look.kind().replace('_', ' '))
                + (look.source().isEmpty() || look.source().equals("sideline")
                        ? ""
                        : " of " + Mrkdwn.escape(look.source(), NAME))
                + String.format(Locale.ENGLISH, ", %,d row%s", look.rows(), look.rows() == 1 ? "" : "s"));
        lines.add(look.encoding() + ", parted by " + look.separator());
        if (!look.problem().isEmpty()) {
            lines.add(":warning: " + Mrkdwn.escape(look.problem(), MOST));
        }
        mapped(look, report).ifPresent(lines::add);
        if (!look.forms().isEmpty()) {
            lines.add("Written as: " + written(look.forms()));
        }
        if (!look.open().isEmpty() && look.problem().isEmpty()) {
            lines.add("Not read: "
                    + some(look.open().stream().map(LookWords::column).toList()));
        }
        return String.join("\n", lines);
    }

    private static Optional<String> mapped(Look look, @Nullable ImportReport report) {
        return report == null
                ? Optional.empty()
                : report.files().stream()
                        .filter(file -> file.file().equals(look.file()))
                        .map(FileReport::mapped)
                        .filter(mapped -> !mapped.isEmpty())
                        .map(LookWords::read)
                        .findFirst();
    }

    private static String read(Map<String, String> mapped) {
        return "Read: "
                + some(mapped.entrySet().stream()
                        .map(entry -> into(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** "days like 03.11.2026 (left_on, opened_on)". */
    private static String written(Map<String, String> forms) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        forms.forEach((column, form) ->
                columns.computeIfAbsent(form, same -> new ArrayList<>()).add(column(column)));
        return columns.entrySet().stream()
                .map(form -> form.getKey() + " (" + some(form.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** "account → name", or the column alone where it is called like the field. */
    private static String into(String header, String meaning) {
        String field = field(meaning);
        return header.replace('_', ' ').equalsIgnoreCase(field)
                ? column(header)
                : column(header) + " → " + Mrkdwn.escape(field, NAME);
    }

    /** "accounts.name" within accounts is the name. */
    private static String field(String meaning) {
        return meaning.substring(meaning.lastIndexOf('.') + 1).replace('_', ' ');
    }

    private static String column(String header) {
        return Mrkdwn.escape(header, NAME);
    }

    private static String some(List<String> parts) {
        String shown = parts.stream().limit(COLUMNS).collect(Collectors.joining(", "));
        return parts.size() > COLUMNS ? shown + " and " + (parts.size() - COLUMNS) + " more" : shown;
    }
}
