package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.digest.Agenda.Call;
import dev.sideline.digest.Agenda.Change;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.nudge.OneOnOne.Agreed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the agenda of a one-to-one: with its buttons for the manager, and with the same words for the rep. */
record AgendaView(Agenda agenda) {

    static final String SHARE = "team.agenda-share";
    static final String HELD = "team.agenda-held";

    private static final int LINES = 8;
    private static final int LINE = 300;

    /** So many hold that many lines, however long they are. */
    private static final int SECTIONS = 3;

    private static final int NAME = 40;

    /**
     * @param rep the rep's internal id
     * @param isShared whether the rep has got these words
     */
    Message forManager(long rep, boolean isShared) {
        List<LayoutBlock> blocks = words();
        var held = Blocks.button("Held: note what we agreed", HELD, rep);
        blocks.add(Blocks.buttons(
                isShared
                        ? List.of(held)
                        : List.of(
                                Blocks.primary("Share with " + BlockLimits.shorten(agenda.rep(), NAME), SHARE, rep),
                                held)));
        blocks.add(Blocks.context((isShared ? "Shared with " + Mrkdwn.escape(agenda.rep()) + ". " : "")
                + "These are facts; what " + Mrkdwn.escape(agenda.rep()) + " answered me is not among them."));
        return new Message(title(), blocks);
    }

    /** @param manager who shares it */
    Message forRep(String manager) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                Mrkdwn.bold(Mrkdwn.escape(manager)) + " shares the agenda of your 1:1 with you, word for word."));
        blocks.addAll(words());
        return new Message(Mrkdwn.escape(manager) + " shares the agenda of your 1:1 with you", List.copyOf(blocks));
    }

    private String title() {
        return "1:1 with " + Mrkdwn.escape(agenda.rep());
    }

    private List<LayoutBlock> words() {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("1:1 with " + agenda.rep()));
        if (!agenda.followUp().isEmpty()) {
            blocks.addAll(listed("*Agreed last time*", agenda.followUp(), new Noun("point"), AgendaView::agreed));
        }
        blocks.addAll(
                agenda.changes().isEmpty()
                        ? List.of(Blocks.section("*" + since() + "*\nNothing new on record."))
                        : listed("*" + since() + "*", agenda.changes(), new Noun("change"), AgendaView::change));
        for (Conversation topic : agenda.topics()) {
            blocks.add(Blocks.divider());
            blocks.addAll(topic(topic));
        }
        if (agenda.topics().isEmpty()) {
            blocks.add(Blocks.section("*Worth talking about*\nNothing stands out. What is on their own list?"));
        }
        if (agenda.strength() != null) {
            blocks.add(Blocks.divider());
            blocks.add(Blocks.section("*What got better*\n• "
                    + Mrkdwn.escape(agenda.strength().name()) + ": "
                    + Mrkdwn.escape(agenda.strength().text(), LINE) + " ("
                    + Mrkdwn.day(agenda.strength().on()) + ")"));
        }
        if (!agenda.calls().isEmpty()) {
            blocks.add(Blocks.divider());
            blocks.addAll(listed("*Calls to back*", agenda.calls(), new Noun("call"), this::call));
        }
        return blocks;
    }

    private String since() {
        return agenda.last() == null
                ? "New since " + Mrkdwn.day(agenda.since()) + " (your first 1:1 here)"
                : "New since your last 1:1 on " + Mrkdwn.day(agenda.last());
    }

    static String agreed(Agreed agreed) {
        return "• " + Mrkdwn.escape(agreed.words(), LINE)
                + (agreed.due() == null ? "" : " (by " + Mrkdwn.day(agreed.due()) + ")");
    }

    private static String change(Change change) {
        return "• " + Mrkdwn.escape(change.account()) + ": " + Mrkdwn.escape(change.text(), LINE) + " ("
                + Mrkdwn.day(change.on()) + ")";
    }

    private static List<LayoutBlock> topic(Conversation topic) {
        String about = topic.account() == null ? "" : Mrkdwn.bold(Mrkdwn.escape(topic.account())) + ": ";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(about + Mrkdwn.escape(topic.finding().headline(), LINE)));
        if (!topic.finding().evidence().isEmpty()) {
            blocks.add(Blocks.lines(BlockLimits.bounded(
                    topic.finding().evidence(),
                    LINES / 2,
                    new Noun("fact"),
                    evidence -> "• " + evidence.words(text -> Mrkdwn.escape(text, LINE), Mrkdwn::day),
                    more -> more)));
        }
        blocks.add(Blocks.section("_" + Mrkdwn.escape(OpenQuestion.of(topic.finding()), LINE) + "_"));
        return blocks;
    }

    private String call(Call call) {
        String lead = call.lead() == null ? "" : " " + Mrkdwn.escape(call.lead()) + " leads.";
        String backed = call.leaders().isEmpty()
                ? " No leader of ours is on it: would one help?"
                : " " + Mrkdwn.names(call.leaders()) + (call.leaders().size() == 1 ? " takes part." : " take part.");
        return "• " + Mrkdwn.day(call.on()) + ", " + Mrkdwn.escape(call.account()) + ": " + call.kind() + " with "
                + Mrkdwn.names(call.contacts()) + "." + backed + lead;
    }

    private static <T> List<SectionBlock> listed(String title, List<T> all, Noun noun, Function<T, String> line) {
        List<String> lines = new ArrayList<>(List.of(title));
        lines.addAll(BlockLimits.bounded(all, LINES, noun, line, more -> more));
        return Blocks.lines(lines, SECTIONS);
    }
}
