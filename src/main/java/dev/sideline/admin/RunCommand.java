package dev.sideline.admin;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /coach admin run [job [me]]}: runs a job now that else comes by itself. */
final class RunCommand implements CommandHandler, ActionHandler {

    private static final String ME = "me";

    /** The jobs that are run for each person; whoever runs them may run them for themselves alone. */
    private static final Set<String> FOR_PEOPLE = Set.of("round", "digest");

    private static final Map<String, String> DOES = Map.ofEntries(
            Map.entry("round", "sends the message of the day to everybody whose hour has come and who did not get it"),
            Map.entry("urgent", "looks for what cannot wait"),
            Map.entry("plays", "pauses plays that people do not find useful"),
            Map.entry("standing", "judges every account early in the morning, for the digests"),
            Map.entry("weekly-facts", "keeps the week's figures, for the trend"),
            Map.entry("digest", "sends managers the digest of the week, where it is due and was not sent"),
            Map.entry("requests", "asks seniors when their hour has come, and ends what no longer matters"),
            Map.entry("directory", "takes names, addresses and zones from Slack, and sees who left"),
            Map.entry("outbox", "forgets messages that arrived long ago"),
            Map.entry("undo", "forgets what can no longer be taken back"),
            Map.entry("purge", "deletes everything when the grace period after I was taken out of Slack is over"),
            Map.entry("compact", "writes the database's files anew, so that nothing deleted stands in them"));

    private final Supplier<Jobs> jobs;

    /** @param jobs asked when somebody wants one, not before */
    RunCommand(Supplier<Jobs> jobs) {
        this.jobs = jobs;
    }

    @Override
    public Spec spec() {
        return new Spec("run", Audience.ADMINS, "/coach admin run round me", "runs a job now and says what it did");
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = AdminOnly.check(command.caller());
        return command.rest().isBlank() ? new Reply.Say(list()) : Reply.say(run(caller, command.rest()));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.RUN);
    }

    @Override
    public Reply handle(Action action) {
        return Reply.say(run(AdminOnly.check(action.caller()), action.value()));
    }

    private Message list() {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                "These come by themselves. Run now, each does what is due at this moment, and nothing" + " twice."));
        for (String name : jobs.get().names()) {
            blocks.add(Blocks.section(words(name), Blocks.button("Run now", Buttons.RUN + ":" + name, name)));
        }
        blocks.add(
                Blocks.context("`/coach admin run round me` and `/coach admin run digest me` run them for you alone."));
        return new Message("Jobs", blocks);
    }

    private static String words(String name) {
        String does = DOES.get(name);
        return Mrkdwn.bold(Mrkdwn.escape(name, 40)) + (does == null ? "" : " – " + does);
    }

    private String run(Caller caller, String typed) {
        String[] parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", 2);
        String name = parts[0];
        if (!jobs.get().names().contains(name)) {
            throw new UserError("There is no job “" + Mrkdwn.escape(name, 40) + "”. There are "
                    + String.join(", ", jobs.get().names()) + ".");
        }
        boolean forMe = parts.length > 1 && parts[1].equals(ME);
        if (parts.length > 1 && !forMe && !parts[1].equals("all")) {
            throw new UserError("Behind the job I know `all` and `me` alone.");
        }
        if (forMe && !FOR_PEOPLE.contains(name)) {
            throw new UserError(
                    "`" + name + "` is not run for single people. `/coach admin run " + name + "` runs it.");
        }
        String key = forMe ? String.valueOf(caller.viewer().id().value()) : null;
        return did(name, key, jobs.get().run(name, key, caller.at()));
    }

    private static String did(String name, @Nullable String key, Jobs.Ran ran) {
        String begin = Mrkdwn.bold(name) + " ran" + (key == null ? "" : " for you") + ". ";
        if (ran.turns() == 0) {
            return key == null
                    ? begin + "There is nobody whom it concerns yet."
                    : begin + "It does not concern you: you did not opt in, or it is not for your role.";
        }
        List<String> did = new ArrayList<>();
        if (ran.messages() > 0) {
            did.add(counted(ran.messages(), "message is", "messages are") + " on the way");
        }
        if (ran.changes() > 0) {
            did.add(counted(ran.changes(), "change was", "changes were") + " made to what is on record");
        }
        String what = did.isEmpty() ? "There was nothing for it to do now." : String.join(", ", did) + ".";
        String forWhom = FOR_PEOPLE.contains(name) && key == null
                ? "It looked at " + counted(ran.turns(), "person", "people") + ". "
                : "";
        String failed = ran.failed() == 0
                ? ""
                : " It failed for " + ran.failed() + " of " + ran.turns() + "; the log says why.";
        return begin
                + forWhom
                + what
                + failed
                + (key != null && did.isEmpty() ? " `/coach` says what waits, and what holds it back." : "");
    }

    private static String counted(long number, String one, String several) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : several);
    }
}
