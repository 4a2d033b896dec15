package dev.sideline.champions;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Act;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champions;
import dev.sideline.account.Nominee;
import dev.sideline.account.Today;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was nominated at an account and what proves them; friends come last, and nobody is counted. */
final class ChampionsCard {

    /** Opens the form of a {@link dev.sideline.chat.Task}; the value is metadata. */
    static final String NOMINATE = "champion_nominate";

    static final String PROVE = "champion_prove";
    static final String DEVELOP = "champion_develop";
    static final String ENOUGH = "champion_enough";
    static final String LEFT = "champion_left";

    private static final int MOST = 20;

    private ChampionsCard() {}

    static Message of(Caller caller, AccountSnapshot all) {
        Today today = new Today(
                caller.today(),
                caller.zone(),
                caller.viewer().company().workDaysOf(caller.viewer().person()));
        AccountSnapshot account = AsOf.of(all, today);
        Champions champions = Champions.of(account, caller.viewer().company().settings());
        String name = Mrkdwn.escape(account.account().name());
        boolean edits = caller.viewer().edits(all);
        List<LayoutBlock> blocks = new ArrayList<>();
        List<Nominee> people = Stream.concat(champions.nominees().stream(), champions.friends().stream())
                .toList();
        blocks.add(Blocks.section(Mrkdwn.bold(name) + ": who sells for you when you are not there?"));
        if (people.isEmpty()) {
            blocks.add(Blocks.section("Nobody is nominated yet."));
        }
        blocks.addAll(BlockLimits.bounded(
                people, MOST, nominee -> line(nominee, champions, today, edits, account), Blocks::context));
        if (edits) {
            blocks.add(Blocks.buttons(List.of(
                    Blocks.primary("Nominate", NOMINATE, about(account, null)),
                    Blocks.button("Done for a champion", DEVELOP, about(account, null)),
                    Blocks.button("One is enough", ENOUGH, about(account, null)),
                    Blocks.button("Somebody has gone", LEFT, about(account, null)))));
        }
        return new Message("Champions at " + name, blocks);
    }

    private static LayoutBlock line(
            Nominee nominee, Champions champions, Today today, boolean edits, AccountSnapshot account) {
        String standing = nominee.isThere() || nominee.isFriend()
                ? switch (champions.standing(nominee, today)) {
                    case PROVEN -> "proven";
                    case LAPSED -> "lapsed";
                    case NOMINATED -> "nominated";
                    case FRIEND -> "a friend";
                }
                : "has gone";
        String text = Mrkdwn.bold(Mrkdwn.escape(nominee.name())) + " – " + standing
                + (nominee.isFriend() ? "" : "\nWilling: " + act(nominee.willing()) + "\nAble: " + act(nominee.able()));
        return edits
                ? Blocks.section(
                        text,
                        Blocks.button(
                                "Update",
                                PROVE + ":" + nominee.id().value(),
                                about(account, nominee.id().value())))
                : Blocks.section(text);
    }

    private static String act(@Nullable Act act) {
        return act == null ? "never shown" : Mrkdwn.escape(act.words()) + " (" + Mrkdwn.day(act.on()) + ")";
    }

    private static String about(AccountSnapshot account, @Nullable Long contact) {
        return Metadata.NONE
                .with(Metadata.ACCOUNT, account.id().value())
                .with(Metadata.CONTACT, contact)
                .encode();
    }
}
