package dev.sideline.erasure;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Erasure;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows what goes when somebody is erased, and does it once that is confirmed. */
final class EraseForm implements FormHandler {

    static final String SURE = "sure";

    private static final String CALLBACK = "erase.sure";

    private final Clients clients;
    private final Erasure erasure;

    EraseForm(Clients clients, Erasure erasure) {
        this.clients = clients;
        this.erasure = erasure;
    }

    static Form draw(Contact contact, Account account, Erasure.Reach reach) {
        String title = contact.title();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.bold(Mrkdwn.escape(contact.name()))
                + (title == null ? "" : ", " + Mrkdwn.escape(title)) + ", at "
                + Mrkdwn.bold(Mrkdwn.escape(account.name())) + " goes off the record for good:"));
        blocks.add(Blocks.lines(ReachWords.goes(reach)));
        blocks.add(Blocks.section(
                "*This stays:* the log of changes, which holds ids and no words, and a mark that cannot be"
                        + " read back, by which an import knows not to bring them back. The database's own files lose what"
                        + " is erased in the night that follows. Out of my reach: what Slack holds already, backups, and"
                        + " files that were exported before."));
        InputBlock sure = Inputs.tick(SURE, "Are you sure?", "It is the right person, and it cannot be undone", false);
        sure.setOptional(false);
        blocks.add(sure);
        return Form.of(
                CALLBACK,
                "Erase somebody",
                "Erase",
                Metadata.NONE.with(Metadata.CONTACT, contact.id().value()),
                blocks);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        long contact = Metadata.read(submission.metadata()).need(Metadata.CONTACT);
        return submission.text(SURE).isEmpty()
                ? new Wrong(Map.of(SURE, "Tick this to go on."))
                : new Right(() -> erase(caller, clients.contact(contact)));
    }

    private Reply erase(Caller caller, Contact contact) {
        Author author = new Author(caller.viewer().id(), "slack", caller.at());
        Erasure.Reach reach = erasure.erase(author, contact.id());
        List<LayoutBlock> blocks = new ArrayList<>();
        String words = "Erased for good.";
        blocks.add(Blocks.section("*" + words + "*"));
        List<String> left = ReachWords.left(reach, clients::account);
        if (!left.isEmpty()) {
            blocks.add(Blocks.section("Some texts may still speak of them. I name the places only; whoever works on the"
                    + " account should look:"));
            blocks.add(Blocks.lines(left));
        }
        return new Reply.Say(new Message(words, blocks));
    }
}
