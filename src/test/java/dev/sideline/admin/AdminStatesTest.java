package dev.sideline.admin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Delivery;
import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.chat.ViewState;
import dev.sideline.play.Playbook;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states of an admin's views that no other test comes upon. */
@ExtendWith(Office.Opened.class)
class AdminStatesTest {

    private Bench bench;
    private Office office;

    @BeforeEach
    void open(Office opened) {
        office = opened;
        bench = new Bench(opened);
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"OVER", "HOSTILE"})
    void plays_that_paused_themselves(ViewState state) {
        Playbook.standard().plays().forEach(play -> pause(play.rule().id(), state.words("too few acted on it")));
        setting("CH1.cycle-days", state.words("90"));
        setting("currency", state.called("EUR"));
        office.golden(state.file("admin/plays"), bench.type("plays"));
        office.golden(state.file("admin/play"), bench.type("plays CH1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "OVER", "HOSTILE"})
    void settings_of_the_workspace(ViewState state) {
        boolean hostile = state == ViewState.HOSTILE;
        for (int one = 0; one < state.count(3, 400); one++) {
            setting("rate." + (hostile ? "<!here>" : "X" + one), hostile ? "*1*" : "1.08");
            setting("stage." + (hostile ? "<!here>" : "Stage number " + one), hostile ? "`WON`" : "WON");
            office.add(Row.empty(Kind.HOLIDAY, 0)
                    .with(Holiday.DATE, Office.TODAY.plusDays(one))
                    .with(Holiday.COUNTRY, hostile ? "<!here>" : null));
        }
        if (hostile) {
            setting("currency", "<!here>");
            setting("major-amount", "<!here>");
        }
        for (Buttons.Topic topic : Buttons.Topic.values()) {
            office.golden(
                    state.file("admin/" + topic.name().toLowerCase(Locale.ROOT)),
                    bench.press(bench.admin(), Buttons.SETTINGS, topic.name()));
        }
    }

    @Test
    void more_settings_than_a_form_can_carry_are_changed_in_parts() {
        FilledForm form = FilledForm.of(bench.press(bench.admin(), Buttons.SETTINGS, "AMOUNTS"))
                .enter(
                        AmountsForm.RATES,
                        IntStream.range(0, 260)
                                .mapToObj(one -> "" + (char) ('A' + one / 26) + (char) ('A' + one % 26) + "X = 1.08")
                                .collect(Collectors.joining("\n")));
        assertThatThrownBy(() -> form.save(
                        bench.admin(), bench.registry.form(AmountsForm.CALLBACK).orElseThrow()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("260 settings change");
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"MANY", "OVER"})
    void what_a_change_would_have_meant(ViewState state) {
        FilledForm form = FilledForm.of(bench.press(bench.admin(), Buttons.SETTINGS, "AMOUNTS"))
                .enter(
                        AmountsForm.RATES,
                        IntStream.range(0, state.count(3, 120))
                                .mapToObj(one -> "" + (char) ('A' + one / 26) + (char) ('A' + one % 26) + "X = 1.08")
                                .collect(Collectors.joining("\n")));
        office.golden(
                state.file("admin/preview"),
                new Reply.Open(((Reply.Turn) form.save(
                                bench.admin(),
                                bench.registry.form(AmountsForm.CALLBACK).orElseThrow()))
                        .form()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"ONE", "OVER", "HOSTILE"})
    void what_is_to_be_assigned(ViewState state) {
        office.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, state.called("Initech")));
        long gone = leaver(state, 0);
        if (state == ViewState.ONE) {
            office.golden("admin/assign-nobodys", bench.press(bench.admin(), Buttons.HAND_OVER, ""));
        }
        office.golden(
                state.file("admin/hand-over"), bench.press(bench.admin(), Buttons.HAND_OVER, String.valueOf(gone)));
        for (int one = 1; one < state.count(3, 20); one++) {
            leaver(state, one);
        }
        office.golden(state.file("admin/assign"), bench.type("assign"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"EMPTY", "ONE", "OVER", "HOSTILE"})
    void who_changed_what(ViewState state) {
        for (int one = 0; one < state.count(3, 20); one++) {
            changed(state);
        }
        AuditPage page =
                switch (state) {
                    case EMPTY -> new AuditPage(0, null, 999_999L);
                    case ONE -> new AuditPage(0, office.maria, null);
                    default -> AuditPage.FIRST;
                };
        office.golden(
                state.file("admin/audit"), Bench.message(bench.press(bench.admin(), Buttons.AUDIT, page.encode())));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"OVER", "HOSTILE"})
    void whose_changes_are_meant(ViewState state) {
        for (int one = 0; one < 30; one++) {
            office.account(state.called("Ana Foods") + " " + one, office.zoe);
            office.person(state.called("Ana Ford") + " " + one, "UANA" + one, Role.REP);
        }
        office.golden(state.file("admin/audit-which"), bench.type("audit " + state.called("ana")));
    }

    private void changed(ViewState state) {
        long person = office.person(
                state.called("Rita Rep"), "UX" + office.facts.all(Kind.PERSON).size(), Role.REP);
        long account = office.account(state.called("Acme"), person);
        office.facts.change(new Author(new Person.Id(person), "slack", Office.NOW.plusSeconds(60)), changes -> {
            Row row = Objects.requireNonNull(office.facts.find(Kind.ACCOUNT, account));
            changes.set(row.with(Account.NAME, state.called("Acme") + "!")
                    .with(Account.SECTOR, "x")
                    .with(Account.COUNTRY, "DE")
                    .with(Account.MAJOR, true)
                    .with(Account.EMPLOYEES, 7)
                    .with(Account.OWNER, office.zoe));
            return account;
        });
    }

    private long leaver(ViewState state, int number) {
        String slackId = "ULEFT" + number;
        boolean several = state == ViewState.OVER;
        long person = office.person(
                (several ? String.format("%02d ", number) : "") + state.called("Gus Gone"), slackId, Role.REP);
        for (int one = 0; one < state.count(3, 12); one++) {
            long account = office.account(state.called("Umbrella"), person);
            office.deal(account, state.called("Rollout"), Phase.PROPOSAL);
            long won = office.deal(account, state.called("Pilot"), Phase.WON);
            office.add(Row.empty(Kind.DELIVERY, 0).with(Delivery.DEAL, won));
        }
        bench.leaves(slackId);
        return person;
    }

    private void setting(String key, String value) {
        office.add(Row.empty(Kind.SETTING, 0).with(SettingValue.KEY, key).with(SettingValue.VALUE, value));
    }

    private void pause(String play, String why) {
        bench.plays.pause(play, why, new Author(null, "coach", Office.NOW.minusSeconds(18_000)));
    }
}
