package dev.sideline.chat;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** One part of the Home tab; a room adds its own. */
public interface HomeSection {

    /** A few blocks with a heading of their own; none where there is nothing to say to this person. */
    List<LayoutBlock> draw(Caller caller);

    /** The same for a part with pages: the page that Home is to show, see {@link HomePages}. */
    default List<LayoutBlock> draw(Caller caller, Metadata shown) {
        return draw(caller);
    }

    /** The same for a part with a picture, for which Home does not wait. */
    default Drawn<List<LayoutBlock>> begin(Caller caller, Metadata shown) {
        return Drawn.finished(draw(caller, shown));
    }
}
