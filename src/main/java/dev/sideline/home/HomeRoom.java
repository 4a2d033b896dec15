package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Drawn;
import dev.sideline.chat.Feature;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.Registry;
import dev.sideline.nudge.PlayRecord;
import dev.sideline.nudge.PreferenceBook;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything of this room, put together. */
public final class HomeRoom {

    private final Ports ports;
    private final Actions actions;
    private final Supplier<Registry> registry;

    /** What this room needs from outside. */
    public record Ports(
            Accounts accounts, Facts facts, PreferenceBook preferences, PlayRecord plays, OutboxQueue queue) {}

    /**
     * The action ids of buttons that other rooms answer.
     *
     * @param optIn accepts the coach's invitation; no value
     * @param preferences opens the form of the preferences; no value
     * @param addAccount opens the form for a new account; no value
     * @param showAccount shows the account whose id is the value
     */
    public record Actions(String optIn, String preferences, String addAccount, String showAccount) {}

    /**
     * The parts that other rooms draw, each kind in order.
     *
     * @param conversations for managers, before their own plays
     * @param asked what somebody is asked for by others
     * @param today the plays of today, and what waits
     * @param accounts the accounts that somebody works on, and what they do there
     * @param waiting snoozed and contested
     * @param team how a manager's team stands
     * @param seen what somebody's managers see
     */
    public record Neighbours(
            List<HomeSection> conversations,
            List<HomeSection> asked,
            List<HomeSection> today,
            List<HomeSection> accounts,
            List<HomeSection> waiting,
            List<HomeSection> team,
            List<HomeSection> seen) {}

    /** @param registry asked for what other rooms answer, only while somebody is answered */
    public HomeRoom(Ports ports, Actions actions, Supplier<Registry> registry) {
        this.ports = ports;
        this.actions = actions;
        this.registry = registry;
    }

    public Feature feature() {
        return new Feature(
                List.of(new HelpCommand(registry)),
                List.of(new HomeButtons(registry)),
                List.of(),
                List.of(),
                List.of());
    }

    /** The way to the first message, as long as it is not walked to its end; for replies as well. */
    public HomeSection firstSteps() {
        return new FirstSteps(ports.accounts(), ports.preferences(), actions);
    }

    /** For who has several roles, each part stands there once. */
    public HomeView view(Neighbours neighbours) {
        return new HomeTab(Stream.of(
                        all(Audience.REPS, List.of(firstSteps())),
                        all(Audience.MANAGERS, neighbours.conversations()),
                        all(Audience.REPS, neighbours.asked()),
                        all(Audience.REPS, List.of(new JointCalls(ports.accounts(), ports.facts(), actions))),
                        all(Audience.REPS, neighbours.today()),
                        all(Audience.REPS, neighbours.accounts()),
                        all(Audience.REPS, List.of(new CommitmentsDue(ports.accounts(), ports.facts()))),
                        all(Audience.REPS, neighbours.waiting()),
                        all(Audience.MANAGERS, neighbours.team()),
                        all(Audience.EVERYBODY, List.of(new Usefulness(ports.plays()))),
                        all(Audience.ADMINS, List.of(new RollOut(ports), new Problems(ports))),
                        all(Audience.REPS, neighbours.seen()),
                        all(Audience.EVERYBODY, List.of(new MyPreferences(ports.preferences(), actions))))
                .flatMap(List::stream)
                .toList());
    }

    private static List<HomeSection> all(Audience audience, List<HomeSection> sections) {
        return sections.stream()
                .<HomeSection>map(section -> new For(audience, section))
                .toList();
    }

    /** A part for some only. */
    private record For(Audience audience, HomeSection section) implements HomeSection {

        @Override
        public List<LayoutBlock> draw(Caller caller) {
            return draw(caller, Metadata.NONE);
        }

        @Override
        public List<LayoutBlock> draw(Caller caller, Metadata shown) {
            return audience.includes(caller.viewer()) ? section.draw(caller, shown) : List.of();
        }

        @Override
        public Drawn<List<LayoutBlock>> begin(Caller caller, Metadata shown) {
            return audience.includes(caller.viewer()) ? section.begin(caller, shown) : Drawn.finished(List.of());
        }
    }
}
