package dev.sideline.champions;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Act;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champion;
import dev.sideline.account.Champions;
import dev.sideline.account.Contact;
import dev.sideline.account.Nominee;
import dev.sideline.account.Settings;
import dev.sideline.account.Standing;
import dev.sideline.account.Today;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The champions of one account: what each of them has shown, and when. */
final class ChampionsMessage {

    static final String NOMINATE = "champion.nominate";
    static final String PROVE = "champion.prove";
    static final String DEVELOP = "champion.develop";
    static final String ATTRIBUTES = "champion.attributes";
    static final String FRIEND = "champion.friend";
    static final String ENOUGH = "champion.enough";
    static final String LEFT = "champion.left";

    private static final int SHOWN = 12;
    private static final int WORDS = 300;

    private final AccountSnapshot account;
    private final Caller caller;
    private final Today today;
    private final Champions champions;

    private ChampionsMessage(AccountSnapshot all, Caller caller) {
        Settings settings = caller.viewer().company().settings();
        this.caller = caller;
        this.today = new Today(
                caller.today(),
                caller.zone(),
                caller.viewer().company().workDaysOf(caller.viewer().person()));
        this.account = AsOf.of(all, today);
        this.champions = Champions.of(account, settings);
    }

    static Message of(AccountSnapshot account, Caller caller) {
        return new ChampionsMessage(account, caller).draw();
    }

    private Message draw() {
        List<Nominee> present = champions.present();
        String head = present.isEmpty()
                ? "Nobody is nominated at " + name() + ". Who sells for you when you are not there?"
                : "Champions at " + Mrkdwn.bold(name());
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(head)));
        present.stream().limit(SHOWN).forEach(nominee -> {
            blocks.add(Blocks.section(about(nominee)));
            if (edits()) {
                blocks.add(Blocks.buttons(buttons(nominee)));
            }
        });
        if (present.size() > SHOWN) {
            blocks.add(Blocks.context(new Noun("champion").more(present.size() - SHOWN)));
        }
        others().forEach(line -> blocks.add(Blocks.context(line)));
        if (edits()) {
            blocks.add(Blocks.buttons(List.of(
                    Blocks.button("Nominate somebody", NOMINATE, value(null)),
                    Blocks.button("Somebody left", LEFT, value(null)))));
        }
        return new Message(head, blocks);
    }

    private String about(Nominee nominee) {
        Contact contact = nominee.contact();
        String who = Mrkdwn.bold(Mrkdwn.escape(contact.name()))
                + (contact.title() == null ? "" : ", " + Mrkdwn.escape(contact.title()));
        return String.join(
                "\n",
                who + " · " + standing(nominee),
                act("Willing", nominee.willing()),
                act("Able", nominee.able()),
                brings(nominee.champion()));
    }

    private String standing(Nominee nominee) {
        LocalDate since = nominee.champion().nominatedOn();
        return switch (champions.standing(nominee, today)) {
            case PROVEN -> "proven";
            case LAPSED -> "lapsed: what they showed is older than " + champions.provenDays() + " days";
            case FRIEND -> "a friend";
            case NOMINATED -> since == null ? "nominated" : "nominated on " + Mrkdwn.day(since) + ", not proven";
        };
    }

    private static String act(String what, @Nullable Act act) {
        return act == null
                ? what + ": no act on record"
                : what + ": “" + Mrkdwn.escape(act.words(), WORDS) + "” on " + Mrkdwn.day(act.on());
    }

    private static String brings(Champion champion) {
        Map<String, @Nullable Boolean> all = new LinkedHashMap<>();
        all.put("expertise", champion.expertise());
        all.put("access", champion.access());
        all.put("credibility", champion.credibility());
        all.put("the right relationships", champion.relationship());
        List<String> brought = having(all, true);
        List<String> unknown = having(all, null);
        if (unknown.size() == all.size()) {
            return "What they bring is not recorded";
        }
        return (brought.isEmpty() ? "Brings nothing of that kind" : "Brings " + String.join(", ", brought))
                + (unknown.isEmpty() ? "" : "; not recorded: " + String.join(", ", unknown));
    }

    private static List<String> having(Map<String, @Nullable Boolean> all, @Nullable Boolean answer) {
        return all.entrySet().stream()
                .filter(one -> Objects.equals(one.getValue(), answer))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Friends, those who left, and why one is enough. */
    private Stream<String> others() {
        List<String> friends = champions.friends().stream().map(Nominee::name).toList();
        List<String> gone = champions.nominees().stream()
                .filter(nominee -> !nominee.isThere())
                .map(Nominee::name)
                .toList();
        Stream<String> reasons = champions.nominees().stream()
                .map(nominee -> Act.of(
                        nominee.champion().enoughReason(), nominee.champion().enoughOn()))
                .filter(reason -> reason != null)
                .map(reason -> "One is enough, because “" + Mrkdwn.escape(reason.words(), WORDS) + "” ("
                        + Mrkdwn.day(reason.on()) + ")");
        return Stream.of(
                        friends.isEmpty()
                                ? Stream.<String>of()
                                : Stream.of("Friends, not champions: " + Mrkdwn.names(friends)),
                        gone.isEmpty() ? Stream.<String>of() : Stream.of("No longer there: " + Mrkdwn.names(gone)),
                        reasons)
                .flatMap(lines -> lines);
    }

    private List<ButtonElement> buttons(Nominee nominee) {
        List<ButtonElement> buttons = new ArrayList<>(List.of(
                button("Prove", PROVE, nominee),
                button("Develop", DEVELOP, nominee),
                button("What they bring", ATTRIBUTES, nominee),
                button("Only a friend", FRIEND, nominee),
                button("Left", LEFT, nominee)));
        boolean only = champions.proven(today).size() == 1;
        if (only && champions.standing(nominee, today) == Standing.PROVEN) {
            buttons.add(button("One is enough, because …", ENOUGH, nominee));
        }
        return buttons;
    }

    private ButtonElement button(String words, String action, Nominee nominee) {
        return Blocks.button(words, action + ":" + nominee.id().value(), value(nominee));
    }

    private String value(@Nullable Nominee nominee) {
        return AboutWhom.write(
                account.id().value(), nominee == null ? null : nominee.id().value());
    }

    private boolean edits() {
        return caller.viewer().edits(account);
    }

    private String name() {
        return Mrkdwn.escape(account.account().name());
    }
}
