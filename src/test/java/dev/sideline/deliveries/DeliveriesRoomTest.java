package dev.sideline.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Delivery;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Party;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import dev.sideline.touches.TouchesRoom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Office.Opened.class)
class DeliveriesRoomTest {

    private static final String HOSTILE = "<!channel> *bold* \u202Eevil " + "x".repeat(400);

    private final Office office;
    private final Feature feature;
    private final Caller ana;
    private final long rollout;

    DeliveriesRoomTest(Office office) {
        this.office = office;
        this.feature = new DeliveriesRoom(
                        office.visible, office.facts, TouchesRoom.promiseReader(office.visible), office)
                .feature();
        this.rollout = office.deal(office.acme, "Rollout", Phase.WON);
        this.ana = office.caller(office.ana);
    }

    @Test
    void a_delivery_is_shown_with_what_the_client_confirmed() {
        delivery(rollout, 40);
        milestone("Kick-off", "2026-10-20", "2026-10-21", "“Went well”, said Dana");
        milestone("Pilot", "2026-10-30", null, null);
        milestone(HOSTILE, "2026-12-01", null, null);
        office.golden("deliveries/card", run("delivery", "acme"));
        office.golden(
                "deliveries/card-to-read",
                command("delivery").handle(new Command(office.caller(office.bo), "delivery", "acme")));
    }

    @Test
    void without_an_open_delivery_one_can_be_opened() {
        office.golden("deliveries/none", run("delivery", "acme"));
        assertThatThrownBy(() -> run("delivery", "globex"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Nothing was won here yet");
    }

    @Test
    void a_delivery_keeps_who_confirmed_what() {
        FilledForm form = task(Task.UPDATE_DELIVERY, null, null)
                .enter("go_live", "2026-12-01")
                .enter("date_confirmed_on", "2026-11-02")
                .enter("date_confirmed_by", String.valueOf(office.dana))
                .enter("progress", "40");
        assertThat(Office.words(form.save(ana, form("delivery.keep"))))
                .isEqualTo("Saved the delivery of *Rollout* at Acme.");
        form.save(ana, form("delivery.keep"));
        assertThat(office.account(office.acme).deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.goLive()).isEqualTo("2026-12-01");
            assertThat(delivery.dateConfirmedBy()).isEqualTo(new Party(Kind.CONTACT, office.dana));
            assertThat(delivery.progress()).isEqualTo(40);
            assertThat(delivery.teamConfirmedOn()).isNull();
        });
        assertThat(office.told).contains(Map.entry(office.acme, 5L));
        office.golden("deliveries/delivery", open(Task.UPDATE_DELIVERY, null, null));
    }

    @Test
    void where_several_were_won_the_deal_is_chosen_before_its_fields_are_shown() {
        long support = office.deal(office.acme, "Support", Phase.WON);
        delivery(rollout, 40);
        delivery(support, 70);
        FilledForm which = task(Task.UPDATE_DELIVERY, null, null);
        FilledForm chosen =
                FilledForm.of(which.enter("deal", String.valueOf(support)).save(ana, form("delivery.deal")));
        assertThat(chosen.values()).containsEntry("progress", List.of("70"));
        chosen.enter("progress", "80").save(ana, form("delivery.keep"));
        assertThat(office.account(office.acme).deliveries())
                .extracting(delivery -> delivery.deal().value(), Delivery::progress)
                .containsExactlyInAnyOrder(tuple(rollout, 40), tuple(support, 80));
    }

    @Test
    void a_confirmation_by_one_of_ours_is_not_taken_away_by_saving() {
        delivery(rollout, 40);
        long row = office.account(office.acme).deliveries().get(0).row().id();
        office.set(Kind.DELIVERY, row, Delivery.TEAM_CONFIRMED_BY, new Party(Kind.PERSON, office.maria));
        task(Task.UPDATE_DELIVERY, rollout, null).save(ana, form("delivery.keep"));
        assertThat(office.account(office.acme).deliveries().get(0).teamConfirmedBy())
                .isEqualTo(new Party(Kind.PERSON, office.maria));
    }

    @Test
    void a_milestone_holds_the_clients_own_words() {
        delivery(rollout, 40);
        FilledForm form = press("milestone_keep", Map.of(Metadata.DEAL, rollout))
                .enter("name", "Kick-off")
                .enter("due", "2026-11-10");
        form.save(ana, form("milestone.keep"));
        form.save(ana, form("milestone.keep"));
        assertThat(office.account(office.acme).milestones()).hasSize(1);
        long added = office.account(office.acme).milestones().get(0).id().value();
        press("milestone_keep", Map.of(Metadata.DEAL, rollout, MilestoneForm.MILESTONE, added))
                .enter("reached_on", "2026-11-03")
                .enter("client_words", "Dana: we are ahead of plan")
                .enter("client_confirmed_on", "2026-11-04")
                .save(ana, form("milestone.keep"));
        Milestone kept = office.account(office.acme).milestones().get(0);
        assertThat(kept.clientWords()).isEqualTo("Dana: we are ahead of plan");
        assertThat(kept.due()).isEqualTo("2026-11-10");
    }

