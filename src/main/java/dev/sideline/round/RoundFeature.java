package dev.sideline.round;

import dev.sideline.chat.Feature;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What this room answers to. */
public final class RoundFeature {

    private RoundFeature() {}

    /** @param forms whoever opens the form for a task; asked when a button is pressed, not before */
    public static Feature of(Ports ports, Round round, Function<Task, Optional<TaskForms>> forms) {
        Cards cards = new Cards(ports.facts(), ports.playbook());
        Answers answers = new Answers(ports.log(), round.posts(), ports.transactions());
        CoachCommand coach = new CoachCommand(round, new Overviews(cards, ports.seen()));
        ReasonForm reasons = new ReasonForm(ports.log(), ports.facts(), new FactsChanged(ports, round));
        WhyCommand why = new WhyCommand(ports.playbook(), ports.log(), cards);
        return new Feature(
                List.of(coach, why),
                List.of(
                        new NudgeButtons(ports.log(), answers, forms, coach::of, why),
                        new QuestionButton(ports.questions(), ports.facts(), forms),
                        new ResumeButton(ports.plays())),
                List.of(new SnoozeForm(answers), reasons),
                List.of(),
                List.of(reasons));
    }

    /** Today's plays on the Home tab. */
    public static HomeSection home(Ports ports, Round round) {
        return new PlaysNow(round, new Overviews(new Cards(ports.facts(), ports.playbook()), ports.seen()));
    }
}
