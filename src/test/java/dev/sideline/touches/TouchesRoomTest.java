package dev.sideline.touches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Proposition;
import dev.sideline.account.Purpose;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Office;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.Shortcut;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Office.Opened.class)
class TouchesRoomTest {

    private static final String HOSTILE = "<!channel> *bold* \u202Eevil";

    private final Office office;
    private final TouchesRoom room;
    private final FormHandler keeper;
    private final TaskForms tasks;
    private final Caller ana;

    TouchesRoomTest(Office office) {
        this.office = office;
        this.room = new TouchesRoom(
                office.visible,
                office.facts,
                (caller, promise) -> Form.toRead("Promise", List.of(Blocks.section(words(promise)))),
                (caller, about, leftOn) -> Form.toRead("Left", List.of(Blocks.section(about.contact() + " " + leftOn))),
                office,
                () -> new Registry(List.of()));
        this.keeper = room.feature().forms().get(0);
        this.tasks = room.feature().taskForms().get(0);
        this.ana = office.caller(office.ana);
    }

    @Test
    void plain_words_fill_the_form_in_and_saving_it_logs_the_touch() {
        Reply opened = log("met Dana and Bo Berg (COO) at Acme yesterday about rollout, she'll take it to the board");
        office.golden("touches/log-filled-in", opened);

        Reply saved = FilledForm.of(opened).enter(TouchForm.TWO_WAY, "true").save(ana, keeper);

        assertThat(Office.words(saved))
                .isEqualTo("Logged a meeting with Dana Lee and Bo Berg at Acme on 3 Nov 2026. Added to the account:"
                        + " Bo Berg.");
        Touch touch = office.account(office.acme).touches().get(0);
        assertThat(touch.kind()).isEqualTo(TouchKind.MEETING);
        assertThat(touch.status()).isEqualTo(TouchStatus.HELD);
        assertThat(touch.purpose()).isEqualTo(Purpose.DELIVERY);
        assertThat(touch.twoWay()).isTrue();
        assertThat(touch.note()).isEqualTo("rollout");
        assertThat(touch.outcome()).isEqualTo("she'll take it to the board");
        assertThat(touch.contacts()).hasSize(2).contains(new Contact.Id(office.dana));
        assertThat(touch.ourPeople()).containsExactly(ana.viewer().id());
        assertThat(LocalDateTime.ofInstant(touch.at(), Office.ZONE).toLocalDate())
                .isEqualTo(Office.TODAY.minusDays(1));
        assertThat(office.account(office.acme).contacts())
                .filteredOn(contact -> contact.name().equals("Bo Berg"))
                .singleElement()
                .extracting(Contact::title)
                .isEqualTo("COO");
        assertThat(office.told).hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_has_one_effect() {
        FilledForm form = FilledForm.of(log("called Dana and Bo Berg at Acme"));
        form.save(ana, keeper);
        form.save(ana, keeper);
        assertThat(office.account(office.acme).touches()).hasSize(1);
        assertThat(office.account(office.acme).contacts()).hasSize(3);
    }

    @Test
    void somebody_typed_as_new_who_is_on_record_is_not_added_again() {
        FilledForm.of(log("called Raj at Acme"))
                .enter(TouchForm.newcomers(office.acme), "dana lee – CFO")
                .save(ana, keeper);
        assertThat(office.account(office.acme).contacts()).hasSize(2);
        assertThat(office.account(office.acme).touches().get(0).contacts()).hasSize(2);
    }

    @Test
    void without_words_the_form_asks_for_the_account_and_then_for_its_people() {
        Reply blank = log("");
        office.golden("touches/log-blank", blank);
        FilledForm typed =
                FilledForm.of(blank).enter(TouchForm.NOTE, "typed before").enter(TouchForm.KIND, "CALL");
        assertThat(typed.refused(ana, keeper)).containsKey(TouchForm.ACCOUNT);

        FilledForm moved = FilledForm.of(choose(typed, office.globex));
        assertThat(moved.values())
                .containsEntry(TouchForm.NOTE, List.of("typed before"))
                .containsEntry(TouchForm.KIND, List.of("CALL"))
                .containsEntry(TouchForm.ACCOUNT, List.of(String.valueOf(office.globex)));
        moved.enter(TouchForm.contacts(office.globex), String.valueOf(office.ingrid))
                .save(ana, keeper);
        assertThat(office.account(office.globex).touches()).hasSize(1);
    }

    @Test
    void when_the_account_is_chosen_the_sentence_is_read_again_for_its_people() {
        FilledForm unsure = FilledForm.of(log("met Ingrid and Dana"));
        assertThat(unsure.values()).doesNotContainKey(TouchForm.ACCOUNT);
        assertThat(FilledForm.of(choose(unsure, office.acme)).values())
                .containsEntry(TouchForm.contacts(office.acme), List.of(String.valueOf(office.dana)))
                .containsEntry(TouchForm.newcomers(office.acme), List.of("Ingrid"));
    }

    @Test
    void until_the_people_of_the_chosen_account_are_there_nothing_is_saved() {
        FilledForm form = FilledForm.of(log("called Dana at Acme"));
        form.enter(TouchForm.ACCOUNT, String.valueOf(office.globex));
        assertThat(form.refused(ana, keeper)).containsOnlyKeys(TouchForm.ACCOUNT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            a held day ahead                | date     | 2026-11-05 | date     | still ahead
            a year that is a slip           | date     | 2006-11-04 | date     | year
            no day                          | date     | -          | date     | Choose the day
            a held time ahead               | time     | 18:00      | time     | still ahead
            no kind                         | kind     | -          | kind     | how you were in contact
            nobody of ours                  | people   | -          | people   | one of us
            neither held nor planned        | status   | -          | status   | took place
            a planned day that is over      | status   | PLANNED    | date     | That day is over
            nobody of theirs                | contacts | -          | contacts | the client's people
            a newcomer without a name       | newcomers | – CFO     | newcomers | the name first
            """)
    void what_cannot_be_kept_is_said_at_its_field(
            String why, String block, @Nullable String entered, String at, String words) {
        FilledForm form = FilledForm.of(log("called Dana at Acme today at 10:00"));
        if (block.equals("status") && "PLANNED".equals(entered)) {
            form.enter(TouchForm.DATE, "2026-11-03");
        }
        form.enter(field(block), entered == null ? new String[0] : new String[] {entered});
        assertThat(form.refused(ana, keeper))
                .hasEntrySatisfying(field(at), problem -> assertThat(problem).contains(words));
        assertThat(office.account(office.acme).touches()).isEmpty();
    }

    @Test
    void an_internal_touch_needs_nobody_of_the_client() {
        FilledForm.of(log("called Dana at Acme"))
                .enter(TouchForm.contacts(office.acme))
                .enter(TouchForm.PURPOSE, "INTERNAL")
                .save(ana, keeper);
        assertThat(office.account(office.acme).touches()).hasSize(1);
    }

    @Test
    void a_review_needs_nobody_of_the_client_and_belongs_to_its_deal() {
        long rollout = office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        Form form = tasks.open(
                ana, Task.LOG_REVIEW, About.account(office.acme).deal(rollout).nudge(77L));
        FilledForm.of(form)
                .enter(TouchForm.PEOPLE, String.valueOf(office.ana), String.valueOf(office.maria))
                .enter(TouchForm.KIND, "CALL")
                .save(ana, keeper);
        Touch touch = office.account(office.acme).touches().get(0);
        assertThat(touch.purpose()).isEqualTo(Purpose.REVIEW);
        assertThat(touch.deal()).isEqualTo(new Deal.Id(rollout));
        assertThat(touch.isHeld()).isTrue();
        assertThat(touch.contacts()).isEmpty();
        assertThat(office.told).containsExactly(Map.entry(office.acme, 77L));
    }

    @Test
    void a_touch_is_about_the_only_open_deal() {
        long rollout = office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        FilledForm.of(log("met Dana at Acme")).save(ana, keeper);
        assertThat(office.account(office.acme).touches())
                .extracting(Touch::deal, Touch::proposal)
                .containsExactly(tuple(new Deal.Id(rollout), null));
    }

    @Test
    void a_touch_is_about_no_deal_where_somebody_says_so() {
        office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        FilledForm.of(log("met Dana at Acme"))
                .enter(TouchForm.deal(office.acme))
                .save(ana, keeper);
        assertThat(office.account(office.acme).touches()).singleElement().satisfies(touch -> assertThat(touch.deal())
                .isNull());
    }

    @Test
    void with_several_deals_the_rep_says_which_and_whether_a_proposal_was_made() {
        office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        long pilot = office.deal(office.acme, "Pilot", Phase.DISCOVERY);
        FilledForm.of(log("met Dana at Acme"))
                .enter(TouchForm.deal(office.acme), String.valueOf(pilot))
                .enter(TouchForm.PROPOSAL, Inputs.TICKED)
                .save(ana, keeper);
        assertThat(office.account(office.acme).touches())
                .extracting(Touch::deal, Touch::proposal)
                .containsExactly(tuple(new Deal.Id(pilot), true));
    }

    @Test
    void a_deal_of_another_account_is_not_taken() {
        office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        long elsewhere = office.deal(office.globex, "Elsewhere", Phase.DISCOVERY);
        FilledForm.of(log("met Dana at Acme"))
                .enter(TouchForm.deal(office.acme), String.valueOf(elsewhere))
                .save(ana, keeper);
        assertThat(office.account(office.acme).touches()).singleElement().satisfies(touch -> assertThat(touch.deal())
                .isNull());
    }

    @Test
    void a_planned_meeting_has_the_rep_in_the_lead_unless_somebody_else_is_named() {
        Form form = tasks.open(
                ana,
                Task.PLAN_MEETING,
                About.account(office.acme).contact(office.dana).nudge(77L));
        office.golden("touches/plan", form);
        Reply saved = FilledForm.of(form)
                .enter(TouchForm.DATE, "2026-11-10")
                .enter(TouchForm.PEOPLE, String.valueOf(office.ana), String.valueOf(office.maria))
                .save(ana, keeper);
        assertThat(Office.words(saved)).isEqualTo("Planned a meeting with Dana Lee at Acme on 10 Nov 2026.");
        Touch touch = office.account(office.acme).touches().get(0);
        assertThat(touch.status()).isEqualTo(TouchStatus.PLANNED);
        assertThat(touch.lead()).isEqualTo(ana.viewer().id());
        assertThat(touch.agendaOwner()).isEqualTo(ana.viewer().id());
        assertThat(office.told).containsExactly(Map.entry(office.acme, 77L));
    }

    @ParameterizedTest
    @CsvSource({"LOG_VALUE, VALUE", "LOG_DEFENCE, DEFENCE"})
    void a_touch_that_is_asked_for_has_its_purpose_chosen(Task task, Purpose purpose) {
        FilledForm form = FilledForm.of(tasks.open(
                ana, task, About.account(office.acme).contact(office.dana).nudge(77L)));
        form.enter(TouchForm.KIND, "CALL").save(ana, keeper);
        assertThat(office.account(office.acme).touches()).singleElement().satisfies(touch -> {
            assertThat(touch.purpose()).isEqualTo(purpose);
            assertThat(touch.isHeld()).isTrue();
        });
        assertThat(office.told).containsExactly(Map.entry(office.acme, 77L));
    }

    @Test
    void what_was_planned_is_logged_as_held_in_the_same_touch() {
        long planned = office.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, office.acme)
                .with(Touch.AT, Office.NOW.minusSeconds(86_400))
                .with(Touch.STATUS, TouchStatus.PLANNED)
                .with(Touch.KIND, TouchKind.VISIT)
                .with(Touch.OUR_PEOPLE, List.of(office.ana))
                .with(Touch.CONTACTS, List.of(office.dana)));
        FilledForm.of(tasks.open(ana, Task.LOG_TOUCH, About.account(office.acme).touch(planned)))
                .enter(TouchForm.OUTCOME, "They agreed")
                .save(ana, keeper);
        assertThat(office.account(office.acme).touches()).singleElement().satisfies(touch -> {
            assertThat(touch.id().value()).isEqualTo(planned);
            assertThat(touch.status()).isEqualTo(TouchStatus.HELD);
            assertThat(touch.outcome()).isEqualTo("They agreed");
            assertThat(touch.at()).isEqualTo(Office.NOW.minusSeconds(86_400).truncatedTo(ChronoUnit.MINUTES));
        });
    }

    @Test
    void an_account_that_one_cannot_see_looks_like_one_that_does_not_exist() {
        assertThatThrownBy(() -> tasks.open(ana, Task.LOG_TOUCH, About.account(office.hooli)))
                .isInstanceOf(UserError.class)
                .hasMessage(errorOf(() -> tasks.open(ana, Task.LOG_TOUCH, About.account(987_654))));
        assertThat(FilledForm.of(log("met Gavin Stone at Hooli")).values()).doesNotContainKey(TouchForm.ACCOUNT);
    }

    @Test
    void a_manager_reads_and_does_not_write() {
        assertThatThrownBy(() -> tasks.open(office.caller(office.bo), Task.LOG_TOUCH, About.account(office.acme)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("not change");
    }

    @Test
    void the_picker_offers_only_what_one_works_on() {
        assertThat(room.feature().options().get(0).options(ana, "", ""))
                .extracting(option -> option.getText().getText())
                .containsExactly("Acme", "Globex");
    }

    @Test
    void in_a_direct_message_what_was_understood_is_shown_with_a_button_to_the_form() {
        String sentence = "met Dana and Sam at Acme on 3/11 re pricing, " + HOSTILE;
        Reply shown = heard(sentence);
        office.golden("touches/understood", shown);
        assertThat(office.account(office.acme).touches()).isEmpty();
        Reply opened = room.feature()
                .actions()
                .get(0)
                .handle(new Action(ana, UnderstoodMessage.CHECK, sentence, Action.Surface.MESSAGE, null));
        office.golden("touches/log-doubtful", opened);
    }

    @Test
    void promises_and_departures_lead_to_their_own_forms() {
        assertThat(Office.words(heard("promised Acme the data sheet by friday")))
                .contains("a promise")
                .contains("data sheet");
        assertThat(Golden.json(log("promised Dana the data sheet by friday, the price list too"))
                        .toString())
                .contains("the data sheet, the price list too 2026-11-06");
        assertThat(Golden.json(log("promised Dana the data sheet by friday")).toString())
                .contains("the data sheet 2026-11-06");
        assertThat(Golden.json(log("Dana left Acme on 2 Nov")).toString()).contains(office.dana + " 2026-11-02");
        assertThat(Golden.json(log("Raj is now at Umbra")).toString())
                .contains(office.raj + " null")
                .contains("You wrote: “Raj is now at Umbra”");
        assertThatThrownBy(() -> log("Somebody left")).isInstanceOf(UserError.class);
    }

    @Test
    void a_touch_can_be_a_part_of_a_campaign_in_whose_cohort_the_account_is() {
        assertThat(FilledForm.of(log("met Dana at Acme")).values()).doesNotContainKey(TouchForm.campaign(office.acme));
        long vmi = office.add(Row.empty(Kind.PROPOSITION, 0).with(Proposition.NAME, "Vendor-managed inventory"));
        long push = office.add(Row.empty(Kind.CAMPAIGN, 0)
                .with(Campaign.NAME, "Autumn push")
                .with(Campaign.PROPOSITION, vmi)
                .with(Campaign.STARTS_ON, Office.TODAY.minusDays(3)));
        office.add(Row.empty(Kind.COHORT, 0).with(CohortMember.CAMPAIGN, push).with(CohortMember.ACCOUNT, office.acme));
        Reply opened = room.feature()
                .commands()
                .get(0)
                .handle(new Command(office.caller(office.ana), "log", "met Dana at Acme about VMI"));
        office.golden("touches/log-campaign", opened);
        FilledForm.of(opened).save(ana, keeper);
        assertThat(office.account(office.acme).touches())
                .extracting(Touch::campaign)
                .containsExactly(new Campaign.Id(push));
        assertThat(FilledForm.of(log("met Ingrid at Globex about VMI")).values())
                .doesNotContainKey(TouchForm.campaign(office.globex));
    }

    @Test
    void a_message_is_kept_with_its_link_and_whom_it_names_is_chosen_already() {
        Reply opened = quoted("Dana Lee from Acme asks for <@U0MARIA>: is the rollout safe? " + HOSTILE, "U0ZOE");
        office.golden("touches/save-message", opened);
        FilledForm.of(opened)
                .enter(TouchForm.KIND, "EMAIL")
                .enter(TouchForm.PURPOSE, "VALUE")
                .save(ana, keeper);
        assertThat(office.account(office.acme).touches()).singleElement().satisfies(touch -> {
            assertThat(touch.note())
                    .startsWith("Dana Lee from Acme")
                    .endsWith("\nhttps://lab.slack.com/archives/C1/p1");
            assertThat(touch.contacts()).containsExactly(new Contact.Id(office.dana));
            assertThat(touch.ourPeople()).hasSize(3);
            assertThat(touch.at())
                    .isEqualTo(Office.TODAY
                            .minusDays(2)
                            .atTime(12, 0)
                            .atZone(Office.ZONE)
                            .toInstant());
        });
    }

    @Test
    void of_a_message_that_names_nobody_the_account_is_asked() {
        FilledForm form = FilledForm.of(quoted("lorem ipsum", null));
        assertThat(form.values()).doesNotContainKeys(TouchForm.ACCOUNT, TouchForm.KIND, TouchForm.PURPOSE);
        FilledForm moved = FilledForm.of(choose(form, office.globex));
        assertThat(moved.values())
                .containsEntry(TouchForm.NOTE, List.of("lorem ipsum\nhttps://lab.slack.com/archives/C1/p1"));
    }

    @Test
    void however_long_a_message_is_its_link_stays_whole() {
        assertThat(FilledForm.of(quoted("x".repeat(5000), null)).values().get(TouchForm.NOTE))
                .singleElement()
                .asString()
                .hasSizeLessThanOrEqualTo(3000)
                .endsWith("x…\nhttps://lab.slack.com/archives/C1/p1");
    }

    @Test
    void the_shortcut_from_anywhere_asks_for_the_account_first() {
        assertThat(Golden.json(shortcut("touch_log", null))).isEqualTo(Golden.json(log("")));
    }

    private Reply quoted(String text, @Nullable String author) {
        return shortcut(
                "touch_save",
                new Shortcut.Quoted(
                        text, author, Office.NOW.minus(2, ChronoUnit.DAYS), "https://lab.slack.com/archives/C1/p1"));
    }

    private Reply shortcut(String id, Shortcut.@Nullable Quoted message) {
        return room.feature().shortcuts().stream()
                .filter(one -> one.spec().callbackId().equals(id))
                .findFirst()
                .orElseThrow()
                .handle(new Shortcut(ana, id, message));
    }

    @Test
    void a_sentence_of_which_something_was_not_understood_is_kept_as_the_note() {
        assertThat(FilledForm.of(log("sent Dana the deck yesterday")).values())
                .containsEntry(TouchForm.NOTE, List.of("sent Dana the deck yesterday"));
        assertThat(FilledForm.of(log("Ingrid is happy with the price")).values())
                .containsEntry(TouchForm.NOTE, List.of("Ingrid is happy with the price"));
    }

    @Test
    void of_what_did_not_take_place_it_is_asked_whether_it_did() {
        FilledForm form = FilledForm.of(log("didn't meet Dana"));
        assertThat(form.values()).doesNotContainKeys(TouchForm.STATUS, TouchForm.DATE);
    }

    @ParameterizedTest
    @CsvSource({"help, help:", "HELP, help:", "/coach help, help:", "champion Acme, champion:Acme", "pause, pause:"})
    void single_words_and_commands_behave_like_the_command(String text, String ran) {
        assertThat(Office.words(heard(text))).isEqualTo(ran);
    }

    @Test
    void nonsense_is_answered_with_help() {
        assertThat(Office.words(heard("asdf qwer"))).endsWith("help:").startsWith("I did not make sense");
    }

    private Reply log(String rest) {
        return room.feature().commands().get(0).handle(new Command(ana, "log", rest));
    }

    private Reply heard(String text) {
        return room.plainWords(TouchesRoomTest::command).heard(ana, text);
    }

    private Reply choose(FilledForm typed, long account) {
        return room.feature()
                .actions()
                .get(0)
                .handle(new Action(
                        ana, TouchForm.PICK_ACCOUNT, String.valueOf(account), Action.Surface.FORM, typed.by(ana)));
    }

    private String field(String block) {
        return switch (block) {
            case "contacts" -> TouchForm.contacts(office.acme);
            case "newcomers" -> TouchForm.newcomers(office.acme);
            default -> block;
        };
    }

    private static String words(SaidPromise promise) {
        return promise.words() + " " + promise.due();
    }

    private static String errorOf(Runnable work) {
        try {
            work.run();
        } catch (UserError error) {
            return String.valueOf(error.getMessage());
        }
        throw new AssertionError("nothing was refused");
    }

    private static Optional<CommandHandler> command(String word) {
        return List.of("help", "champion", "pause").contains(word) ? Optional.of(new Echo(word)) : Optional.empty();
    }

    /** Says which command ran. */
    private record Echo(String word) implements CommandHandler {

        @Override
        public Spec spec() {
            return new Spec(word, Audience.EVERYBODY, word, word);
        }

        @Override
        public Reply handle(Command command) {
            return Reply.say(word + ":" + command.rest());
        }
    }
}
