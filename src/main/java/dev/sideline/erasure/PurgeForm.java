package dev.sideline.erasure;

import dev.sideline.account.Purge;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;

/** {@code /coach admin purge}: deletes everything, when an admin has written that they want it. */
final class PurgeForm implements CommandHandler, FormHandler {

    static final String WORDS = "words";
    static final String WANTED = "delete everything";

    private static final String CALLBACK = "purge";
    private static final int LONGEST = 40;

    private final Purge purge;

    PurgeForm(Purge purge) {
        this.purge = purge;
    }

    @Override
    public Spec spec() {
        return new Spec("purge", Audience.ADMINS, "/coach admin purge", "deletes everything about this workspace");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        return new Reply.Open(draw());
    }

    static Form draw() {
        return Form.of(
                CALLBACK,
                "Delete everything",
                "Delete",
                Metadata.NONE,
                List.of(
                        Blocks.section(
                                "*Everything on record goes for good*: people, accounts, contacts, deals, touches,"
                                        + " promises, settings, what I told anybody and what they answered, and the log of"
                                        + " changes. Nobody can take it back. `/coach admin export` gives you a copy first."),
                        Blocks.section("When you only take me out of Slack, the same happens by itself after a while: "
                                + Purge.GRACE_DAYS_BY_DEFAULT + " days, or what the setting `" + Purge.GRACE_DAYS
                                + "` says. A token that was revoked only stops me."),
                        Inputs.hint(Inputs.text(WORDS, "Write what you want", null, LONGEST), "Write: " + WANTED)));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        AdminOnly.check(submission.caller());
        return submission.text(WORDS).filter(WANTED::equalsIgnoreCase).isPresent()
                ? new Right(this::purge)
                : new Wrong(Map.of(WORDS, "Write: " + WANTED));
    }

    private Reply purge() {
        purge.everything();
        return Reply.say(
                "Everything about this workspace is deleted. To go on without me, take me out of Slack and remove"
                        + " my folder; backups and files that were exported stay where they are.");
    }
}
