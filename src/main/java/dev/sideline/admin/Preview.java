package dev.sideline.admin;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Settings;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import dev.sideline.nudge.PlayRecord;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.SettingKey;
import dev.sideline.play.SettingKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows what changed settings would have meant last month, and keeps them when that is confirmed. */
final class Preview implements FormHandler {

    static final String CALLBACK = "admin.preview";

    private static final String RESUMED = "resumed";

    private final Playbook playbook;
    private final PlayKeys keys;
    private final WhatIf whatIf;
    private final SettingsBook book;
    private final PlayRecord plays;

    Preview(Playbook playbook, PlayKeys keys, WhatIf whatIf, SettingsBook book, PlayRecord plays) {
        this.playbook = playbook;
        this.keys = keys;
        this.whatIf = whatIf;
        this.book = book;
        this.plays = plays;
    }

    /** @param resumed the play that is to speak again after it paused itself; null for none */
    Reply of(Caller caller, Changes changes, @Nullable String resumed) {
        if (changes.isEmpty() && resumed == null) {
            throw new UserError("This is how it is now: nothing would change.");
        }
        Settings now = caller.viewer().company().settings();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.lines(lines(now, changes, resumed)));
        if (!changes.isEmpty()) {
            WhatIf.Month month =
                    whatIf.month(now, changes.in(now), affected(changes.values().keySet()), caller.today());
            PreviewWords words = new PreviewWords(month, caller.today());
            blocks.add(Blocks.lines(words.lines()));
            blocks.add(Blocks.context(words.basis()));
        }
        Metadata kept = changes.in(Metadata.NONE.with(RESUMED, resumed));
        if (kept.encode().length() > BlockLimits.METADATA) {
            throw new UserError("That is more than I can show at once: "
                    + changes.values().size() + " settings change. Change some of them first.");
        }
        return new Reply.Turn(Form.of(CALLBACK, "Save the change?", "Save", kept, blocks));
    }

    private List<String> lines(Settings now, Changes changes, @Nullable String resumed) {
        List<String> lines = new ArrayList<>();
        if (resumed != null) {
            lines.add(Mrkdwn.bold(resumed) + " speaks again.");
        }
        new TreeMap<>(changes.values())
                .forEach((key, value) -> keys.all().find(key).ifPresent(known -> lines.add(line(now, known, value))));
        return lines;
    }

    private String line(Settings now, SettingKey key, String value) {
        return Mrkdwn.escape(keys.line(key), 100) + ": " + shown(Changes.inForce(now, key)) + " → "
                + Mrkdwn.bold(shown(value.isEmpty() ? key.byDefault() : value));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : Mrkdwn.escape(value, 40);
    }

    /** Where a setting is no play's own, all plays may read it. */
    private Collection<Play> affected(Set<String> changed) {
        Set<Play> readers = new LinkedHashSet<>();
        for (String key : changed) {
            List<Play> own = keys.readers(key);
            readers.addAll(own.isEmpty() ? playbook.plays() : own);
        }
        return readers;
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        Metadata metadata = Metadata.read(submission.metadata());
        Changes changes = Changes.read(metadata);
        SettingKeys known = keys.all();
        changes.values().forEach((key, value) -> {
            boolean isRight = known.find(key)
                    .filter(one -> value.isEmpty() || one.problem(value).isEmpty())
                    .isPresent();
            if (!isRight) {
                throw new IllegalStateException("no such setting, or no such value: " + key);
            }
        });
        return new Right(() -> keep(caller, changes, metadata.text(RESUMED)));
    }

    private Reply keep(Caller caller, Changes changes, @Nullable String resumed) {
        if (!changes.isEmpty()) {
            book.keep(caller, changes);
        }
        if (resumed != null && plays.paused().containsKey(resumed)) {
            plays.resume(resumed, Workable.author(caller));
        }
        return Reply.say("Saved. It holds from the next round on. `/coach admin plays` shows how everything is set.");
    }
}
