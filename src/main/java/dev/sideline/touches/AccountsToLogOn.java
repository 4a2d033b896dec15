package dev.sideline.touches;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.chat.AccountPicker;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.OptionsHandler;
import java.util.List;

/** Finds accounts while somebody types, of those that they work on. */
record AccountsToLogOn(Visible visible) implements OptionsHandler {

    @Override
    public String actionId() {
        return TouchForm.PICK_ACCOUNT;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        return new Names<>(visible.accountsOf(caller.viewer().id()), Account::name)
                .fitting(typed, BlockLimits.OPTIONS).stream()
                        .map(AccountPicker::option)
                        .toList();
    }
}
