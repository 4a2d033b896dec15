package dev.sideline.campaigns;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.account.Accounts;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Sold;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.OptionsHandler;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the accounts of a cohort while the campaign's owner types, of those that are to be pitched to; a value is an
 * internal id. The form carries the campaign in its metadata as {@link Metadata#CAMPAIGN}.
 */
record CohortPicker(Facts facts, Accounts accounts) implements OptionsHandler {

    static final String ACTION = "pick.cohort";

    static InputBlock input(String blockId, String label) {
        return Inputs.lookup(blockId, label, ACTION, null);
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        List<CohortMember> members = Stream.ofNullable(Metadata.read(metadata).id(Metadata.CAMPAIGN))
                .flatMap(campaign -> Stream.ofNullable(facts.find(Kind.CAMPAIGN, campaign)))
                .map(Campaign::new)
                .filter(campaign -> Shelf.owns(caller, campaign.owner()))
                .flatMap(campaign ->
                        facts.where(CohortMember.CAMPAIGN, campaign.id().value()).stream())
                .map(CohortMember::new)
                .filter(CohortMember::isEligible)
                .toList();
        List<Sold> cohort =
                accounts.sold(members.stream().map(CohortMember::account).toList());
        return new Names<>(cohort, Sold::name)
                .fitting(typed, BlockLimits.OPTIONS).stream()
                        .map(one -> Inputs.option(one.id().value(), one.name()))
                        .toList();
    }
}
