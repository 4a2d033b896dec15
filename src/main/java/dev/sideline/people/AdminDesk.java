package dev.sideline.people;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Role;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.nudge.PreferenceBook;
import java.util.ArrayList;
import java.util.List;

/** The part of Home that tells an admin what needs one. It asks nobody outside, so that Home is there at once. */
final class AdminDesk implements HomeSection {

    private final Facts facts;
    private final PreferenceBook book;

    AdminDesk(Facts facts, PreferenceBook book) {
        this.facts = facts;
        this.book = book;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        if (!caller.viewer().is(Role.ADMIN)) {
            return List.of();
        }
        Roster roster = Roster.of(caller.viewer().company(), book.all(), List.of());
        List<String> lines = new ArrayList<>();
        lines.add(roster.summary());
        int toInvite = roster.toInvite().size();
        if (toInvite > 0) {
            lines.add(Labels.people(toInvite) + " can be invited: `/coach admin start`.");
        }
        long withoutAccount = open(Deal.ACCOUNT);
        if (withoutAccount > 0) {
            lines.add(deals(withoutAccount, "belongs", "belong") + " to no account; no play sees what is there.");
        }
        long withoutOwner = open(Deal.OWNER);
        if (withoutOwner > 0) {
            lines.add(deals(withoutOwner, "has", "have") + " no owner; nobody is coached on what is there.");
        }
        return List.of(
                Blocks.header("For admins"),
                Blocks.lines(lines),
                Blocks.buttons(List.of(Blocks.button(
                        PeopleList.TITLE,
                        Buttons.PAGE,
                        PeopleList.Page.first("").encode()))));
    }

    private static String deals(long number, String one, String several) {
        return number + (number == 1 ? " open deal " + one : " open deals " + several);
    }

    private long open(Field<?> missing) {
        return facts.without(missing).stream()
                .map(Deal::new)
                .filter(Deal::isOpen)
                .count();
    }
}
