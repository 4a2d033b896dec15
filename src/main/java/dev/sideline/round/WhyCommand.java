package dev.sideline.round;

import dev.sideline.access.Match;
import dev.sideline.access.Names;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /coach why}: the rule behind a play, and the evidence where it stands. */
final class WhyCommand implements CommandHandler {

    private final Playbook playbook;
    private final NudgeLog log;
    private final Cards cards;

    WhyCommand(Playbook playbook, NudgeLog log, Cards cards) {
        this.playbook = playbook;
        this.log = log;
        this.cards = cards;
    }

    @Override
    public Spec spec() {
        return new Spec("why", Audience.EVERYBODY, "/coach why CH1", "tells the rule, the evidence and what clears it");
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        String wanted = command.rest();
        if (wanted.isEmpty()) {
            return Reply.say("Say which one: " + plays());
        }
        if (wanted.matches("\\d+")) {
            return about(caller, Found.nudge(log, wanted, caller));
        }
        return rule(wanted)
                .map(rule -> why(
                        caller,
                        rule,
                        log.open(caller.viewer().id()).stream()
                                .filter(nudge ->
                                        nudge.episode().finding().play().equals(rule.id()))
                                .toList()))
                .orElseThrow(() -> new UserError("There is no play of that name. There are: " + plays()));
    }

    Reply about(Caller caller, Nudge nudge) {
        return playbook.play(nudge.episode().finding().play())
                .map(play -> why(caller, play.rule(), List.of(nudge)))
                .orElseThrow(() -> new UserError("That play is off."));
    }

    private Reply why(Caller caller, Rule rule, List<Nudge> nudges) {
        return new Reply.Say(new WhyMessage(
                        rule,
                        caller.viewer().company().settings(),
                        nudges.stream()
                                .map(nudge -> cards.of(nudge, caller.zone()))
                                .toList())
                .message());
    }

    private Optional<Rule> rule(String wanted) {
        Optional<Rule> exact = playbook.play(wanted).map(Play::rule);
        if (exact.isPresent()) {
            return exact;
        }
        Match<Rule> match =
                new Names<>(playbook.plays().stream().map(Play::rule).toList(), Rule::name).find(wanted);
        return match instanceof Match.Found<Rule> found ? Optional.of(found.one()) : Optional.empty();
    }

    private String plays() {
        return playbook.plays().stream().map(play -> play.rule().id()).collect(Collectors.joining(", "));
    }
}
