package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import dev.sideline.store.Database;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaNudgeLog;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EpisodeNumbersTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    private final Database database = Database.inMemory();
    private final JpaNudgeLog log = new JpaNudgeLog(database.transactions());
    private final Finding finding = finding();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_finding_is_of_the_open_episode_or_of_the_next() {
        assertThat(numberAt(NOW)).isEqualTo(1);

        Nudge nudge = log.open(finding, null, 3, NOW);
        assertThat(numberAt(NOW)).isEqualTo(3);

        log.keep(nudge.episode().closed(NOW));
        assertThat(numberAt(NOW.plus(Duration.ofDays(7)))).isEqualTo(3);
        assertThat(numberAt(NOW.plus(Duration.ofDays(8)))).isEqualTo(4);
    }

    private int numberAt(Instant now) {
        return new EpisodeNumbers(log, now, ZoneOffset.UTC).applyAsInt(finding);
    }

    private Finding finding() {
        long person = add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Ann Lee"));
        Account.Id acme = new Account.Id(add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme")));
        return new Finding(
                "CH0",
                acme,
                Subject.of(acme),
                new Person.Id(person),
                false,
                null,
                "Nobody is nominated",
                "One sells inside.",
                List.of(),
                "Who?",
                null,
                "Somebody");
    }

    private long add(Row row) {
        return new JpaFacts(database.transactions())
                .change(new Author(null, "import", NOW), changes -> changes.add(row));
    }
}
