package dev.sideline.chat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deals of one account while somebody types; a value is an internal id. The form carries the account in its
 * metadata as {@link Metadata#ACCOUNT}.
 */
public final class DealPicker implements OptionsHandler {

    public static final String ACTION = "pick.deal";

    private final Visible visible;

    public DealPicker(Visible visible) {
        this.visible = visible;
    }

    public static InputBlock input(String blockId, String label, @Nullable Deal chosen) {
        return Inputs.lookup(blockId, label, ACTION, chosen == null ? null : option(chosen));
    }

    /** What a deal is called; many have no name of their own. */
    public static String nameOf(Deal deal) {
        return Objects.requireNonNullElse(deal.name(), "Deal without a name");
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        List<Deal> deals = Stream.ofNullable(Metadata.read(metadata).id(Metadata.ACCOUNT))
                .flatMap(account -> visible.open(caller.viewer(), new Account.Id(account)).stream())
                .flatMap(account -> account.deals().stream())
                .toList();
        return new Names<>(deals, DealPicker::nameOf)
                .fitting(typed, BlockLimits.OPTIONS).stream()
                        .map(DealPicker::option)
                        .toList();
    }

    private static OptionObject option(Deal deal) {
        return Inputs.option(deal.id().value(), nameOf(deal));
    }
}
