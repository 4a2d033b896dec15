package dev.sideline.teams;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import java.util.List;
import java.util.stream.Stream;

/** Everything of this room, put together. */
public final class TeamsRoom {

    private final Feature feature;

    /** @param words what other rooms answer after {@code /coach team}, by the second word */
    public TeamsRoom(Visible visible, Facts facts, TaskForms.Done done, List<CommandHandler> words) {
        Team team = new Team(visible);
        TeamForms forms = new TeamForms(team);
        TeamCommand command = new TeamCommand(new WhichAccount(visible), team, forms, words);
        feature = new Feature(
                List.of(command),
                List.of(command),
                Stream.concat(
                                forms.picked().stream(),
                                Stream.<FormHandler>of(
                                        new CoachForm(team, facts, done), new LeadForm(team, facts, done)))
                        .toList(),
                List.of(),
                List.of(forms));
    }

    public Feature feature() {
        return feature;
    }
}
