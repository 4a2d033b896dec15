package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.crm.Importer;
import dev.sideline.store.Database;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private final Database database = Database.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_stories_are_about_the_accounts_and_people_of_the_data_set() {
        JpaFacts facts = new JpaFacts(database.transactions());

        new SampleData(new SampleDates(LocalDate.of(2026, 11, 3), ZoneOffset.UTC))
                .load(
                        new Importer(new JpaImports(database.transactions()), facts, KnownSettings.standard()),
                        new Author(null, "import", Instant.parse("2026-11-03T08:00:00Z")));

        assertThat(facts.all(Kind.ACCOUNT)).hasSize(85);
        assertThat(facts.where(Account.NAME, "Groovestreet"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(Account.OWNER)).isNotNull());
        assertThat(facts.all(Kind.CONTACT)).isNotEmpty();
        assertThat(facts.all(Kind.PLAN_CONTACT)).hasSize(5);
        assertThat(facts.all(Kind.APPROVAL)).hasSize(2);
        assertThat(facts.all(Kind.COHORT)).hasSize(13);
        assertThat(facts.all(Kind.PITCH)).hasSize(3);
        assertThat(facts.all(Kind.DEAL).stream().map(Deal::new).map(Deal::closedOn))
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(LocalDate.of(2026, 9, 1)));
    }
}
