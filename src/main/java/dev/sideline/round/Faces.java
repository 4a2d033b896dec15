package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Parts;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Playbook;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws nudges for messages of other rooms, with the buttons that this room answers. */
public record Faces(Playbook playbook) {

    /** @param account the account's name; null where the nudge is about none */
    public List<LayoutBlock> of(Nudge nudge, @Nullable String account, ZoneId zone) {
        return Parts.named(part(nudge.id()), new NudgeCard(nudge, account, Cards.play(playbook, nudge), zone).live());
    }

    /** What the part of a message is called that shows a nudge. */
    static String part(Nudge.Id nudge) {
        return "nudge-" + nudge.value();
    }
}
