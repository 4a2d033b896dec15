package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Person;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.nudge.Preferences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** How far the roll-out has come, and the way to what an admin does for it. */
final class RollOut implements HomeSection {

    private final HomeRoom.Ports ports;

    RollOut(HomeRoom.Ports ports) {
        this.ports = ports;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        Collection<Person> people = caller.viewer().company().people().values();
        long linked = people.stream().filter(person -> person.slackId() != null).count();
        List<String> lines = new ArrayList<>();
        lines.add(linked + " of " + Counts.of(people.size(), "person is", "people are") + " linked to Slack.");
        lines.add(invitations(ports.preferences().all()));
        return List.of(
                Blocks.header("Roll-out"),
                Blocks.lines(lines),
                Blocks.buttons(List.of(
                        Blocks.button("People", HomeButtons.RUN + ":people", "admin people"),
                        Blocks.button("Invite", HomeButtons.RUN + ":start", "admin start"),
                        Blocks.button("All admin commands", HomeButtons.RUN + ":admin", "admin"))));
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
        if (invited == 0) {
            return "Nobody was invited yet. `/coach admin start` begins the roll-out.";
        }
        return Counts.of(invited, "invitation", "invitations") + " sent, "
                + (accepted == 0 ? "nobody is in yet." : Counts.of(accepted, "person is in.", "people are in."));
    }
}
