package dev.sideline.champions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Purpose;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Office.Opened.class)
class ChampionsRoomTest {

    private static final String HOSTILE = "<!channel> *bold* \u202Eevil " + "x".repeat(200);

    private final Office office;
    private final Feature feature;
    private final ChampionsRoom room;
    private final Caller ana;

    ChampionsRoomTest(Office office) {
        this.office = office;
        this.room = new ChampionsRoom(office.visible, office.facts, office);
        this.feature = room.feature();
        this.ana = office.caller(office.ana);
    }

    @Test
    void an_account_without_a_champion_asks_who_sells_inside() {
        office.golden("champions/nobody", champion("acme"));
    }

    @Test
    void the_overview_shows_who_has_shown_what_and_when() {
        nominated(office.dana, "Introduced us to the board", "2026-10-20", "Moved the budget", "2026-10-25");
        nominated(office.raj, "Told us who decides", "2026-06-01", "Got us a meeting above", "2026-06-10");
        long sam = office.contact(office.acme, HOSTILE, HOSTILE);
        nominated(sam, HOSTILE, "2026-10-20", null, null);
        office.add(champion(office.contact(office.acme, "Kim Friend", null))
                .with(Champion.NOMINATED_ON, Office.TODAY.minusDays(20))
                .with(Champion.FRIEND_ON, Office.TODAY.minusDays(2)));
        office.set(
                Kind.CHAMPION, championOf(office.dana).row().id(), Champion.ENOUGH_REASON, "the owner decides alone");
        office.set(Kind.CHAMPION, championOf(office.dana).row().id(), Champion.ENOUGH_ON, Office.TODAY.minusDays(1));
        office.golden("champions/overview", champion("Acme"));
    }

    @Test
    void a_manager_sees_the_champions_without_buttons() {
        nominated(office.dana, "Introduced us to the board", "2026-10-20", null, null);
        office.golden(
                "champions/overview-to-read",
                feature.commands().get(0).handle(new Command(office.caller(office.bo), "champion", "Acme")));
    }

    @Test
    void without_a_name_a_form_asks_for_the_account() {
        Reply overview = FilledForm.of(champion(""))
                .enter("account", String.valueOf(office.globex))
                .save(ana, form("champion.which"));
        assertThat(Office.words(overview)).contains("Nobody is nominated at Globex");
    }

    @Test
    void a_contact_is_nominated_by_the_one_who_says_so() {
        FilledForm form = open(Task.NOMINATE_CHAMPION, null);
        office.golden("champions/nominate", feature.taskForms().get(0).open(ana, Task.NOMINATE_CHAMPION, about(null)));
        form.enter(NominateForm.CONTACT, String.valueOf(office.dana));
        assertThat(Office.words(form.save(ana, form(NominateForm.CALLBACK))))
                .startsWith("Dana Lee is nominated at Acme");
        assertThat(Office.words(form.save(ana, form(NominateForm.CALLBACK)))).contains("already nominated");
        Champion champion = championOf(office.dana);
        assertThat(champion.nominatedOn()).isEqualTo(Office.TODAY);
        assertThat(champion.nominatedBy()).isEqualTo(ana.viewer().id());
        assertThat(office.told).contains(Map.entry(office.acme, 5L));
    }

    @Test
    void somebody_new_is_added_once_and_nominated() {
        FilledForm form = open(Task.NOMINATE_CHAMPION, null)
                .enter(NominateForm.NEWCOMER, "Bo Berg")
                .enter(NominateForm.TITLE, "COO");
        form.save(ana, form(NominateForm.CALLBACK));
        form.save(ana, form(NominateForm.CALLBACK));
        assertThat(office.account(office.acme).contacts()).hasSize(3);
        assertThat(office.account(office.acme).champions()).hasSize(1);
    }

    @Test
    void a_friend_who_is_nominated_again_is_no_longer_a_friend() {
        nominated(office.dana, null, null, null, null);
        open("champion.friend", office.dana).save(ana, form(FriendForm.CALLBACK));
        assertThat(championOf(office.dana).friendOn()).isEqualTo(Office.TODAY);
        open(Task.NOMINATE_CHAMPION, office.dana).save(ana, form(NominateForm.CALLBACK));
        assertThat(championOf(office.dana).friendOn()).isNull();
    }

