package dev.sideline.crm;

import dev.sideline.account.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an import did, or would do. Nothing that came in is missing from it: every row is created, updated, unchanged
 * or rejected, and every value that is not what the file says is among the guesses or the corrections.
 *
 * @param unassigned what still has to be assigned by a person: open deals without an account, accounts without an owner
 */
public record ImportReport(
        boolean dryRun,
        List<FileReport> files,
        Map<Kind, Integer> created,
        Map<Kind, Integer> updated,
        Map<Kind, Integer> unchanged,
        List<Rejection> rejected,
        List<Guesses> guesses,
        List<Correction> corrected,
        List<Conflict> conflicts,
        Map<Kind, Integer> unassigned) {

    /** Values of one field that nobody stated; they are shown as guesses until somebody confirms them. */
    public record Guesses(String file, String field, String from, int count) {}

    /** A misspelt value, and what was taken instead. */
    public record Correction(String file, String column, String value, String became, int count) {}

    /** A row where the source's new value replaced a correction that somebody had made. */
    public record Conflict(Kind kind, String id, Set<String> fields) {}
}
