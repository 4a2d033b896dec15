package dev.sideline.accounts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Touch;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Task;
import dev.sideline.play.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything about one account on one screen of a phone: how it stands and what comes next, the gaps, and then the facts.
 * Nothing but a small menu stands beside the text, which would narrow it. Who only reads it gets no button that changes
 * something.
 */
final class AccountCard {

    private static final int PEOPLE = 12;
    private static final int DEALS = 5;
    private static final int GAPS = 5;
    private static final int CONFLICTS = 5;
    private static final int TEAM = 5;
    private static final int TOUCHES = 4;
    private static final int PROMISES = 6;

    private final AccountToday account;
    private final AccountSnapshot facts;

    private AccountCard(AccountToday account) {
        this.account = account;
        this.facts = account.account();
    }

    /**
     * @param gaps what the playbook says to this reader
     * @param conflicts what an import replaced of what was corrected here, a line each; shown to who works on the account
     * @param offered the tasks for which some room has a form
     */
    static Message draw(
            AccountSnapshot all, Caller caller, List<Finding> gaps, List<String> conflicts, Predicate<Task> offered) {
        AccountToday account = AccountToday.of(all, caller);
        boolean edits = caller.viewer().edits(all);
        CardButtons buttons = new CardButtons(account, offered);
        AccountCard card = new AccountCard(account);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header(card.facts.account().name()));
        blocks.add(buttons.beside(
                Blocks.section(card.standing()), edits, caller.viewer().coaches(all)));
        blocks.add(Blocks.context(card.traits()));
        card.parts(gaps, edits ? conflicts : List.of()).forEach(blocks::add);
        buttons.row(edits).ifPresent(blocks::add);
        if (!edits) {
            blocks.add(Blocks.context("You see the facts of this account; who works on it can change them."));
        }
        return new Message(Mrkdwn.bold(account.name()) + ": " + account.championWords(), blocks);
    }

    private Stream<SectionBlock> parts(List<Finding> gaps, List<String> conflicts) {
        List<String> people = new PeopleLines(account).brief(PEOPLE);
        return Stream.of(
                        part("Gaps", BlockLimits.lines(gaps, GAPS, new Noun("gap"), AccountCard::gap)),
                        part("People", people.isEmpty() ? List.of("Nobody is on record yet.") : people),
                        part("Open deals", new Noun("deal"), DEALS, new DealLines(account).open()),
                        part(
                                "Open promises",
                                new Noun("promise"),
                                PROMISES,
                                facts.openPromises().stream()
                                        .map(account::words)
                                        .toList()),
                        part("Conflicts", new Noun("conflict"), CONFLICTS, conflicts),
                        part("After that", new Noun("plan"), TOUCHES, later()),
                        part("Last touches", new Noun("touch", "touches"), TOUCHES, held()))
                .flatMap(Optional::stream);
    }

    private static Optional<SectionBlock> part(String title, Noun noun, int most, List<String> lines) {
        return part(title, BlockLimits.lines(lines, most, noun, line -> "• " + line));
    }

    /** Empty where there are no lines. */
    private static Optional<SectionBlock> part(String title, List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Blocks.lines(Stream.concat(Stream.of(Mrkdwn.bold(title)), lines.stream())
                        .toList()));
    }

    /** How it is worked, how it stands, and what comes next. */
    private String standing() {
        Integer target = facts.account().targetLevel();
        return Mrkdwn.bold(Labels.capital(account.mode()))
                + (account.isMajor() ? " · major" : "") + " · "
                + account.light().mrkdwn() + "\n" + account.championWords() + " · " + account.metWords()
                + (target == null ? "" : " (to reach: " + Labels.level(target) + ")") + "\nNext: "
                + account.nextWords().orElse("nothing planned");
    }

    /** What seldom changes. */
    private String traits() {
        Account row = facts.account();
        List<String> traits = new ArrayList<>();
        Optional.ofNullable(row.sector()).map(Mrkdwn::escape).ifPresent(traits::add);
        Optional.ofNullable(row.country()).map(Mrkdwn::escape).ifPresent(traits::add);
        traits.add("owner: " + account.name(row.owner()));
        List<String> team = facts.team().stream().map(account::name).sorted().toList();
        if (!team.isEmpty()) {
            traits.add("team: "
                    + String.join(
                            ", ",
                            BlockLimits.bounded(team, TEAM, new Noun("person", "people"), name -> name, more -> more)));
        }
        return String.join(" · ", traits);
    }

    /** The evidence is a quote, which stays indented however often it wraps. */
    private static String gap(Finding finding) {
        List<String> evidence = finding.evidence().stream()
                .limit(3)
                .map(row -> row.words(Mrkdwn::escape, Mrkdwn::day))
                .toList();
        return Mrkdwn.escape(finding.headline(), 200)
                + " (" + finding.play() + ")"
                + (evidence.isEmpty() ? "" : "\n> " + String.join(". ", evidence) + ".");
    }

    /** What is planned beside what comes next. */
    private List<String> later() {
        String next = account.nextWords().orElse("");
        return account.planned().stream()
                .map(account::words)
                .filter(words -> !words.equals(next))
                .toList();
    }

    private List<String> held() {
        return facts.touches().stream()
                .filter(Touch::isHeld)
                .sorted(comparing(Touch::at, nullsLast(Comparator.<Instant>reverseOrder())))
                .map(touch -> account.words(touch)
                        + Optional.ofNullable(touch.outcome())
                                .map(outcome -> ": " + Mrkdwn.escape(outcome))
                                .orElse(""))
                .toList();
    }
}
