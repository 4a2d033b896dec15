package dev.sideline.requests;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Noun;
import dev.sideline.nudge.Request;
import java.util.ArrayList;
import java.util.List;

/** What colleagues ask of somebody, on their Home tab. */
record AskedOfMe(Ports ports, Asking asking) implements HomeSection {

    private static final int MOST = 5;

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        List<Request> open = ports.requests().of(caller.viewer().id()).stream()
                .filter(request -> request.isOpen()
                        && request.sentAt() != null
                        && caller.viewer().answers(request.to()))
                .filter(request -> asking.matter(request, caller.viewer().company(), caller.at())
                        .stands())
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Asked of you"));
        open.stream()
                .limit(MOST)
                .map(request -> asking.view(request, caller.viewer().company(), caller.at()))
                .forEach(view -> blocks.addAll(view.brief()));
        if (open.size() > MOST) {
            blocks.add(Blocks.context(new Noun("question").more(open.size() - MOST)));
        }
        return List.copyOf(blocks);
    }
}
