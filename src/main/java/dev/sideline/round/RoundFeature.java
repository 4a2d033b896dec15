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

    /**
     * @param forms whoever opens the form for a task; asked when a button is pressed, not before
     * @param firstSteps what stands above {@code /coach} for who has not been through them
     */
    public static Feature of(
            Ports ports, Round round, Function<Task, Optional<TaskForms>> forms, HomeSection firstSteps) {
        Cards cards = new Cards(ports.facts(), ports.playbook());
        Answers answers = new Answers(ports.log(), round.posts(), ports.transactions());
        CoachCommand coach = new CoachCommand(round, overviews(ports), firstSteps);
        ReasonForm reasons = new ReasonForm(ports.log(), ports.facts(), new FactsChanged(ports, round));
        WhyCommand why = new WhyCommand(ports.playbook(), ports.log(), cards);
        return new Feature(
                List.of(coach, why),
                List.of(
                        new NudgeButtons(ports.log(), answers, forms, coach::of, why),
                        new QuestionButton(ports.questions(), ports.facts(), forms),
                        new ResumeButton(ports.plays()),
                        quiet(ports, round)),
                List.of(new SnoozeForm(answers), reasons),
                List.of(),
                List.of(reasons));
    }

    /** Today's plays on the Home tab. */
    public static HomeSection home(Ports ports, Round round) {
        return new PlaysNow(round, overviews(ports));
    }

    /** What somebody asked to be quiet, on the Home tab. */
    public static HomeSection quietOnHome(Ports ports, Round round) {
        return quiet(ports, round);
    }

    private static Quiet quiet(Ports ports, Round round) {
        return new Quiet(
                ports.log(),
                new Cards(ports.facts(), ports.playbook()),
                mutings(ports),
                new Answers(ports.log(), round.posts(), ports.transactions()),
                ports.facts(),
                new FactsChanged(ports, round));
    }

    private static Overviews overviews(Ports ports) {
        return new Overviews(new Cards(ports.facts(), ports.playbook()), ports.seen(), mutings(ports));
    }

    private static Mutings mutings(Ports ports) {
        return new Mutings(ports.accounts(), ports.facts(), ports.playbook());
    }
}
