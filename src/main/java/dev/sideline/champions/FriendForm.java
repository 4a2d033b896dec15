package dev.sideline.champions;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Nominee;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;

/** Relabels a nominee as a friend. */
final class FriendForm implements AccountForm {

    static final String CALLBACK = "champion.friend";

    static Form draw(AccountSnapshot account, long contact, Metadata metadata, Caller caller) {
        return Form.of(
                CALLBACK,
                "A friend",
                "Relabel",
                metadata,
                List.of(
                        NomineeField.draw(
                                account, contact, caller.viewer().company().settings()),
                        Blocks.section("A friend is good to have, and is not counted on to carry your case."
                                + " You can nominate them again at any time.")));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> problems(Submission form, Metadata metadata) {
        return Map.of();
    }

    @Override
    public Kept keep(Submission form, Metadata metadata, AccountSnapshot account) {
        Nominee before = Nomination.nominee(account, metadata.need(Metadata.CONTACT));
        String said = Mrkdwn.escape(before.name()) + " is now down as a friend, not as a champion.";
        if (before.isFriend()) {
            return new Kept(changes -> {}, said);
        }
        Row friend =
                before.champion().row().with(Champion.FRIEND_ON, form.caller().today());
        return new Kept(changes -> Nomination.put(changes, friend), said);
    }
}
