package dev.sideline.chat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds accounts while somebody types; a value is an internal id. */
public final class AccountPicker implements OptionsHandler {

    public static final String ACTION = "pick.account";

    private final Visible visible;

    public AccountPicker(Visible visible) {
        this.visible = visible;
    }

    /** The field for it in a form. */
    public static InputBlock input(String blockId, String label, @Nullable Account chosen) {
        return Inputs.lookup(blockId, label, ACTION, chosen == null ? null : option(chosen));
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        return new Names<>(visible.accounts(caller.viewer()), Account::name)
                .fitting(typed, BlockLimits.OPTIONS).stream()
                        .map(AccountPicker::option)
                        .toList();
    }

    /** An account as something to choose. */
    public static OptionObject option(Account account) {
        return Inputs.option(account.id().value(), account.name());
    }
}
