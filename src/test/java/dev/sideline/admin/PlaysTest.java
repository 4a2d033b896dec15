package dev.sideline.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Author;
import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.account.Settings;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Office.Opened.class)
class PlaysTest {

    private Bench bench;
    private Office office;

    @BeforeEach
    void open(Office opened) {
        office = opened;
        bench = new Bench(opened);
    }

    @Test
    void all_plays_are_listed_with_their_numbers() {
        Golden.check("admin/plays", Bench.message(bench.type("plays")));
    }

    @Test
    void what_is_off_paused_or_differs_from_the_default_is_told() {
        setting("play.CH1", "off");
        setting("play.SE1", "Paused");
        setting("CH1.cycle-days", "120");
        setting("champion.proven-days", "<!channel> *90*");
        setting("major-amount", "75000");
        setting("currency", "EUR");
        pause("DA1");
        Golden.check("admin/plays-changed", Bench.message(bench.type("plays")));
    }

    @Test
    void a_play_opens_with_what_is_in_force() {
        Golden.check("admin/play-ch1", bench.type("plays ch1"));
        Golden.check("admin/play-ch5", bench.press(bench.admin(), Buttons.PLAY, "CH5"));
        pause("DA1");
        Golden.check("admin/play-paused", bench.type("plays DA1"));
    }

