package dev.sideline.play.campaign;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.Deal;
import dev.sideline.account.Idea;
import dev.sideline.account.Mode;
import dev.sideline.account.Proposition;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * CA1. The rep's own proposals on their own accounts in campaign mode. An idea sent upward on the day of the first of
 * them, or later, clears it. What to propose to the customer is not for the coach to say.
 */
public final class Ca1FromTheLibrary implements PersonPlay {

    private static final Threshold PROPOSALS = new Threshold("CA1.proposals", 3, "proposals");
    private static final Threshold DAYS = new Threshold("CA1.days", 30, "days");
    private static final int NAMED = 5;

    private static final Rule RULE = new Rule(
            "CA1",
            "One proposition, not one for each",
            "Inventing something for each customer takes authority and resources that nobody in sales has; "
                    + "compelling propositions come from several departments.",
            "In campaign mode a rep made 3 or more proposals within 30 days that belong to no proposition of the library.",
            "The proposals are linked to a proposition, or the rep sends an idea upward.",
            "Invent what to propose to this customer.",
            List.of(PROPOSALS, DAYS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        return outlook.ownAccounts().isEmpty() ? List.of() : List.of(judged(outlook));
    }

    private static Answer judged(Outlook outlook) {
        Judgement judgement =
                outlook.judgement(RULE, Subject.of(outlook.person().id()));
        Today today = judgement.today();
        int days = DAYS.in(judgement.settings());
        List<AccountSnapshot> accounts = ownCampaignAccounts(outlook, today);
        List<Touch> proposals = unlinked(outlook, accounts)
                .filter(touch -> today.within(held(touch, today), days))
                .sorted(Comparator.comparing((Touch touch) -> held(touch, today))
                        .thenComparing(touch -> touch.id().value()))
                .toList();
        if (proposals.size() < PROPOSALS.in(judgement.settings())
                || hasIdeaSince(held(proposals.get(0), today), outlook)) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        proposals.size() + " proposals belong to no proposition of the library",
                        "Is one from the library behind them, or is it an idea to send upward?",
                        "Link the proposals to a proposition of the library, or send your idea upward."),
                outlook.stake(accounts.stream()
                        .filter(account -> proposals.stream()
                                .anyMatch(touch -> touch.account().equals(account.id())))
                        .toList()),
                proposals.stream()
                        .skip(Math.max(0, proposals.size() - NAMED))
                        .map(touch -> evidence(touch, accounts, today))
                        .toList());
    }

    private static List<AccountSnapshot> ownCampaignAccounts(Outlook outlook, Today today) {
        return outlook.ownAccounts().stream()
                .filter(account -> Mode.of(account, outlook.company(), today) == Mode.CAMPAIGN)
                .toList();
    }

    /** The rep's dated proposals there that belong to no proposition. */
    private static Stream<Touch> unlinked(Outlook outlook, List<AccountSnapshot> accounts) {
        return accounts.stream().flatMap(account -> account.touches().stream()
                .filter(touch -> Boolean.TRUE.equals(touch.proposal())
                        && touch.attendees().contains(outlook.person().id())
                        && touch.heldOn(outlook.today()) != null
                        && !isLinked(touch, account, outlook)));
    }

    private static boolean isLinked(Touch touch, AccountSnapshot account, Outlook outlook) {
        Optional<Proposition.Id> byCampaign = Optional.ofNullable(touch.campaign())
                .map(id -> outlook.company().campaigns().get(id))
                .map(Campaign::proposition);
        return byCampaign.isPresent() || ofDeal(touch.deal(), account).isPresent();
    }

    private static Optional<Proposition.Id> ofDeal(Deal.@Nullable Id id, AccountSnapshot account) {
        return account.deals().stream()
                .filter(deal -> deal.id().equals(id))
                .map(Deal::proposition)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean hasIdeaSince(LocalDate first, Outlook outlook) {
        return outlook.library().ideas().stream()
                .filter(idea -> outlook.person().id().equals(idea.person()))
                .map(Idea::submittedOn)
                .anyMatch(submitted -> submitted != null && !submitted.isBefore(first));
    }

    private static Evidence evidence(Touch touch, List<AccountSnapshot> accounts, Today today) {
        String account = accounts.stream()
                .filter(each -> each.id().equals(touch.account()))
                .map(each -> each.account().name())
                .findFirst()
                .orElse("an account");
        return new Evidence(
                Subject.of(touch.id()), "Proposal to " + account + " that belongs to none, on", held(touch, today));
    }

    private static LocalDate held(Touch touch, Today today) {
        return Objects.requireNonNull(touch.heldOn(today));
    }
}