    @Test
    void a_second_milestone_of_the_same_name_does_not_replace_the_first() {
        delivery(rollout, 40);
        milestone("Kick-off", "2026-10-20", "2026-10-21", "went well");
        FilledForm again =
                press("milestone_keep", Map.of(Metadata.DEAL, rollout)).enter("name", "Kick-off");
        assertThatThrownBy(() -> again.save(ana, form("milestone.keep")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is there already");
        assertThat(office.account(office.acme).milestones().get(0).clientWords())
                .isEqualTo("went well");
    }

    @Test
    void a_promise_in_plain_words_fills_the_form_in() {
        Reply opened = run("promise", "acme the data sheet to Dana by friday");
        office.golden("deliveries/promise", opened);
        FilledForm form = FilledForm.of(opened).enter("spoken", "true");
        form.save(ana, form("promise.add"));
        form.save(ana, form("promise.add"));
        assertThat(office.account(office.acme).promises()).singleElement().satisfies(promise -> {
            assertThat(promise.words()).isEqualTo("the data sheet to Dana");
            assertThat(promise.due()).isEqualTo("2026-11-06");
            assertThat(promise.spoken()).isTrue();
        });
    }

    @Test
    void a_promise_whose_account_is_not_clear_asks_for_it_and_keeps_the_words() {
        FilledForm which = FilledForm.of(run("promise", "to send the data sheet by friday"));
        FilledForm form = FilledForm.of(
                which.enter("account", String.valueOf(office.globex)).save(ana, form("promise.to")));
        assertThat(form.values())
                .containsEntry("words", List.of("send the data sheet"))
                .containsEntry("due", List.of("2026-11-06"));
        form.save(ana, form("promise.add"));
        assertThat(office.account(office.globex).promises()).hasSize(1);
    }

    @Test
    void open_promises_are_listed_with_what_may_become_of_them() {
        promise("the data sheet", "2026-11-01", office.dana);
        promise(HOSTILE, "2026-11-20", null);
        office.golden("deliveries/promises", run("promise", "acme"));
        assertThat(Office.words(run("promise", "globex"))).isEqualTo("No promise to Globex is open.");
    }

    @Test
    void a_delivered_promise_waits_for_the_client_to_confirm() {
        long sheet = promise("the data sheet", "2026-11-01", office.dana);
        Reply delivered = became(sheet, "DELIVERED").save(ana, form("promise.kept"));
        assertThat(Office.words(delivered))
                .contains("delivered on 4 Nov 2026")
                .contains("The client's confirmation is still to come.");
        Reply confirmed = became(sheet, "CONFIRMED").save(ana, form("promise.kept"));
        assertThat(Office.words(confirmed)).isEqualTo("Noted: the client confirmed *the data sheet*.");
        assertThat(office.account(office.acme).promises().get(0).deliveredOn()).isEqualTo(Office.TODAY);
        assertThatThrownBy(() -> became(sheet, "DELIVERED"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("No promise is open");
    }

    @Test
    void a_new_date_is_one_that_the_client_agreed_to_today() {
        long sheet = promise("the data sheet", "2026-11-01", office.dana);
        promise("a reference", "2026-11-20", null);
        office.golden("deliveries/kept-which", open(Task.KEEP_PROMISE, null, null));
        FilledForm form = task(Task.KEEP_PROMISE, null, sheet).enter(KeptForm.NEW_DAY, "2026-11-15");
        form.save(ana, form("promise.kept"));
        assertThat(office.account(office.acme).promises())
                .filteredOn(promise -> promise.id().value() == sheet)
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.due()).isEqualTo("2026-11-15");
                    assertThat(promise.renegotiatedOn()).isEqualTo(Office.TODAY);
                });
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            delivery.keep  | progress            | 101        | progress            | from 0 to 100
            delivery.keep  | progress            | half       | progress            | whole number
            delivery.keep  | team_confirmed_on   | 2026-11-05 | team_confirmed_on   | still to come
            delivery.keep  | closed_on           | 2026-11-05 | closed_on           | still to come
            delivery.keep  | date_confirmed_by   | 1          | date_confirmed_on   | day on which they confirmed
            milestone.keep | name                | -          | name                | needs a name
            milestone.keep | reached_on          | 2026-11-05 | reached_on          | still to come
            milestone.keep | client_words        | all fine   | client_confirmed_on | day on which they said so
            milestone.keep | client_confirmed_on | 2026-11-03 | client_words        | what they said
            promise.add    | words               | -          | words               | what was promised
            promise.add    | due                 | -          | due                 | needs its day
            promise.add    | due                 | 2206-11-05 | due                 | year
            promise.kept   | which               | -          | which               | Choose a promise
            promise.kept   | delivered_on        | -          | delivered_on        | delivered or confirmed
            promise.kept   | delivered_on        | 2026-11-05 | delivered_on        | still to come
            promise.kept   | new-day             | 2026-11-03 | new-day             | is over
            promise.kept   | new-day             | 2026-11-13 | new-day             | leave one of the two empty
            """)
    void what_cannot_be_kept_is_said_at_its_field(
            String callback, String block, @Nullable String entered, String at, String words) {
        FilledForm form = filledIn(callback);
        form.enter(block, entered == null ? new String[0] : new String[] {entered});
        Map<String, String> refused = form.refused(ana, form(callback));
        assertThat(refused).containsOnlyKeys(at);
        assertThat(refused.get(at)).contains(words);
    }

    @Test
    void what_one_may_not_see_or_change_stays_as_it_is() {
        assertThatThrownBy(() -> run("delivery", "Hooli"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("I know no account called “Hooli”");
        assertThatThrownBy(() -> feature.taskForms()
                        .get(0)
                        .open(office.caller(office.bo), Task.UPDATE_DELIVERY, About.account(office.acme)))
                .isInstanceOf(UserError.class);
        FilledForm form = FilledForm.of(run("promise", "acme the data sheet by friday"))
                .enter("to", String.valueOf(office.gavin));
        assertThatThrownBy(() -> form.save(ana, form("promise.add"))).isInstanceOf(UserError.class);
        assertThat(office.account(office.acme).promises()).isEmpty();
    }

    private FilledForm filledIn(String callback) {
        return switch (callback) {
            case "delivery.keep" -> task(Task.UPDATE_DELIVERY, rollout, null);
            case "milestone.keep" ->
                press("milestone_keep", Map.of(Metadata.DEAL, rollout)).enter("name", "Pilot");
            case "promise.add" -> FilledForm.of(run("promise", "acme the data sheet by friday"));
            default -> {
                long sheet = promise("the data sheet", "2026-11-01", null);
                promise("a reference", "2026-11-20", null);
                yield task(Task.KEEP_PROMISE, null, null)
                        .enter("which", String.valueOf(sheet))
                        .enter("delivered_on", "2026-11-03");
            }
        };
    }

    private CommandHandler command(String word) {
        return feature.commands().stream()
                .filter(handler -> handler.spec().word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private Reply run(String word, String rest) {
        return command(word).handle(new Command(ana, word, rest));
    }

    private Form open(Task task, @Nullable Long deal, @Nullable Long promise) {
        return feature.taskForms()
                .get(0)
                .open(
                        ana,
                        task,
                        About.account(office.acme).deal(deal).promise(promise).nudge(5L));
    }

    private FilledForm task(Task task, @Nullable Long deal, @Nullable Long promise) {
        return FilledForm.of(open(task, deal, promise));
    }

    private FilledForm press(String action, Map<String, Object> about) {
        Metadata metadata = Metadata.NONE.with(Metadata.ACCOUNT, office.acme);
        for (Map.Entry<String, Object> one : about.entrySet()) {
            metadata = metadata.with(one.getKey(), one.getValue());
        }
        return FilledForm.of(feature.actions()
                .get(0)
                .handle(new Action(ana, action, metadata.encode(), Action.Surface.EPHEMERAL, null)));
    }

    private FilledForm became(long promise, String became) {
        return press("promise_kept", Map.of(Metadata.PROMISE, promise, KeptForm.BECAME, became));
    }

    private FormHandler form(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private void delivery(long deal, int progress) {
        office.add(Row.empty(Kind.DELIVERY, 0)
                .with(Delivery.DEAL, deal)
                .with(Delivery.GO_LIVE, Office.TODAY.plusDays(30))
                .with(Delivery.DATE_CONFIRMED_ON, Office.TODAY.minusDays(3))
                .with(Delivery.DATE_CONFIRMED_BY, new Party(Kind.CONTACT, office.dana))
                .with(Delivery.PROGRESS, progress));
    }

    private void milestone(String name, String due, @Nullable String reached, @Nullable String words) {
        office.add(Row.empty(Kind.MILESTONE, 0)
                .with(Milestone.DEAL, rollout)
                .with(Milestone.NAME, name)
                .with(Milestone.DUE, day(due))
                .with(Milestone.REACHED_ON, reached == null ? null : day(reached))
                .with(Milestone.CLIENT_WORDS, words)
                .with(Milestone.CLIENT_CONFIRMED_ON, words == null || reached == null ? null : day(reached)));
    }

    private long promise(String words, String due, @Nullable Long to) {
        return office.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, office.acme)
                .with(Promise.WORDS, words)
                .with(Promise.TO, to)
                .with(Promise.DUE, day(due)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