    @Test
    void willing_and_able_are_each_proven_by_an_act_with_words_and_a_day() {
        nominated(office.dana, null, null, null, null);
        office.golden("champions/prove", feature.taskForms().get(0).open(ana, Task.PROVE_CHAMPION, about(office.dana)));
        assertThat(Office.words(open(Task.PROVE_CHAMPION, null)
                        .enter(NomineeField.WHO, String.valueOf(office.dana))
                        .enter(ProveForm.WHICH, "WILLING")
                        .enter(ProveForm.WORDS, "Introduced us to the board")
                        .enter(ProveForm.DAY, "2026-11-01")
                        .save(ana, form(ProveForm.CALLBACK))))
                .isEqualTo("Noted for Dana Lee. What is missing is a recent act that shows they are able.");
        FilledForm able = open(Task.PROVE_CHAMPION, office.dana);
        assertThat(able.values()).containsEntry(ProveForm.WHICH, List.of("ABLE"));
        assertThat(Office.words(able.enter(ProveForm.WORDS, "Moved the budget to us")
                        .enter(ProveForm.DAY, "2026-11-02")
                        .save(ana, form(ProveForm.CALLBACK))))
                .startsWith("Dana Lee is proven");
        assertThat(championOf(office.dana).willingAct()).isEqualTo("Introduced us to the board");
        assertThat(championOf(office.dana).ableOn()).isEqualTo("2026-11-02");
    }

