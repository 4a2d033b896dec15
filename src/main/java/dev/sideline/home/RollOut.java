package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an admin has to look after: who is linked and invited, and what nobody owns. */
final class RollOut implements HomeSection {

    private final Facts facts;
    private final PreferenceBook preferences;

    RollOut(Facts facts, PreferenceBook preferences) {
        this.facts = facts;
        this.preferences = preferences;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        int people = caller.viewer().company().people().size();
        long linked = caller.viewer().company().people().values().stream()
                .filter(person -> person.slackId() != null)
                .count();
        List<String> lines = new ArrayList<>();
        lines.add("People: " + linked + " of " + people + " are linked to their Slack user.");
        lines.add(invitations(preferences.all()));
        long deals = facts.without(Deal.ACCOUNT).stream()
                .map(Deal::new)
                .filter(Deal::isOpen)
                .count();
        if (deals > 0) {
            lines.add(count(deals, "open deal belongs", "open deals belong") + " to no account; no play sees "
                    + (deals == 1 ? "it." : "them."));
        }
        long accounts = facts.without(Account.OWNER).size();
        if (accounts > 0) {
            lines.add(count(accounts, "account has", "accounts have") + " no owner.");
        }
        return List.of(Blocks.header("Roll-out"), Blocks.lines(lines));
    }

    private static String invitations(List<Preferences> all) {
        long invited = all.stream()
                .map(Preferences::invitedAt)
                .filter(Objects::nonNull)
                .count();
        long accepted = all.stream()
                .map(Preferences::optedInAt)
                .filter(Objects::nonNull)
                .count();
        return invited == 0
                ? "Nobody was invited yet: `/coach admin start` begins the roll-out."
                : "Invitations: " + invited + " sent, " + accepted + " accepted.";
    }

    private static String count(long number, String one, String several) {
        return Mrkdwn.number(BigDecimal.valueOf(number)) + " " + (number == 1 ? one : several);
    }
}
