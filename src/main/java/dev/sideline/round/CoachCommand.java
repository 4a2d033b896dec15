package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import java.util.ArrayList;
import java.util.List;

/** {@code /coach}: what matters most today, what waits, and what holds it back; before all else the first steps. */
final class CoachCommand implements CommandHandler {

    private final Round round;
    private final Overviews overviews;
    private final HomeSection firstSteps;

    CoachCommand(Round round, Overviews overviews, HomeSection firstSteps) {
        this.round = round;
        this.overviews = overviews;
        this.firstSteps = firstSteps;
    }

    @Override
    public Spec spec() {
        return new Spec("", Audience.EVERYBODY, "/coach", "shows today's top three plays, and what waits");
    }

    @Override
    public Reply handle(Command command) {
        return of(command.caller());
    }

    Reply of(Caller caller) {
        Message message = round.look(caller.viewer().id(), caller.at())
                .map(desk -> overviews.of(desk).message())
                .orElseGet(() -> Message.of("Nothing needs you now."));
        List<LayoutBlock> steps = firstSteps.draw(caller);
        if (steps.isEmpty()) {
            return new Reply.Say(message);
        }
        List<LayoutBlock> blocks = new ArrayList<>(steps);
        blocks.add(Blocks.divider());
        blocks.addAll(message.blocks());
        return new Reply.Say(new Message(message.text(), blocks));
    }
}
