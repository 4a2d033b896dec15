package dev.sideline.transfers;

import dev.sideline.account.Author;
import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.FileShare;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.UserError;
import dev.sideline.crm.ByHand;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Importer;
import dev.sideline.crm.Look;
import dev.sideline.crm.Progress;
import dev.sideline.crm.SourceFile;
import dev.sideline.crm.UnusableFile;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tries imports out, and keeps their files until somebody says that they are to be done. */
final class Rehearsals {

    private static final int MOST = 4;
    private static final Duration KEPT = Duration.ofMinutes(60);
    private static final String GONE = "I do not have these files at hand any more. Start again with"
            + " `/coach admin import`; when you pressed Import before, its report is in our direct messages.";

    private final FileShare share;
    private final Importer importer;
    private final Map<String, Prepared> prepared = new LinkedHashMap<>();

    /** Files, and what was said of them. */
    record Prepared(List<SourceFile> files, ByHand byHand, Person.Id by, Instant at) {}

    Rehearsals(FileShare share, Importer importer) {
        this.share = share;
        this.importer = importer;
    }

    /** @param fileIds as a form gives them */
    Rehearsed first(Caller caller, List<String> fileIds) {
        List<SourceFile> files = Unpacked.of(fileIds.stream().map(share::fetch).toList());
        return rehearse(
                UUID.randomUUID().toString(),
                new Prepared(files, ByHand.NOTHING, caller.viewer().id(), caller.at()));
    }

    /** The same files, with more said of them. What leads nowhere is not kept. */
    Rehearsed again(Caller caller, String key, ByHand more) {
        Prepared before = find(caller, key);
        return rehearse(key, new Prepared(before.files(), before.byHand().and(more), before.by(), caller.at()));
    }

    /** What the files seem to hold, as it was shown last. */
    List<Look> looks(Caller caller, String key) {
        Prepared found = find(caller, key);
        return looks(found);
    }

    /** Gives the files away: they can be taken once. */
    Prepared take(Caller caller, String key) {
        Prepared found = find(caller, key);
        synchronized (prepared) {
            if (prepared.remove(key) == null) {
                throw new UserError(GONE);
            }
        }
        return found;
    }

    private Rehearsed rehearse(String key, Prepared wanted) {
        List<Look> looks = looks(wanted);
        boolean clear = looks.stream().allMatch(look -> look.problem().isEmpty());
        Author author = new Author(wanted.by(), "import", wanted.at());
        ImportReport report =
                clear ? importer.run(wanted.files(), wanted.byHand(), author, true, Progress.silent()) : null;
        keep(key, wanted);
        return new Rehearsed(key, looks, report);
    }

    private List<Look> looks(Prepared of) {
        try {
            return importer.look(of.files(), of.byHand());
        } catch (UnusableFile file) {
            throw new UserError(Mrkdwn.escape(String.valueOf(file.getMessage()), 500));
        }
    }

    private Prepared find(Caller caller, String key) {
        synchronized (prepared) {
            Prepared found = prepared.get(key);
            if (found == null
                    || !found.by().equals(caller.viewer().id())
                    || found.at().plus(KEPT).isBefore(caller.at())) {
                throw new UserError(GONE);
            }
            return found;
        }
    }

    private void keep(String key, Prepared wanted) {
        synchronized (prepared) {
            prepared.put(key, wanted);
            prepared.values().removeIf(one -> one.at().plus(KEPT).isBefore(wanted.at()));
            while (prepared.size() > MOST) {
                prepared.remove(prepared.keySet().iterator().next());
            }
        }
    }
}
