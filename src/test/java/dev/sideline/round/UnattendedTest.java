package dev.sideline.round;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.nudge.Dosage;
import dev.sideline.play.Playbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nobody works makes no noise, and who is away finds no heap. */
class UnattendedTest {

    private final Workspace workspace = new Workspace(Playbook.standard());
    private final Person.Id manager = workspace.person("Max Moss", Role.MANAGER, null);
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, manager);
    private final Person.Id admin = workspace.person("Ada Admin", Role.ADMIN, null);

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void nobody_is_asked_about_an_account_that_is_nobodys_until_it_is_somebodys() {
        long acme = workspace.add(
                Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme").with(Account.MAJOR, true));
        long deal = workspace.add(Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, acme)
                .with(Deal.NAME, "Rollout")
                .with(Deal.STAGE, Phase.PROPOSAL)
                .with(Deal.STAGE_SINCE, MONDAY.minusDays(30))
                .with(Deal.OPENED_ON, MONDAY.minusDays(60))
                .with(Deal.AMOUNT, BigDecimal.valueOf(90_000)));
        rounds(MONDAY, 10);
        assertThat(workspace.outbox.sent())
                .filteredOn(sent -> sent.message().text().contains("Acme"))
                .isEmpty();
        for (Person.Id person : List.of(rep, manager, admin)) {
            assertThat(workspace.log.open(person))
                    .filteredOn(nudge -> nudge.episode().finding().account() != null)
                    .isEmpty();
        }

        own(Kind.ACCOUNT, acme);
        own(Kind.DEAL, deal);
        rounds(MONDAY.plusDays(14), 1);
        assertThat(workspace.outbox.sentTo(rep))
                .singleElement()
                .satisfies(sent -> assertThat(sent.message().text()).contains("Acme"));
    }

    @Test
    void who_was_away_finds_one_message_and_no_heap() {
        workspace.preferences.keep(workspace.preferences.of(rep).paused(MONDAY, MONDAY.plusDays(20)));
        for (int one = 0; one < 12; one++) {
            Account.Id account = workspace.account("Customer " + one, rep);
            workspace.add(Row.empty(Kind.DEAL, 0)
                    .with(Deal.ACCOUNT, account.value())
                    .with(Deal.OWNER, rep.value())
                    .with(Deal.STAGE, Phase.PROPOSAL)
                    .with(Deal.OPENED_ON, MONDAY.minusDays(60))
                    .with(Deal.AMOUNT, BigDecimal.valueOf(90_000)));
        }
        rounds(MONDAY, 20);
        assertThat(workspace.outbox.sentTo(rep)).isEmpty();
        assertThat(workspace.log.told(rep)).isEmpty();

        rounds(MONDAY.plusDays(21), 1);
        assertThat(workspace.outbox.sentTo(rep)).hasSize(1);
        assertThat(workspace.log.told(rep)).hasSize(Dosage.PLAYS_A_MESSAGE);
        rounds(MONDAY.plusDays(22), 4);
        assertThat(workspace.log.told(rep)).hasSizeLessThanOrEqualTo(Dosage.PLAYS_A_WEEK);
    }

    /** Every round that the schedule would run on those days. */
    private void rounds(LocalDate from, int days) {
        for (int day = 0; day < days; day++) {
            for (Person.Id person : List.of(rep, manager, admin)) {
                workspace.round.daily(person, at(from.plusDays(day), 9));
                workspace.round.urgent(person, at(from.plusDays(day), 11));
            }
            workspace.outbox.deliver();
        }
    }

    private void own(Kind kind, long id) {
        Row row = Objects.requireNonNull(workspace.facts.find(kind, id));
        workspace.facts.change(new Author(admin, "slack", at(MONDAY, 0)), changes -> {
            changes.set(row.with(kind == Kind.ACCOUNT ? Account.OWNER : Deal.OWNER, rep.value()));
            return id;
        });
    }
}
