package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Row;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomePages;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody asked to be quiet: snoozed, contested, not useful, or muted with a reason; and the way to wake it up. */
final class Quiet implements HomeSection, ActionHandler {

    static final String WAKE = "nudge_wake";
    static final String UNMUTE = "nudge_unmute";

    private static final HomePages PAGES = new HomePages("quiet", 4);
    private static final String WORDS = "Wake up now";

    private final NudgeLog log;
    private final Cards cards;
    private final Mutings mutings;
    private final Answers answers;
    private final Facts facts;
    private final TaskForms.Done done;

    Quiet(NudgeLog log, Cards cards, Mutings mutings, Answers answers, Facts facts, TaskForms.Done done) {
        this.log = log;
        this.cards = cards;
        this.mutings = mutings;
        this.answers = answers;
        this.facts = facts;
        this.done = done;
    }

    /** One of the two. */
    private record Item(@Nullable Nudge nudge, @Nullable Muted muted) {}

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        return draw(caller, Metadata.NONE);
    }

    @Override
    public List<LayoutBlock> draw(Caller caller, Metadata shown) {
        List<Item> all = Stream.concat(
                        log.open(caller.viewer().id()).stream()
                                .filter(nudge -> nudge.isQuietOn(caller.today()))
                                .sorted(Comparator.comparing(Nudge::state)
                                        .thenComparing(nudge -> nudge.id().value()))
                                .map(nudge -> new Item(nudge, null)),
                        muted(caller).stream().map(muted -> new Item(null, muted)))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Snoozed and contested"));
        PAGES.of(all, shown).stream().map(item -> line(item, caller)).forEach(blocks::add);
        blocks.addAll(PAGES.turns(all.size(), shown));
        return blocks;
    }

    private LayoutBlock line(Item item, Caller caller) {
        if (item.nudge() != null) {
            NudgeCard card = cards.of(item.nudge(), caller.zone());
            long id = item.nudge().id().value();
            return Blocks.section(card.headline() + "\n" + card.outcome(), Blocks.button(WORDS, WAKE + ":" + id, id));
        }
        Muted muted = Objects.requireNonNull(item.muted());
        long id = muted.mute().row().id();
        return Blocks.section(muted.mrkdwn(), Blocks.button(WORDS, UNMUTE + ":" + id, id));
    }

    private List<Muted> muted(Caller caller) {
        return mutings.of(caller.viewer().id(), caller.viewer().company(), caller.today());
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(WAKE, UNMUTE);
    }

    /** What was woken shows on Home, which is published anew. */
    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        if (action.actionId().equals(UNMUTE)) {
            unmute(caller, Long.parseLong(action.value()));
        } else {
            answers.take(
                    caller, action.value(), Nudge.State.SNOOZED, new Nudge.Answer(caller.at(), caller.today(), null));
        }
        return new Reply.Nothing();
    }

    /** It ended yesterday; that it was there stays on record. */
    private void unmute(Caller caller, long id) {
        Mute mute = muted(caller).stream()
                .map(Muted::mute)
                .filter(one -> one.row().id() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("That one is awake already. `/coach` shows what stands now."));
        Row ended = mute.row().with(Mute.UNTIL, caller.today().minusDays(1));
        facts.change(Workable.author(caller), changes -> {
            changes.set(ended);
            return Kind.MUTE;
        });
        done.factsChanged(caller, mute.account() == null ? null : mute.account().value(), null, new Reply.Nothing());
    }
}
