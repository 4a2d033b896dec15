package dev.sideline.erasure;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Person;
import dev.sideline.account.PersonalData;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.NudgeLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** {@code /coach forget me}: deletes what is kept of somebody beside the facts, when they have seen what that is. */
final class ForgetMe implements CommandHandler, FormHandler {

    private static final String CALLBACK = "forget.me";

    /** What the listings hold, in the order in which they are told. */
    private static final List<Map.Entry<String, Noun>> HELD = List.of(
            Map.entry("nudges", new Noun("nudge", "nudges and what you answered to them")),
            Map.entry("episodes", new Noun("finding that I kept for you", "findings that I kept for you")),
            Map.entry("questions", new Noun("question that I asked you", "questions that I asked you")),
            Map.entry(
                    "agreed_points",
                    new Noun("point that you agreed in a one-to-one", "points that you agreed in one-to-ones")),
            Map.entry("requests", new Noun("request of or to a colleague", "requests of and to colleagues")),
            Map.entry("outbox", new Noun("message to you", "messages to you, what is on its way included")),
            Map.entry(
                    "preferences",
                    new Noun("set of preferences: your hours, your pause, that you opted in", "sets of preferences")));

    private final PersonalData personal;
    private final NudgeLog log;
    private final Transactions transactions;
    private final Consumer<Person.Id> replanned;

    /** @param replanned told when nothing is planned for somebody any more */
    ForgetMe(PersonalData personal, NudgeLog log, Transactions transactions, Consumer<Person.Id> replanned) {
        this.personal = personal;
        this.log = log;
        this.transactions = transactions;
        this.replanned = replanned;
    }

    @Override
    public Spec spec() {
        return new Spec("forget", Audience.EVERYBODY, "/coach forget me", "deletes what I keep about you");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        String rest = command.rest().toLowerCase(Locale.ROOT);
        if (!rest.isEmpty() && !rest.equals("me")) {
            throw new UserError(
                    "I forget you when you ask: `/coach forget me`. A client's person is erased by an admin:"
                            + " `/coach admin erase`.");
        }
        return new Reply.Open(draw(personal.of(command.caller().viewer().id())));
    }

    static Form draw(List<PersonalData.Listing> listings) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*This goes for good:*\n" + goes(listings)));
        blocks.add(Blocks.section(
                "*This stays*, as in any CRM: the facts of accounts (contacts, touches, deals, promises) with you as the"
                        + " one who wrote them or took part, and you in the list of people. The log of changes stays too;"
                        + " it holds ids, no words. An admin changes the list of people."));
        blocks.add(
                Blocks.section("I write to you no more, until you begin again with `/coach resume` or an admin invites"
                        + " you anew. Messages that Slack holds already stay in Slack. `/coach export me` gives you a copy of"
                        + " everything first."));
        return Form.of(CALLBACK, "Forget me", "Forget me", Metadata.NONE, blocks);
    }

    private static String goes(List<PersonalData.Listing> listings) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Noun> held : HELD) {
            listings.stream()
                    .filter(listing -> listing.name().equals(held.getKey()))
                    .forEach(listing -> lines.add("• " + count(listing.lines().size(), held.getValue())));
        }
        return lines.isEmpty() ? "Nothing: I keep nothing about you beside the facts." : String.join("\n", lines);
    }

    private static String count(int number, Noun noun) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun.one() : noun.many());
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        return new Right(() -> forget(submission.caller()));
    }

    private Reply forget(Caller caller) {
        Person.Id person = caller.viewer().id();
        transactions.run(() -> {
            // A round of theirs that is under way ends first, so that what it tells is forgotten too.
            log.lock(person);
            personal.forget(person);
            return person;
        });
        replanned.accept(person);
        return Reply.say(
                "Done. What I kept about you is deleted, and I write to you no more. `/coach resume` begins anew.");
    }
}
