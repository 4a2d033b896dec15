package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.nudge.Nudge;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a nudge for the person whom it is for, with the buttons that it has in every message. */
public interface Face {

    /** @param account the account's name; null where it is about none */
    List<LayoutBlock> of(Nudge nudge, @Nullable String account, ZoneId zone);
}
