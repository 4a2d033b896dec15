package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.Library;
import dev.sideline.account.Proposition;
import dev.sideline.account.Today;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.play.campaign.Coverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The campaigns that somebody pitches in or owns, as long as they are not over. */
final class CampaignsMessage {

    /** Open messages and forms; the value is a campaign's id. */
    static final String NEXT = "campaign_next";

    static final String REPORT = "campaign_report";
    static final String EDIT = "campaign_edit";
    static final String NEW = "campaign_new";
    static final String ORDER = "campaign_order";

    private static final int SHOWN = 8;

    private CampaignsMessage() {}

    static List<Campaign> of(Caller caller, Library library, List<AccountSnapshot> accounts) {
        Today today = Shelf.today(caller);
        return library.campaigns().stream()
                .filter(campaign -> !campaign.isOver(today)
                        && (Shelf.owns(caller, campaign.owner())
                                || (campaign.isRunning(today) && isIn(campaign, accounts))))
                .sorted(Comparator.comparing(Campaign::startsOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(campaign -> campaign.id().value()))
                .toList();
    }

    private static boolean isIn(Campaign campaign, List<AccountSnapshot> accounts) {
        return accounts.stream()
                .flatMap(account -> account.cohorts().stream())
                .anyMatch(member -> member.campaign().equals(campaign.id()) && member.isEligible());
    }

    static Message draw(Caller caller, Shelf shelf) {
        Library library = shelf.library();
        List<AccountSnapshot> accounts = shelf.accountsOf(caller);
        List<Campaign> campaigns = of(caller, library, accounts);
        String head = campaigns.isEmpty() ? "No campaign of yours is running." : "Your campaigns";
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(head)));
        BlockLimits.bounded(
                        campaigns,
                        SHOWN,
                        new Noun("campaign"),
                        campaign -> List.<LayoutBlock>of(
                                Blocks.section(words(campaign, library, shelf.own(caller, campaign, accounts))),
                                buttons(caller, campaign)),
                        more -> List.<LayoutBlock>of(Blocks.context(more)))
                .forEach(blocks::addAll);
        blocks.add(Blocks.buttons(List.of(Blocks.button("New campaign", NEW, ""))));
        return new Message(head, blocks);
    }

    static String words(Campaign campaign, Library library, Coverage own) {
        Proposition proposition = Shelf.of(campaign, library);
        String what = Mrkdwn.bold(Mrkdwn.escape(campaign.called()))
                + (proposition == null ? "" : ": " + Mrkdwn.escape(proposition.name()));
        String since = campaign.startsOn() == null ? "" : "since " + Mrkdwn.day(campaign.startsOn());
        String until = campaign.endsOn() == null ? "" : " until " + Mrkdwn.day(campaign.endsOn());
        return what + "\n" + approached(own) + (since.isEmpty() ? "" : "; " + since + until);
    }

    static String approached(Coverage coverage) {
        if (coverage.all() == 0) {
            return "no account of yours in the cohort";
        }
        String makers = coverage.all() == 1 ? " decision maker" : " decision makers";
        return coverage.pitched() + " of " + coverage.all() + makers + " approached"
                + (coverage.ineligible() == 0 ? "" : ", " + coverage.ineligible() + " not eligible");
    }

    private static LayoutBlock buttons(Caller caller, Campaign campaign) {
        long id = campaign.id().value();
        List<ButtonElement> buttons = new ArrayList<>(List.of(
                Blocks.button("Next five", NEXT + ":" + id, id), Blocks.button("Report", REPORT + ":" + id, id)));
        if (Shelf.owns(caller, campaign.owner())) {
            buttons.add(Blocks.button("Edit", EDIT + ":" + id, id));
            buttons.add(Blocks.button("Order", ORDER + ":" + id, id));
        }
        return Blocks.buttons(buttons);
    }
}