    @Test
    void an_older_act_does_not_replace_a_later_one() {
        nominated(office.dana, "Introduced us to the board", "2026-10-20", null, null);
        Reply said = open(Task.PROVE_CHAMPION, office.dana)
                .enter(ProveForm.WHICH, "WILLING")
                .enter(ProveForm.WORDS, "Told us who decides")
                .enter(ProveForm.DAY, "2026-10-01")
                .save(ana, form(ProveForm.CALLBACK));
        assertThat(Office.words(said)).contains("A later act is on record");
        assertThat(championOf(office.dana).willingAct()).isEqualTo("Introduced us to the board");
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            PROVE_CHAMPION         | words    | -          | words    | what they did
            PROVE_CHAMPION         | words    | CFO        | words    | somebody could check it
            PROVE_CHAMPION         | words    | yes        | words    | somebody could check it
            PROVE_CHAMPION         | day      | -          | day      | Choose the day
            PROVE_CHAMPION         | day      | 2026-11-05 | day      | still ahead
            PROVE_CHAMPION         | day      | 1926-11-05 | day      | year
            PROVE_CHAMPION         | which    | -          | which    | what the act shows
            PROVE_CHAMPION         | who      | -          | who      | who it is about
            DEVELOP_CHAMPION       | words    | call       | words    | what you did for them
            DEVELOP_CHAMPION       | day      | 2026-11-05 | day      | still ahead
            DEVELOP_CHAMPION       | kind     | -          | kind     | how you were in contact
            ONE_CHAMPION_IS_ENOUGH | reason   | because    | reason   | why
            NOMINATE_CHAMPION      | contact  | -          | contact  | one of the two
            NOMINATE_CHAMPION      | newcomer | Bo Berg    | newcomer | one of the two
            NOMINATE_CHAMPION      | day      | 2026-11-05 | day      | still ahead
            CHAMPION_LEFT          | contact  | -          | contact  | who left
            CHAMPION_LEFT          | day      | -          | day      | Choose the day
            CHAMPION_LEFT          | day      | 2036-11-05 | day      | year
            CHAMPION_LEFT          | newcomer | Bo Berg    | newcomer | one of the two
            """)
    void what_cannot_be_kept_is_said_at_its_field(
            Task task, String block, @Nullable String entered, String at, String words) {
        nominated(office.dana, null, null, null, null);
        nominated(office.raj, null, null, null, null);
        FilledForm form = open(task, null);
        filledIn(task).forEach((field, value) -> form.enter(field, value));
        form.enter(block, entered == null ? new String[0] : new String[] {entered});
        Map<String, String> refused = form.refused(ana, form(callback(task)));
        assertThat(refused).containsOnlyKeys(at);
        assertThat(refused.get(at)).contains(words);
    }

    @Test
    void what_was_done_for_a_champion_is_a_development_touch_of_the_rep() {
        nominated(office.dana, null, null, null, null);
        FilledForm form = open(Task.DEVELOP_CHAMPION, office.dana)
                .enter(DevelopForm.WORDS, "Rehearsed her slides for the board")
                .enter(DevelopForm.KIND, "CALL");
        form.save(ana, form(DevelopForm.CALLBACK));
        form.save(ana, form(DevelopForm.CALLBACK));
        assertThat(office.account(office.acme).touches()).singleElement().satisfies(touch -> {
            assertThat(touch.purpose()).isEqualTo(Purpose.DEVELOPMENT);
            assertThat(touch.isSubstantiveBy(ana.viewer().id())).isTrue();
            assertThat(touch.contacts()).containsExactly(new Contact.Id(office.dana));
            assertThat(touch.row().get(Touch.AT)).isEqualTo(Office.NOW);
        });
    }

    @Test
    void attributes_may_stay_unrecorded() {
        nominated(office.dana, null, null, null, null);
        open("champion.attributes", office.dana)
                .enter(AttributesForm.EXPERTISE, "true")
                .enter(AttributesForm.ACCESS, "false")
                .save(ana, form(AttributesForm.CALLBACK));
        Champion champion = championOf(office.dana);
        assertThat(champion.expertise()).isTrue();
        assertThat(champion.access()).isFalse();
        assertThat(champion.credibility()).isNull();
    }

    @Test
    void why_one_is_enough_is_kept_with_its_day() {
        nominated(office.dana, null, null, null, null);
        open(Task.ONE_CHAMPION_IS_ENOUGH, null)
                .enter(EnoughForm.REASON, "the owner decides alone")
                .save(ana, form(EnoughForm.CALLBACK));
        assertThat(championOf(office.dana).enoughReason()).isEqualTo("the owner decides alone");
        assertThat(championOf(office.dana).enoughOn()).isEqualTo(Office.TODAY);
    }

    @Test
    void when_a_champion_left_the_successor_and_the_deals_are_settled_in_one_form() {
        nominated(office.dana, null, null, null, null);
        long rollout = office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        long support = office.deal(office.acme, "Support", Phase.DISCOVERY);
        office.golden("champions/left", feature.taskForms().get(0).open(ana, Task.CHAMPION_LEFT, about(office.dana)));
        FilledForm form = open(Task.CHAMPION_LEFT, office.dana)
                .enter(LeftForm.DAY, "2026-11-02")
                .enter(LeftForm.SUCCESSOR, String.valueOf(office.raj))
                .enter("deal." + rollout, "QUALIFIED")
                .enter("deal." + support, "LOST");
        Reply said = form.save(ana, form(LeftForm.CALLBACK));
        form.save(ana, form(LeftForm.CALLBACK));
        assertThat(Office.words(said))
                .isEqualTo("Dana Lee left on 2 Nov 2026. Raj Patel is nominated to follow. 2 deals are re-rated.");
        assertThat(contact(office.dana).leftOn()).isEqualTo("2026-11-02");
        assertThat(championOf(office.raj).nominatedOn()).isEqualTo(Office.TODAY);
        assertThat(deal(rollout).stage()).isEqualTo(Phase.QUALIFIED);
        assertThat(deal(rollout).reratedOn()).isEqualTo(Office.TODAY);
        assertThat(deal(support).closedOn()).isEqualTo(Office.TODAY);
        assertThat(office.account(office.acme).stages()).hasSize(4);
    }

    @Test
    void a_departure_ahead_counts_from_its_day() {
        var form = room.departures().open(ana, about(office.dana), Office.TODAY.plusDays(20));
        Reply said = FilledForm.of(form).enter(LeftForm.NEWCOMER, "Bo Berg").save(ana, form(LeftForm.CALLBACK));
        assertThat(Office.words(said)).isEqualTo("Dana Lee leaves on 24 Nov 2026. Bo Berg is nominated to follow.");
        assertThat(office.account(office.acme).champions().get(0).nominatedOn()).isEqualTo("2026-11-24");
    }

    @Test
    void hidden_accounts_and_contacts_of_others_stay_hidden() {
        assertThatThrownBy(() -> champion("Hooli"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("I know no account called “Hooli”");
        assertThatThrownBy(() -> open(Task.NOMINATE_CHAMPION, office.gavin)).isInstanceOf(UserError.class);
        FilledForm form = open(Task.NOMINATE_CHAMPION, null).enter(NominateForm.CONTACT, String.valueOf(office.gavin));
        assertThatThrownBy(() -> form.save(ana, form(NominateForm.CALLBACK))).isInstanceOf(UserError.class);
        assertThat(office.facts.all(Kind.CHAMPION)).isEmpty();
    }

    private Map<String, String> filledIn(Task task) {
        return switch (task) {
            case PROVE_CHAMPION ->
                Map.of(
                        "who",
                        String.valueOf(office.dana),
                        "which",
                        "WILLING",
                        "words",
                        "Introduced us to the board",
                        "day",
                        "2026-11-01");
            case DEVELOP_CHAMPION ->
                Map.of(
                        "who",
                        String.valueOf(office.dana),
                        "kind",
                        "CALL",
                        "words",
                        "Rehearsed her slides",
                        "day",
                        "2026-11-01");
            case ONE_CHAMPION_IS_ENOUGH ->
                Map.of("who", String.valueOf(office.dana), "reason", "the owner decides alone");
            case NOMINATE_CHAMPION -> Map.of("contact", String.valueOf(office.dana));
            default ->
                Map.of(
                        "contact",
                        String.valueOf(office.dana),
                        "day",
                        "2026-11-01",
                        "successor",
                        String.valueOf(office.raj));
        };
    }

    private static String callback(Task task) {
        return switch (task) {
            case PROVE_CHAMPION -> ProveForm.CALLBACK;
            case DEVELOP_CHAMPION -> DevelopForm.CALLBACK;
            case ONE_CHAMPION_IS_ENOUGH -> EnoughForm.CALLBACK;
            case NOMINATE_CHAMPION -> NominateForm.CALLBACK;
            default -> LeftForm.CALLBACK;
        };
    }

    private Reply champion(String rest) {
        return feature.commands().get(0).handle(new Command(ana, "champion", rest));
    }

    private FilledForm open(Task task, @Nullable Long contact) {
        return FilledForm.of(feature.taskForms().get(0).open(ana, task, about(contact)));
    }

    private FilledForm open(String action, long contact) {
        return FilledForm.of(feature.actions().stream()
                .filter(handler -> handler.actionIds().contains(action))
                .findFirst()
                .orElseThrow()
                .handle(new Action(
                        ana, action, AboutWhom.write(office.acme, contact), Action.Surface.EPHEMERAL, null)));
    }

    private About about(@Nullable Long contact) {
        return About.account(office.acme).contact(contact).nudge(5L);
    }

    private FormHandler form(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private Champion championOf(long contact) {
        return office.account(office.acme).champions().stream()
                .filter(champion -> champion.contact().value() == contact)
                .findFirst()
                .orElseThrow();
    }

    private Contact contact(long id) {
        return new Contact(row(Kind.CONTACT, id));
    }

    private Deal deal(long id) {
        return new Deal(row(Kind.DEAL, id));
    }

    private Row row(Kind kind, long id) {
        Row row = office.facts.find(kind, id);
        assertThat(row).isNotNull();
        return Objects.requireNonNull(row);
    }

    private static Row champion(long contact) {
        return Row.empty(Kind.CHAMPION, 0).with(Champion.CONTACT, contact);
    }

    private void nominated(
            long contact,
            @Nullable String willing,
            @Nullable String willingOn,
            @Nullable String able,
            @Nullable String ableOn) {
        office.add(champion(contact)
                .with(Champion.NOMINATED_ON, Office.TODAY.minusDays(30))
                .with(Champion.WILLING_ACT, willing)
                .with(Champion.WILLING_ON, willingOn == null ? null : LocalDate.parse(willingOn))
                .with(Champion.ABLE_ACT, able)
                .with(Champion.ABLE_ON, ableOn == null ? null : LocalDate.parse(ableOn)));
    }
}
