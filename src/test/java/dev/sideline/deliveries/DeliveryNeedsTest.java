package dev.sideline.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Addon;
import dev.sideline.account.Confirmation;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Party;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.Sighting;
import dev.sideline.account.SightingKind;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a go-live depends on, what would help during it, and who else was seen there. */
@ExtendWith(Office.Opened.class)
class DeliveryNeedsTest {

    private static final String HOSTILE = "<!channel> *bold* \u202Eevil " + "x".repeat(400);

    private final Office office;
    private final Feature feature;
    private final Caller ana;
    private final long rollout;

    DeliveryNeedsTest(Office office) {
        this.office = office;
        this.feature = new DeliveriesRoom(
                        office.visible, office.facts, TouchesRoom.promiseReader(office.visible), office)
                .feature();
        this.rollout = office.deal(office.acme, "Rollout", Phase.WON);
        this.ana = office.caller(office.ana);
        office.add(Row.empty(Kind.DELIVERY, 0).with(Delivery.DEAL, rollout));
    }

    @Test
    void the_card_shows_what_a_delivery_needs_and_who_was_seen() {
        dependency("Firewall rules", null);
        dependency("A test user", new Party(Kind.CONTACT, office.dana));
        addon("Training for the night shift", Office.TODAY.minusDays(2));
        addon("none", Office.TODAY.minusDays(9));
        sighting("Initech", SightingKind.MENTION, Office.TODAY.minusDays(3));
        sighting(null, SightingKind.TENDER, Office.TODAY.minusDays(30));
        office.golden("deliveries/needs", card());
    }

    @Test
    void hostile_names_stay_words() {
        dependency(HOSTILE, new Party(Kind.PERSON, office.maria));
        addon(HOSTILE, Office.TODAY);
        sighting(HOSTILE, SightingKind.TENDER, Office.TODAY);
        office.golden("deliveries/needs-hostile", card());
        office.golden("deliveries/delivery-hostile", open(Task.UPDATE_DELIVERY, null));
        office.golden("deliveries/sighting-gone-hostile", open(Task.WITHDRAW_SIGHTING, null));
    }

    @Test
    void a_dependency_is_added_once_and_confirmed_in_the_form_of_its_delivery() {
        FilledForm form = press(DeliveryCard.DEPENDENCY, Map.of()).enter("name", "Firewall rules");
        form.save(ana, form("dependency.keep"));
        form.save(ana, form("dependency.keep"));
        assertThat(office.account(office.acme).dependencies()).singleElement().satisfies(dependency -> assertThat(
                        dependency.confirmation().on())
                .isNull());

        long id = onlyDependency().id().value();
        FilledForm.of(open(Task.UPDATE_DELIVERY, null))
                .enter("dependency-on." + id, "2026-11-03")
                .enter("dependency-by." + id, String.valueOf(office.dana))
                .save(ana, form("delivery.keep"));
        assertThat(onlyDependency().confirmation())
                .isEqualTo(new Confirmation(LocalDate.of(2026, 11, 3), new Party(Kind.CONTACT, office.dana)));
        assertThat(FilledForm.of(open(Task.UPDATE_DELIVERY, null)).values()).doesNotContainKey("dependency-on." + id);
        assertThat(office.told).contains(Map.entry(office.acme, 5L));
    }

    @Test
    void what_one_of_us_confirmed_waits_for_the_client() {
        long id = dependency("Firewall rules", new Party(Kind.PERSON, office.maria));
        FilledForm form = FilledForm.of(open(Task.UPDATE_DELIVERY, null));
        form.save(ana, form("delivery.keep"));
        assertThat(onlyDependency().confirmation().isOursAlone()).isTrue();
        form.enter("dependency-by." + id, String.valueOf(office.raj)).save(ana, form("delivery.keep"));
        assertThat(onlyDependency().confirmation().isByClient()).isTrue();
    }

