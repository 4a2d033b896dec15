package dev.sideline.digest;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;

/** {@code /coach team digest}: the digest as it would be sent now. */
final class TeamDigest implements CommandHandler {

    private final Digests digests;

    TeamDigest(Digests digests) {
        this.digests = digests;
    }

    @Override
    public Spec spec() {
        return new Spec("digest", Audience.MANAGERS, "/coach team digest", "shows your digest as it stands now");
    }

    @Override
    public Reply handle(Command command) {
        Message message =
                digests.now(command.caller().viewer().person(), command.caller().at());
        return message == null
                ? Reply.say("Nobody reports to you, so there is no digest. An admin records who reports to whom.")
                : new Reply.Say(message);
    }
}
