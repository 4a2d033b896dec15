package dev.sideline.accounts;

import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Row;
import dev.sideline.account.StaleFact;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Opens the form of a sheet and keeps what was entered. A new row is added once however often its form is submitted. In
 * a row that others changed meanwhile only what this person changed is replaced; where both changed the same field, the
 * form comes back with everything that was typed and says so.
 */
final class SheetForm implements FormHandler {

    private static final String SEEN = "seen";

    private final Sheet sheet;
    private final Facts facts;
    private final TaskForms.Done done;

    SheetForm(Sheet sheet, Facts facts, TaskForms.Done done) {
        this.sheet = sheet;
        this.facts = facts;
        this.done = done;
    }

    @Override
    public String callbackId() {
        return sheet.callbackId();
    }

    /** The form for a new row, with what is known of it filled in. */
    Form add(Caller caller, Row begun, Metadata metadata, @Nullable String notice) {
        sheet.allow(caller, begun);
        return sheet.draw(caller, begun, metadata.onceFor(caller), notice);
    }

    /** The form for a row that is there. */
    Form edit(Caller caller, long id, Metadata metadata) {
        return edit(caller, id, metadata, UnaryOperator.identity());
    }

    /** The same with some fields filled in otherwise, which counts as typed by the person. */
    Form edit(Caller caller, long id, Metadata metadata, UnaryOperator<Row> filledIn) {
        Row row = find(id);
        sheet.allow(caller, row);
        return sheet.draw(
                caller,
                filledIn.apply(row),
                metadata.with(Metadata.ACCOUNT, sheet.account(id, row))
                        .with(sheet.idKey(), id)
                        .with(SEEN, sheet.entries().seen(row)),
                null);
    }

    @Override
    public Verdict check(Submission submission) {
        Metadata metadata = Metadata.read(submission.metadata());
        Map<String, String> problems = new LinkedHashMap<>(sheet.entries().problems(submission));
        if (problems.isEmpty()) {
            problems.putAll(sheet.problems(submission, metadata));
        }
        return problems.isEmpty() ? new Right(() -> keep(submission, metadata)) : new Wrong(problems);
    }

    private Reply keep(Submission submission, Metadata metadata) {
        Long id = metadata.id(sheet.idKey());
        return id == null ? add(submission, metadata) : edit(submission, metadata, id);
    }

    private Reply add(Submission submission, Metadata metadata) {
        Caller caller = submission.caller();
        Row typed = sheet.entries().onto(sheet.blank(metadata), submission);
        Row added = sheet.settle(null, typed, submission);
        sheet.allow(caller, added);
        long id = facts.change(author(caller), changes -> {
            long given = changes.addOnce(added, metadata.once());
            sheet.alongside(changes, given, added);
            return given;
        });
        return told(caller, metadata, null, added, id);
    }

    private Reply edit(Submission submission, Metadata metadata, long id) {
        Caller caller = submission.caller();
        Row now = find(id);
        sheet.allow(caller, now);
        Entries.Merged merged = sheet.entries().merge(now, Objects.requireNonNull(metadata.text(SEEN)), submission);
        if (!merged.clashes().isEmpty()) {
            return again(caller, metadata, merged.row(), now, merged.clashes());
        }
        Row after = sheet.settle(now, merged.row(), submission);
        sheet.allow(caller, after);
        try {
            facts.change(author(caller), changes -> {
                changes.set(after);
                sheet.alongside(changes, id, after);
                return id;
            });
        } catch (StaleFact meanwhile) {
            return again(caller, metadata, after, find(id), List.of("it"));
        }
        return told(caller, metadata, now, after, id);
    }

    private Reply again(Caller caller, Metadata metadata, Row typed, Row now, List<String> what) {
        String notice = "Somebody else changed " + String.join(", ", what)
                + " while you were writing. What you typed is still here: saving again puts it in place of theirs.";
        return new Reply.Turn(
                sheet.draw(caller, typed, metadata.with(SEEN, sheet.entries().seen(now)), Mrkdwn.escape(notice, 400)));
    }

    private Reply told(Caller caller, Metadata metadata, @Nullable Row before, Row after, long id) {
        Reply confirmation = new Reply.Say(sheet.confirmation(before, after, id));
        return done.factsChanged(caller, sheet.account(id, after), metadata.id(Metadata.NUDGE), confirmation);
    }

    private Row find(long id) {
        Row row = facts.find(sheet.kind(), id);
        if (row == null) {
            throw new UserError("It is no longer there: somebody removed it.");
        }
        return row;
    }

    private static Author author(Caller caller) {
        return new Author(caller.viewer().id(), "slack", caller.at());
    }
}