    @Test
    void a_dependency_is_renamed_or_taken_away() {
        long id = dependency("Firewall rules", null);
        dependency("A test user", null);
        FilledForm form = press(DeliveryCard.DEPENDENCY, Map.of(DependencyForm.DEPENDENCY, id));
        assertThatThrownBy(() -> form.enter("name", "A test user").save(ana, form("dependency.keep")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is there already");
        form.enter("name", "Firewall").save(ana, form("dependency.keep"));
        form.enter(DependencyForm.GONE, "true").save(ana, form("dependency.keep"));
        assertThat(onlyDependency().name()).isEqualTo("A test user");
    }

    @Test
    void an_idea_or_none_is_noted_once() {
        FilledForm form = FilledForm.of(open(Task.NOTE_ADDON, rollout)).enter("idea", "Training");
        assertThat(Office.words(form.save(ana, form("addon.note")))).isEqualTo("Noted for *Rollout*: Training.");
        form.save(ana, form("addon.note"));
        FilledForm none = press(DeliveryCard.ADDON, Map.of()).enter(AddonForm.NOTHING, "true");
        assertThat(Office.words(none.save(ana, form("addon.note"))))
                .isEqualTo("Noted: nothing more would help *Rollout* right now.");
        assertThat(office.account(office.acme).addons())
                .extracting(Addon::idea, Addon::isNone, Addon::notedOn)
                .containsExactlyInAnyOrder(tuple("Training", false, Office.TODAY), tuple("none", true, Office.TODAY));
        assertThat(office.told).contains(Map.entry(office.acme, 5L));
    }

    @Test
    void a_competitor_or_a_tender_is_noted_and_can_be_taken_back() {
        FilledForm seen = press(DeliveryCard.SIGHTING, Map.of());
        assertThat(Office.words(seen.enter("competitor", "Initech").save(ana, form("sighting.note"))))
                .isEqualTo("Noted at *Acme*: Initech was seen on 4 Nov 2026.");
        seen.enter("competitor").enter("kind", "TENDER").save(ana, form("sighting.note"));
        assertThat(office.account(office.acme).sightings())
                .extracting(Sighting::competitor, Sighting::kind, Sighting::seenOn)
                .containsExactlyInAnyOrder(
                        tuple("Initech", SightingKind.MENTION, Office.TODAY),
                        tuple(null, SightingKind.TENDER, Office.TODAY));

        long tender = office.account(office.acme).sightings().stream()
                .filter(one -> one.kind() == SightingKind.TENDER)
                .findFirst()
                .orElseThrow()
                .row()
                .id();
        FilledForm gone = FilledForm.of(open(Task.WITHDRAW_SIGHTING, null)).enter("which", String.valueOf(tender));
        gone.save(ana, form("sighting.withdraw"));
        assertThat(office.account(office.acme).sightings())
                .extracting(Sighting::competitor)
                .containsExactly("Initech");
        assertThatThrownBy(() -> gone.save(ana, form("sighting.withdraw"))).isInstanceOf(UserError.class);
        assertThatThrownBy(() ->
                        feature.taskForms().get(0).open(ana, Task.WITHDRAW_SIGHTING, About.account(office.globex)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("No competitor was sighted here");
    }

    @Test
    void a_nudge_about_a_milestone_opens_it_for_the_clients_words() {
        long pilot = office.add(Row.empty(Kind.MILESTONE, 0)
                .with(Milestone.DEAL, rollout)
                .with(Milestone.NAME, "Pilot")
                .with(Milestone.REACHED_ON, Office.TODAY.minusDays(9)));
        FilledForm form = FilledForm.of(feature.taskForms()
                .get(0)
                .open(
                        ana,
                        Task.KEEP_MILESTONE,
                        About.account(office.acme).milestone(pilot).nudge(5L)));
        form.enter("client_words", "9/10").enter("client_confirmed_on", "2026-11-03");
        assertThat(form.refused(ana, form("milestone.keep"))).containsOnlyKeys("client_words");
        form.enter("client_words", "Dana: we like it").save(ana, form("milestone.keep"));
        assertThat(office.account(office.acme).milestones())
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.clientSaid()).isNotNull());
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            dependency.keep | name         | -          | name         | what it is
            dependency.keep | confirmed_by | 1          | confirmed_on | day on which they confirmed
            dependency.keep | confirmed_on | 2026-11-05 | confirmed_on | still to come
            addon.note      | idea         | -          | idea         | tick that there is none
            addon.note      | nothing      | true       | idea         | Either there is an idea
            sighting.note   | competitor   | -          | competitor   | who was seen
            sighting.note   | seen_on      | -          | seen_on      | Choose the day
            sighting.note   | seen_on      | 2026-11-05 | seen_on      | still to come
            """)
    void what_cannot_be_kept_is_said_at_its_field(
            String callback, String block, @Nullable String entered, String at, String words) {
        FilledForm form =
                switch (callback) {
                    case "dependency.keep" ->
                        press(DeliveryCard.DEPENDENCY, Map.of()).enter("name", "Firewall rules");
                    case "addon.note" -> press(DeliveryCard.ADDON, Map.of()).enter("idea", "Training");
                    default -> press(DeliveryCard.SIGHTING, Map.of()).enter("competitor", "Initech");
                };
        form.enter(block, entered == null ? new String[0] : new String[] {entered});
        Map<String, String> refused = form.refused(ana, form(callback));
        assertThat(refused).containsOnlyKeys(at);
        assertThat(refused.get(at)).contains(words);
    }

    @Test
    void somebody_of_another_account_confirms_nothing_here() {
        FilledForm form = press(DeliveryCard.DEPENDENCY, Map.of())
                .enter("name", "Firewall rules")
                .enter("confirmed_on", "2026-11-03")
                .enter("confirmed_by", String.valueOf(office.gavin));
        assertThatThrownBy(() -> form.save(ana, form("dependency.keep"))).isInstanceOf(UserError.class);
        assertThat(office.account(office.acme).dependencies()).isEmpty();
    }

    private Reply card() {
        return feature.commands().get(0).handle(new Command(ana, "delivery", "acme"));
    }

    private Form open(Task task, @Nullable Long deal) {
        return feature.taskForms()
                .get(0)
                .open(ana, task, About.account(office.acme).deal(deal).nudge(5L));
    }

    private FilledForm press(String action, Map<String, Object> about) {
        Metadata metadata = Metadata.NONE.with(Metadata.ACCOUNT, office.acme).with(Metadata.DEAL, rollout);
        for (Map.Entry<String, Object> one : about.entrySet()) {
            metadata = metadata.with(one.getKey(), one.getValue());
        }
        return FilledForm.of(feature.actions()
                .get(0)
                .handle(new Action(ana, action, metadata.encode(), Action.Surface.EPHEMERAL, null)));
    }

    private FormHandler form(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private Dependency onlyDependency() {
        assertThat(office.account(office.acme).dependencies()).hasSize(1);
        return office.account(office.acme).dependencies().get(0);
    }

    private long dependency(String name, @Nullable Party confirmedBy) {
        return office.add(Row.empty(Kind.DEPENDENCY, 0)
                .with(Dependency.DEAL, rollout)
                .with(Dependency.NAME, name)
                .with(Dependency.CONFIRMED_ON, confirmedBy == null ? null : Office.TODAY.minusDays(1))
                .with(Dependency.CONFIRMED_BY, confirmedBy));
    }

    private void addon(String idea, LocalDate notedOn) {
        office.add(Row.empty(Kind.ADDON, 0)
                .with(Addon.DEAL, rollout)
                .with(Addon.IDEA, idea)
                .with(Addon.NOTED_ON, notedOn));
    }

    private void sighting(@Nullable String competitor, SightingKind kind, LocalDate seenOn) {
        office.add(Row.empty(Kind.SIGHTING, 0)
                .with(Sighting.ACCOUNT, office.acme)
                .with(Sighting.COMPETITOR, competitor)
                .with(Sighting.KIND, kind)
                .with(Sighting.SEEN_ON, seenOn));
    }
}
