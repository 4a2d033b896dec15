package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Deal;
import dev.sideline.touches.Understood.About;
import dev.sideline.touches.Understood.Act;
import dev.sideline.touches.Understood.Doubt;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the deal and the campaign that a sentence names. */
final class Things {

    private static final Set<Act> DECISIONS = EnumSet.of(Act.WON, Act.LOST, Act.NO_GO);
    private static final Set<Act> CONTACTS = EnumSet.of(Act.TOUCH, Act.PITCH, Act.NOTHING);
    private static final int LONGEST = 4;

    private final Act act;
    private final Vocabulary vocabulary;
    private final List<Doubt> doubts;
    private final List<Named> deals;
    private final List<Named> campaigns;

    private Things(Act act, Vocabulary vocabulary, List<Doubt> doubts, List<Named> deals, List<Named> campaigns) {
        this.act = act;
        this.vocabulary = vocabulary;
        this.doubts = doubts;
        this.deals = deals;
        this.campaigns = campaigns;
    }

    /**
     * Those that are named; of a deal that was won or lost a part of its name is enough.
     *
     * @param at where it is said to have been; null when it is not said
     */
    static Things read(
            Act act,
            List<Token> proper,
            WholeNames whole,
            NameBook book,
            Marks marks,
            Vocabulary vocabulary,
            List<Doubt> doubts,
            Account.@Nullable Id at) {
        List<Named> deals = Stream.of(Mark.DEAL, Mark.TOPIC)
                .flatMap(mark -> whole.before(proper.size(), mark, Named::isDeal).stream())
                .filter(deal -> deal.isAt(at))
                .toList();
        List<Named> campaigns = Stream.of(Mark.CAMPAIGN, Mark.TOPIC)
                .flatMap(mark -> whole.before(proper.size(), mark, Named::isCampaign).stream())
                .toList();
        List<Named> meant = deals.isEmpty() && DECISIONS.contains(act) ? partly(proper, book, marks, at) : deals;
        return new Things(act, vocabulary, doubts, meant, campaigns);
    }

    private static List<Named> partly(List<Token> proper, NameBook book, Marks marks, Account.@Nullable Id at) {
        for (int from = 0; from < proper.size(); from++) {
            for (int to = endOfRun(proper, marks, from); to > from; to--) {
                List<String> keys =
                        proper.subList(from, to).stream().map(Token::key).toList();
                List<Named> found = book.dealsLike(keys, at);
                if (!found.isEmpty()) {
                    marks.set(from, to, Mark.DEAL);
                    return found;
                }
            }
        }
        return List.of();
    }

    private static int endOfRun(List<Token> proper, Marks marks, int from) {
        int end = from;
        while (end < proper.size()
                && end - from < LONGEST
                && marks.isFree(end)
                && proper.get(end).isWord()
                && !NameWords.isNoName(proper.get(end))) {
            end++;
        }
        return end;
    }

    /** The account of the only deal that can be meant; null when there is none or more than one. */
    Account.@Nullable Id account() {
        List<Account.Id> places = deals.stream()
                .map(Named::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return places.size() == 1 ? places.get(0) : null;
    }

    /** Null when none or several are meant; the doubts say which. Where one was won or lost, it is the only open one. */
    Deal.@Nullable Id deal(Account.@Nullable Id at) {
        if (!DECISIONS.contains(act) && !CONTACTS.contains(act)) {
            return null;
        }
        List<Named> meant = deals.stream().filter(deal -> deal.isAt(at)).toList();
        if (meant.isEmpty() && at != null && DECISIONS.contains(act)) {
            meant = vocabulary.deals().stream()
                    .filter(deal -> at.equals(deal.account()) && isOpen(deal))
                    .map(Named::of)
                    .toList();
        }
        if (meant.size() > 1) {
            doubts.add(new Doubt(
                    About.DEAL_AMBIGUOUS,
                    "",
                    meant.stream().map(Named::name).sorted().toList()));
        }
        return meant.size() == 1 ? new Deal.Id(meant.get(0).id()) : null;
    }

    private static boolean isOpen(Deal deal) {
        return deal.stage() == null || deal.stage().isOpen();
    }

    /** Null when none or several are named; the doubts say which. */
    Campaign.@Nullable Id campaign() {
        List<Long> ids = campaigns.stream().map(Named::id).distinct().toList();
        if (!CONTACTS.contains(act) || ids.isEmpty()) {
            return null;
        }
        if (ids.size() > 1) {
            doubts.add(new Doubt(
                    About.CAMPAIGN_AMBIGUOUS,
                    "",
                    campaigns.stream().map(Named::name).distinct().sorted().toList()));
            return null;
        }
        return new Campaign.Id(ids.get(0));
    }
}
