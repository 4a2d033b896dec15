package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Money;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Question;
import dev.sideline.play.Subject;
import dev.sideline.round.Sweep;
import dev.sideline.store.Database;
import dev.sideline.store.JpaFacts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SweepPrinterTest {

    private final Database database = Database.inMemory();
    private final JpaFacts facts = new JpaFacts(database.transactions());
    private final TestShell shell = new TestShell(() -> Instant.EPOCH);

    private final long rep = add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Ann Lee"), "p1");
    private final long acme = add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme & Co"), "a1");
    private final long dana =
            add(Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, acme).with(Contact.NAME, "Dana Lee"), "c1");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void json_says_everything_by_the_names_of_the_outside() {
        SweepJson json = new SweepJson(shell.shell().out(), new ExternalNames(facts), finding -> 2);
        json.print(verdict(new Money(new BigDecimal("125000.00"), "EUR"), LocalDate.of(2026, 12, 1)), true);
        json.summary(count(), Duration.ofMillis(1234));

        assertThat(shell.lines())
                .containsExactly(
                        "{\"play\":\"CH2\",\"account\":\"a1\",\"subject\":\"contact:c1\",\"to\":\"p1\",\"urgent\":true,"
                                + "\"amount\":125000,\"currency\":\"EUR\",\"episode\":2,\"headline\":\"Able was never"
                                + " shown\",\"principle\":\"Willing and able.\",\"evidence\":[\"Dana Lee: willing"
                                + " 2026-11-03\",\"Dana Lee, able: never shown\"],\"question\":\"What could she"
                                + " do?\",\"clears\":\"A dated act\",\"next_change\":\"2026-12-01\"}",
                        "{\"unknown\":\"CH5\",\"account\":\"a1\",\"subject\":\"contact:c1\",\"to\":\"p1\","
                                + "\"question\":\"Has Dana access?\"}",
                        "{\"summary\":{\"accounts\":1,\"findings\":1,\"unknown\":1,\"seconds\":1.23}}");
    }

    @Test
    void json_writes_null_for_what_is_not_known_and_leaves_questions_out_unless_asked() {
        SweepJson json = new SweepJson(shell.shell().out(), new ExternalNames(facts), finding -> 1);
        json.print(verdict(null, null), false);

        assertThat(shell.lines()).singleElement().satisfies(line -> assertThat(line)
                .contains("\"amount\":null,\"currency\":null,\"episode\":1", "\"next_change\":null"));
    }

    @Test
    void a_milestone_is_named_by_its_deal_and_its_name() {
        long deal = add(Row.empty(Kind.DEAL, 0), "d1");
        long pilot = facts.change(
                new Author(null, "slack", Instant.EPOCH),
                changes -> changes.add(
                        Row.empty(Kind.MILESTONE, 0).with(Milestone.DEAL, deal).with(Milestone.NAME, "Pilot")));

        assertThat(new ExternalNames(facts).of(Subject.of(new Milestone.Id(pilot))))
                .isEqualTo("milestone:d1|Pilot");
    }

    @Test
    void words_are_grouped_by_person() {
        SweepWords words = new SweepWords(shell.shell().out(), id -> "Ann Lee");
        words.print(verdict(null, null), true);
        words.summary(count(), Duration.ofSeconds(2));

        assertThat(shell.printed())
                .isEqualTo(
                        """
                        Ann Lee
                          Acme & Co: Able was never shown [CH2, urgent]
                            Dana Lee: willing 2026-11-03
                            Dana Lee, able: never shown
                            What could she do?
                          Acme & Co: not known – Has Dana access? [CH5]

                        Accounts: 1. Findings: 1. Not known: 1. Seconds: 2.00.
                        """);
    }

    private Sweep.Verdict verdict(@Nullable Money amount, @Nullable LocalDate nextChange) {
        Subject subject = new Subject(Kind.CONTACT, dana);
        Finding finding = new Finding(
                "CH2",
                new Account.Id(acme),
                subject,
                new Person.Id(rep),
                true,
                amount,
                "Able was never shown",
                "Willing and able.",
                List.of(
                        new Evidence(subject, "Dana Lee: willing", LocalDate.of(2026, 11, 3)),
                        new Evidence(subject, "Dana Lee, able: never shown", null)),
                "What could she do?",
                null,
                "A dated act");
        Question question = new Question(
                "CH5", new Account.Id(acme), subject, new Person.Id(rep), Contact.LEVEL, dana, "Has Dana access?");
        Row row = facts.find(Kind.ACCOUNT, acme);
        assertThat(row).isNotNull();
        return new Sweep.Verdict(
                new Account(row),
                List.of(new Answer.Fires(finding, nextChange)),
                List.of(new Answer.Unknown(question, null)));
    }

    private SweepCount count() {
        SweepCount count = new SweepCount();
        count.add(verdict(null, null));
        return count;
    }

    private long add(Row row, String externalId) {
        return facts.change(new Author(null, "import", Instant.EPOCH), changes -> changes.addOnce(row, externalId));
    }
}
