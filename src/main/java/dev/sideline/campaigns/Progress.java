package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Library;
import dev.sideline.account.Today;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomePages;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of Home with the campaigns that somebody pitches in or owns, and how far each has come on their own accounts.
 * Only accounts of a cohort are read, and nothing where no campaign is on.
 */
final class Progress implements HomeSection {

    private static final HomePages PAGES = new HomePages("campaigns", 3);

    private final Shelf shelf;

    Progress(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        return draw(caller, Metadata.NONE);
    }

    @Override
    public List<LayoutBlock> draw(Caller caller, Metadata shown) {
        Today today = Shelf.today(caller);
        boolean isAnyOn =
                caller.viewer().company().campaigns().values().stream().anyMatch(campaign -> !campaign.isOver(today));
        if (!isAnyOn) {
            return List.of();
        }
        Library library = shelf.library();
        List<AccountSnapshot> accounts = inCohorts(caller, library);
        List<Campaign> campaigns = CampaignsMessage.of(caller, library, accounts);
        if (campaigns.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Campaigns"));
        PAGES.of(campaigns, shown).stream()
                .map(campaign -> Blocks.section(
                        CampaignsMessage.words(campaign, library, shelf.own(caller, campaign, accounts)),
                        Blocks.button(
                                "Next five",
                                CampaignsMessage.NEXT + ":" + campaign.id().value(),
                                campaign.id().value())))
                .forEach(blocks::add);
        blocks.addAll(PAGES.turns(campaigns.size(), shown));
        return blocks;
    }

    private List<AccountSnapshot> inCohorts(Caller caller, Library library) {
        Set<Account.Id> mine = new HashSet<>(shelf.accounts().of(caller.viewer().id()));
        List<Account.Id> there = library.cohort().stream()
                .map(CohortMember::account)
                .filter(mine::contains)
                .distinct()
                .toList();
        return shelf.accounts().snapshots(there).stream()
                .filter(caller.viewer()::edits)
                .toList();
    }
}
