package dev.sideline.round;

import dev.sideline.account.Contact;
import dev.sideline.account.Money;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.Question;
import dev.sideline.play.Rule;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A play for tests: it fires for each contact whose department is its own id, urgently where the title is "urgent", and
 * asks for the level of each contact whose title is "unknown".
 */
record Trouble(String id) implements AccountPlay {

    static Playbook playbook(String... ids) {
        return new Playbook(Stream.of(ids).<Play>map(Trouble::new).toList());
    }

    @Override
    public Rule rule() {
        return new Rule(
                id,
                "Trouble with " + id,
                "Trouble goes away when somebody looks.",
                "a contact is in trouble",
                "they are out of it",
                "blame anybody",
                List.of(new Threshold(id + ".days", 7, "days")),
                true,
                true);
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.account().contacts().stream()
                .flatMap(contact -> Stream.concat(fires(contact, situation), asks(contact, situation)))
                .toList();
    }

    private Stream<Answer> fires(Contact contact, Situation situation) {
        if (!id.equals(contact.department())) {
            return Stream.empty();
        }
        return Stream.of(new Answer.Fires(
                new Finding(
                        id,
                        situation.account().id(),
                        Subject.of(contact.id()),
                        situation.rep().id(),
                        "urgent".equals(contact.title()),
                        new Money(BigDecimal.valueOf(1000), "USD"),
                        contact.name() + " is in trouble",
                        "Trouble goes away when somebody looks.",
                        List.of(new Evidence(Subject.of(contact.id()), contact.name() + ": " + id, null)),
                        "Who helps them?",
                        "How are they?",
                        "they are out of it"),
                situation.today().date().plusDays(9)));
    }

    private Stream<Answer> asks(Contact contact, Situation situation) {
        return "unknown".equals(contact.title()) && contact.level() == null
                ? Stream.of(new Answer.Unknown(
                        new Question(
                                id,
                                situation.account().id(),
                                Subject.of(contact.id()),
                                situation.rep().id(),
                                Contact.LEVEL,
                                contact.id().value(),
                                "At which level is " + contact.name() + "?"),
                        null))
                : Stream.empty();
    }
}