    @Test
    void a_play_that_does_not_exist_is_named_literally() {
        assertThatThrownBy(() -> bench.type("plays <CH9>"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no play “&lt;CH9&gt;”");
    }

    @Test
    void a_number_is_saved_after_its_effect_was_shown() {
        FilledForm form = FilledForm.of(bench.type("plays CH1")).enter("CH1.cycle-days", "120");
        Reply preview = form.save(bench.admin(), handler(PlayForm.CALLBACK));
        Golden.check("admin/preview", ((Reply.Turn) preview).form());
        assertThat(settings().values()).isEmpty();
        assertThat(Office.words(FilledForm.of(preview).save(bench.admin(), handler(Preview.CALLBACK))))
                .startsWith("Saved.");
        assertThat(settings().values()).containsExactly(java.util.Map.entry("CH1.cycle-days", "120"));
        FilledForm.of(preview).save(bench.admin(), handler(Preview.CALLBACK));
        assertThat(Bench.message(bench.type("audit Root")).toString())
                .contains("Root Adams added the setting CH1.cycle-days")
                .contains("2 changes by or about Root Adams");
    }

    @Test
    void what_goes_back_to_the_default_is_no_longer_stored() {
        setting("CH1.cycle-days", "120");
        setting("play.CH1", "off");
        change(FilledForm.of(bench.type("plays CH1"))
                .enter("CH1.cycle-days", "90")
                .enter(PlayForm.STATE, "ON"));
        assertThat(settings().values()).isEmpty();
        setting("CH1.cycle-days", "120");
        change(FilledForm.of(bench.type("plays CH1")).enter("CH1.cycle-days"));
        assertThat(settings().values()).isEmpty();
    }

    @Test
    void a_play_is_switched_off_and_on() {
        change(FilledForm.of(bench.type("plays CH1")).enter(PlayForm.STATE, "OFF"));
        assertThat(settings().text("play.CH1")).contains("off");
        change(FilledForm.of(bench.type("plays CH1")).enter(PlayForm.STATE, "PAUSED"));
        assertThat(settings().text("play.CH1")).contains("paused");
        change(FilledForm.of(bench.type("plays CH1")).enter(PlayForm.STATE, "ON"));
        assertThat(settings().text("play.CH1")).isEmpty();
    }

    @Test
    void a_play_that_paused_itself_is_switched_on_again_and_that_is_in_the_audit() {
        pause("DA1");
        Reply preview = FilledForm.of(bench.type("plays DA1"))
                .enter(PlayForm.STATE, "ON")
                .save(bench.admin(), handler(PlayForm.CALLBACK));
        Golden.check("admin/preview-resumed", ((Reply.Turn) preview).form());
        FilledForm.of(preview).save(bench.admin(), handler(Preview.CALLBACK));
        assertThat(bench.plays.paused()).isEmpty();
        assertThat(Bench.message(bench.type("audit")).toString())
                .contains("Root Adams changed the setting play.DA1")
                .contains("the coach itself changed the setting play.DA1");
    }

    @ParameterizedTest
    @CsvSource({
        "CH1.cycle-days, soon, Must be a whole number from 0 to 9999.",
        "CH1.stakeholders, -1, Must be a whole number from 0 to 9999.",
        "champion.proven-days, 12345, Must be a whole number from 0 to 9999."
    })
    void a_number_that_makes_no_sense_is_refused_at_its_field(String key, String value, String why) {
        assertThat(FilledForm.of(bench.type("plays CH1"))
                        .enter(key, value)
                        .refused(bench.admin(), handler(PlayForm.CALLBACK)))
                .containsOnly(java.util.Map.entry(key, why));
    }

    @Test
    void nothing_different_is_not_saved() {
        FilledForm same = FilledForm.of(bench.type("plays CH1"));
        assertThatThrownBy(() -> same.save(bench.admin(), handler(PlayForm.CALLBACK)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nothing would change");
    }

    @Test
    void amounts_rates_and_mode_are_saved_after_their_effect_on_all_plays_was_shown() {
        setting("rate.CHF", "1.05");
        setting("rate.GBP", "1.2");
        Golden.check("admin/amounts", bench.press(bench.admin(), Buttons.SETTINGS, "AMOUNTS"));
        Reply preview = FilledForm.of(bench.press(bench.admin(), Buttons.SETTINGS, "AMOUNTS"))
                .enter("major-amount", "75000")
                .enter("currency", "EUR")
                .enter(AmountsForm.RATES, "chf = 1.06\n\nUSD = 0.92")
                .save(bench.admin(), handler(AmountsForm.CALLBACK));
        Golden.check("admin/amounts-preview", ((Reply.Turn) preview).form());
        FilledForm.of(preview).save(bench.admin(), handler(Preview.CALLBACK));
        assertThat(settings().values())
                .containsOnly(
                        java.util.Map.entry("major-amount", "75000"),
                        java.util.Map.entry("currency", "EUR"),
                        java.util.Map.entry("rate.CHF", "1.06"),
                        java.util.Map.entry("rate.USD", "0.92"));
    }

    @Test
    void amounts_that_make_no_sense_are_refused_at_their_fields() {
        assertThat(FilledForm.of(bench.press(bench.admin(), Buttons.SETTINGS, "AMOUNTS"))
                        .enter("major-amount", "a lot")
                        .enter("currency", "euros")
                        .enter(AmountsForm.RATES, "EUR 1.08\nCHF = much")
                        .refused(bench.admin(), handler(AmountsForm.CALLBACK)))
                .containsOnly(
                        java.util.Map.entry("major-amount", "Must be an amount such as 50000."),
                        java.util.Map.entry("currency", "Must be a currency code such as EUR."),
                        java.util.Map.entry(
                                AmountsForm.RATES,
                                "Line 1 must look like EUR = 1.08. Line 2 must be a number such as 1.08."));
    }

    @Test
    void stages_are_mapped_line_by_line() {
        setting("stage.Closed Won", "WON");
        setting("stage.Dead", "LOST");
        Golden.check("admin/stages", bench.press(bench.admin(), Buttons.SETTINGS, "STAGES"));
        FilledForm form = FilledForm.of(bench.press(bench.admin(), Buttons.SETTINGS, "STAGES"));
        assertThat(form.enter(StagesForm.STAGES, "Closed Won = DONE")
                        .refused(bench.admin(), handler(StagesForm.CALLBACK)))
                .containsKey(StagesForm.STAGES);
        form.enter(StagesForm.STAGES, "closed won = WON\nIn = out = PROPOSAL")
                .save(bench.admin(), handler(StagesForm.CALLBACK));
        assertThat(settings().values())
                .containsOnly(
                        java.util.Map.entry("stage.Closed Won", "WON"),
                        java.util.Map.entry("stage.In = out", "PROPOSAL"));
    }

    @Test
    void holidays_to_come_are_a_list_and_what_has_passed_stays() {
        holiday("2026-01-01", null);
        holiday("2026-12-25", null);
        holiday("2026-12-26", "DE");
        Golden.check("admin/holidays", bench.press(bench.admin(), Buttons.SETTINGS, "HOLIDAYS"));
        FilledForm form = FilledForm.of(bench.press(bench.admin(), Buttons.SETTINGS, "HOLIDAYS"));
        assertThat(form.enter(HolidaysForm.DAYS, "2026-11-02\nChristmas")
                        .refused(bench.admin(), handler(HolidaysForm.CALLBACK)))
                .containsOnly(java.util.Map.entry(
                        HolidaysForm.DAYS,
                        "Line 1 is a day that has passed. Line 2 must look like 2026-12-25, or 2026-12-25 DE for one"
                                + " country."));
        assertThat(Office.words(form.enter(HolidaysForm.DAYS, "2026-12-25\n2027-01-06 AT")
                        .save(bench.admin(), handler(HolidaysForm.CALLBACK))))
                .isEqualTo("Saved: 1 day added, 1 day taken out.");
        assertThat(office.accounts.company().holidays())
                .extracting(holiday -> holiday.date() + " " + holiday.country())
                .containsExactlyInAnyOrder("2026-01-01 null", "2026-12-25 null", "2027-01-06 AT");
    }

    @Test
    void more_holidays_than_fit_into_the_field_are_not_lost() {
        for (int day = 1; day <= 400; day++) {
            holiday(Office.TODAY.plusDays(day).toString(), null);
        }
        FilledForm form = FilledForm.of(bench.press(bench.admin(), Buttons.SETTINGS, "HOLIDAYS"));
        form.enter(HolidaysForm.DAYS, "2027-01-01").save(bench.admin(), handler(HolidaysForm.CALLBACK));
        assertThat(office.accounts.company().holidays()).hasSize(400 - 2800 / 11 + 1);
    }

    @Test
    void only_an_admin_sees_or_changes_any_of_it() {
        FilledForm form = FilledForm.of(bench.type("plays CH1")).enter("CH1.cycle-days", "120");
        var rep = office.caller(office.ana);
        assertThatThrownBy(() -> bench.type(rep, "plays")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.press(rep, Buttons.PLAY, "CH1")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.press(rep, Buttons.SETTINGS, "STAGES")).isInstanceOf(UserError.class);
        for (FormHandler handler : bench.room.feature().forms()) {
            assertThatThrownBy(() -> handler.check(form.by(rep))).isInstanceOf(UserError.class);
        }
    }

    private void change(FilledForm form) {
        Reply preview = form.save(bench.admin(), handler(PlayForm.CALLBACK));
        FilledForm.of(preview).save(bench.admin(), handler(Preview.CALLBACK));
    }

    private Settings settings() {
        return office.accounts.company().settings();
    }

    private FormHandler handler(String callback) {
        return bench.registry.form(callback).orElseThrow();
    }

    private void setting(String key, String value) {
        office.add(Row.empty(Kind.SETTING, 0).with(SettingValue.KEY, key).with(SettingValue.VALUE, value));
    }

    private void holiday(String date, @org.jspecify.annotations.Nullable String country) {
        office.add(Row.empty(Kind.HOLIDAY, 0)
                .with(Holiday.DATE, java.time.LocalDate.parse(date))
                .with(Holiday.COUNTRY, country));
    }

    private void pause(String play) {
        bench.plays.pause(
                play,
                "12 of 40 deliveries were called not useful; more than 10 % is too many.",
                new Author(null, "coach", Office.NOW.minusSeconds(18_000)));
    }
}
