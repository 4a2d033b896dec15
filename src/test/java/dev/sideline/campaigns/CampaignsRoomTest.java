package dev.sideline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.account.Account;
import dev.sideline.account.Approval;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import dev.sideline.account.Objection;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Phase;
import dev.sideline.account.Pitch;
import dev.sideline.account.PitchOutcome;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Office;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaOutboxQueue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractMap.SimpleEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Office.Opened.class)
class CampaignsRoomTest {

    private static final String HOSTILE = "<!channel> *bold* \u202Eevil " + "x".repeat(400);
    private static final LocalDate TODAY = Office.TODAY;

    private final Office office;
    private final CampaignsRoom room;
    private final Feature feature;
    private Caller ana;
    private final long finn;

    CampaignsRoomTest(Office office) {
        this.office = office;
        this.room = new CampaignsRoom(
                office.accounts, office.visible, office.facts, new JpaOutbox(office.transactions), office);
        this.feature = room.feature();
        this.finn = office.person("Finn Olsen", "U0FINN", Role.LEADER);
        this.ana = office.caller(office.ana);
    }

    @Test
    void without_a_campaign_it_says_so() {
        office.golden("campaigns/none", run(ana, "campaign", ""));
        assertThat(Office.words(run(ana, "campaign", "next"))).isEqualTo("No campaign of yours is running.");
        office.golden("campaigns/library-empty", run(ana, "proposition", ""));
    }

    @Test
    void Home_shows_how_far_each_running_campaign_has_come_on_ones_own_accounts() {
        assertThat(room.home().draw(ana)).isEmpty();
        drive();
        ana = office.caller(office.ana);
        office.golden("campaigns/home", room.home().draw(ana));
        assertThat(room.home().draw(office.caller(office.bo))).isEmpty();
    }

    @Test
    void the_next_ones_are_named_in_cohort_order_strangers_included() {
        drive();
        approved();
        office.set(Kind.CONTACT, office.raj, Contact.LEVEL, 4);
        office.add(touch());
        office.golden("campaigns/next", run(ana, "campaign", "next"));
        office.golden("campaigns/one", run(ana, "campaign", ""));
    }

    @Test
    void nobody_is_handed_out_before_two_departments_approve() {
        drive();
        assertThat(Office.words(run(ana, "campaign", "next")))
                .isEqualTo("The launch of *Drive* is held, so there is nobody to pitch to yet: executives of at least 2"
                        + " departments approve *Stock* first. None has so far.");
        approve(office.maria, "Finance").save(office.caller(office.maria), form("proposition.approve"));
        assertThat(Office.words(run(ana, "campaign", "next"))).endsWith("So far: Finance.");
        approve(finn, "IT").save(office.caller(finn), form("proposition.approve"));
        assertThat(Office.words(run(ana, "campaign", "next"))).startsWith("Next in *Drive*, in cohort order.");
    }

    @Test
    void a_pitch_is_recorded_once_with_what_was_said() {
        long drive = drive();
        approved();
        FilledForm form = pitch(drive, "contact." + office.dana)
                .enter(PitchForm.OUTCOME, "DECLINED")
                .enter(PitchForm.FEEDBACK, "no room");
        assertThat(Office.words(form.save(ana, form("campaign.pitch")))).isEqualTo("Noted your pitch to *Dana Lee*.");
        form.save(ana, form("campaign.pitch"));
        assertThat(office.accounts.library().pitches()).singleElement().satisfies(pitch -> {
            assertThat(pitch.outcome()).isEqualTo(PitchOutcome.DECLINED);
            assertThat(pitch.feedback()).isEqualTo("no room");
            assertThat(pitch.pitchedOn()).isEqualTo(TODAY);
            assertThat(pitch.by()).isEqualTo(new Person.Id(office.ana));
        });
        assertThat(office.told).contains(new SimpleEntry<>(null, 5L));
        assertThat(Office.words(run(ana, "campaign", "next"))).contains("1 of 2 decision makers approached");
    }

    @Test
    void who_is_not_eligible_is_marked_with_a_reason() {
        long drive = drive();
        approved();
        office.golden("campaigns/pitch", open(Task.PITCH, About.NOTHING.campaign(drive)));
        pitch(drive, "contact." + office.dana)
                .enter(PitchForm.INELIGIBLE, "rents")
                .save(ana, form("campaign.pitch"));
        pitch(drive, "account." + office.globex)
                .enter(PitchForm.INELIGIBLE, "sold")
                .save(ana, form("campaign.pitch"));
        assertThat(office.accounts.library().pitches())
                .extracting(Pitch::ineligibleReason)
                .containsExactly("rents");
        assertThat(office.accounts.library().cohort())
                .extracting(CohortMember::ineligibleReason)
                .containsExactlyInAnyOrder(null, "sold");
    }

    @Test
    void a_cohort_is_found_by_its_condition_counted_and_ranked() {
        stock();
        office.set(Kind.ACCOUNT, office.globex, Account.SECTOR, "Medical");
        office.set(Kind.ACCOUNT, office.hooli, Account.SECTOR, "medical");
        FilledForm form = FilledForm.of(run(ana, "campaign", "new"))
                .enter(CampaignForm.NAME, "Drive")
                .enter(CampaignForm.PROPOSITION, String.valueOf(stockId()))
                .enter(CampaignForm.CONDITION, "sector = medical");
        Reply counted = press(ana, CampaignForm.COUNT, "", form);
        office.golden("campaigns/edit", counted);
        Reply saved = form.save(ana, form("campaign.keep"));
        assertThat(Office.words(saved)).isEqualTo("Saved *Drive*. 2 accounts are in the cohort.");
        form.save(ana, form("campaign.keep"));
        assertThat(office.accounts.library().campaigns()).singleElement().satisfies(campaign -> {
            assertThat(campaign.condition()).isEqualTo("sector = medical");
            assertThat(campaign.owner()).isEqualTo(new Person.Id(office.ana));
        });
        assertThat(office.accounts.library().cohort())
                .extracting(member -> member.account().value(), CohortMember::rank)
                .containsExactlyInAnyOrder(tuple(office.globex, 1), tuple(office.hooli, 2));
    }

    @Test
    void widening_a_condition_adds_behind_those_that_are_there() {
        long drive = drive();
        office.set(Kind.ACCOUNT, office.hooli, Account.SECTOR, "medical");
        office.set(Kind.CAMPAIGN, drive, Campaign.OWNER, office.ana);
        FilledForm form = FilledForm.of(press(ana, CampaignsMessage.EDIT, drive))
                .enter(CampaignForm.CONDITION, "sector = medical");
        form.save(ana, form("campaign.keep"));
        assertThat(office.accounts.library().cohort())
                .filteredOn(member -> member.account().value() == office.hooli)
                .extracting(CohortMember::rank)
                .containsExactly(3);
        assertThat(office.accounts.library().cohort()).hasSize(3);
    }

    @Test
    void a_condition_for_which_no_field_has_room_stays_until_another_is_written() {
        String many = "sector = mining or ".repeat(200) + "sector = medical";
        long drive = drive();
        office.set(Kind.CAMPAIGN, drive, Campaign.OWNER, office.ana);
        office.set(Kind.CAMPAIGN, drive, Campaign.CONDITION, many);
        office.set(Kind.ACCOUNT, office.hooli, Account.SECTOR, "medical");
        FilledForm form = FilledForm.of(press(ana, CampaignsMessage.EDIT, drive));
        assertThat(form.values()).doesNotContainKey(CampaignForm.CONDITION);
        Reply counted = press(ana, CampaignForm.COUNT, "", form.enter(CampaignForm.NAME, "Drive on"));
        office.golden("campaigns/form-counted", counted);

        FilledForm.of(counted).save(ana, form("campaign.keep"));
        FilledForm.of(counted).save(ana, form("campaign.keep"));
        assertThat(campaign().condition()).isEqualTo(many);
        assertThat(campaign().name()).isEqualTo("Drive on");
        assertThat(order(drive)).containsExactly(office.globex, office.acme, office.hooli);

        FilledForm another = FilledForm.of(counted).enter(CampaignForm.CONDITION, "beds = 500");
        assertThat(another.refused(ana, form("campaign.keep"))).containsOnlyKeys(CampaignForm.CONDITION);
        another.enter(CampaignForm.CONDITION, "sector = medical");
        Reply both = press(ana, CampaignForm.COUNT, "", another);
        assertThat(FilledForm.of(both).values()).containsEntry(CampaignForm.CONDITION, List.of("sector = medical"));
        FilledForm.of(both).save(ana, form("campaign.keep"));
        assertThat(campaign().condition()).isEqualTo("sector = medical");
    }

    @Test
    void a_condition_that_became_shorter_while_the_form_was_open_stands_in_it_once_counted() {
        long drive = drive();
        office.set(Kind.CAMPAIGN, drive, Campaign.OWNER, office.ana);
        office.set(Kind.CAMPAIGN, drive, Campaign.CONDITION, "sector = mining or ".repeat(200) + "major = yes");
        FilledForm form = FilledForm.of(press(ana, CampaignsMessage.EDIT, drive));
        office.set(Kind.CAMPAIGN, drive, Campaign.CONDITION, "sector = medical");
        FilledForm counted = FilledForm.of(press(ana, CampaignForm.COUNT, "", form));
        assertThat(counted.values()).containsEntry(CampaignForm.CONDITION, List.of("sector = medical"));
        assertThat(counted.enter(CampaignForm.CONDITION).refused(ana, form("campaign.keep")))
                .containsOnlyKeys(CampaignForm.CONDITION);
        form.save(ana, form("campaign.keep"));
        assertThat(campaign().condition()).isEqualTo("sector = medical");
    }

    private Campaign campaign() {
        return office.accounts.library().campaigns().get(0);
    }

    @Test
    void a_report_tells_coverage_outcomes_and_objections_by_version() {
        long drive = drive();
        approved();
        office.set(Kind.PROPOSITION, stockId(), Proposition.REVIEWED_ON, TODAY.minusDays(5));
        office.set(Kind.PROPOSITION, stockId(), Proposition.VERSION, "2");
        objection("Finance", "ties up cash", TODAY.minusDays(9));
        objection("IT", HOSTILE, TODAY.minusDays(1));
        office.add(Row.empty(Kind.PITCH, 0)
                .with(Pitch.CAMPAIGN, drive)
                .with(Pitch.CONTACT, office.dana)
                .with(Pitch.BY, office.ana)
                .with(Pitch.PITCHED_ON, TODAY.minusDays(2))
                .with(Pitch.OUTCOME, PitchOutcome.INTERESTED)
                .with(Pitch.FEEDBACK, HOSTILE));
        office.golden("campaigns/report", run(ana, "campaign", "report"));
        office.golden("campaigns/report-whole", press(office.caller(office.maria), CampaignsMessage.REPORT, drive));
    }

    @Test
    void the_library_shows_each_with_what_one_may_do() {
        stock();
        for (int i = 0; i < 9; i++) {
            office.add(Row.empty(Kind.PROPOSITION, 0)
                    .with(Proposition.NAME, i == 0 ? HOSTILE : "Other " + i)
                    .with(Proposition.SUMMARY, HOSTILE)
                    .with(Proposition.OWNER, office.ana));
        }
        office.add(Row.empty(Kind.IDEA, 0)
                .with(Idea.TEXT, HOSTILE)
                .with(Idea.PERSON, office.zoe)
                .with(Idea.SUBMITTED_ON, TODAY));
        office.golden("campaigns/library-many", run(ana, "proposition", ""));
    }

    @Test
    void an_idea_goes_upward_once() {
        FilledForm form = FilledForm.of(run(ana, "proposition", "suggest")).enter(IdeaForm.TEXT, "Rent it");
        form.save(ana, form("proposition.idea"));
        form.save(ana, form("proposition.idea"));
        assertThat(office.accounts.library().ideas()).singleElement().satisfies(idea -> {
            assertThat(idea.text()).isEqualTo("Rent it");
            assertThat(idea.submittedOn()).isEqualTo(TODAY);
            assertThat(idea.person()).isEqualTo(new Person.Id(office.ana));
        });
    }

    @Test
    void a_review_leads_to_a_new_version_or_keeps_it_with_a_reason() {
        stock();
        office.set(Kind.PROPOSITION, stockId(), Proposition.OWNER, office.ana);
        FilledForm.of(press(ana, PropositionsMessage.REVIEW, stockId()))
                .enter(ReviewForm.VERSION, "2")
                .save(ana, form("proposition.review"));
        assertThat(stockNow().version()).isEqualTo("2");
        assertThat(stockNow().reviewedOn()).isEqualTo(TODAY);
        FilledForm.of(press(ana, PropositionsMessage.REVIEW, stockId()))
                .enter(ReviewForm.KEPT, "it works")
                .save(ana, form("proposition.review"));
        assertThat(stockNow().keptReason()).isEqualTo("it works");
        assertThat(stockNow().version()).isEqualTo("2");
    }

    @Test
    void an_objection_has_somebody_who_stands_for_it() {
        stock();
        FilledForm.of(press(ana, PropositionsMessage.OBJECT, stockId()))
                .enter(ObjectForm.DEPARTMENT, "Finance")
                .enter(ObjectForm.TEXT, "ties up cash")
                .enter(ObjectForm.NAME, "Mr Lund")
                .save(ana, form("proposition.object"));
        assertThat(office.accounts.library().objections())
                .singleElement()
                .extracting(Objection::owner)
                .isEqualTo(PersonOrName.named("Mr Lund"));
    }

    @Test
    void a_proposal_is_linked_through_its_deal_or_a_campaign() {
        drive();
        long rollout = office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        long first = proposal(rollout);
        long second = proposal(null);
        link(first).save(ana, form("proposition.link"));
        link(second).save(ana, form("proposition.link"));
        assertThat(Objects.requireNonNull(office.facts.find(Kind.DEAL, rollout)).get(Deal.PROPOSITION))
                .isEqualTo(stockId());
        assertThat(Objects.requireNonNull(office.facts.find(Kind.TOUCH, second)).get(Touch.CAMPAIGN))
                .isNotNull();
        assertThatThrownBy(() -> open(Task.LINK_PROPOSAL, About.NOTHING)).isInstanceOf(UserError.class);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            campaign.pitch       | outcome    | -           | outcome    | what they said
            campaign.pitch       | day        | 2026-11-05  | day        | earlier day
            campaign.pitch       | ineligible | rents       | ineligible | leave one of the two empty
            campaign.keep        | condition  | name = Acme | condition  | nothing that I know
            campaign.keep        | name       | -           | name       | name
            campaign.keep        | ends_on    | 2026-11-03  | ends_on    | after its first
            proposition.approve  | department | Sales       | department | do not count
            proposition.approve  | department | marketing   | department | do not count
            proposition.idea     | text       | -           | text       | few words
            proposition.object   | name       | -           | owner      | who stands for it
            proposition.object   | owner      | 1           | name       | leave one of the two empty
            proposition.review   | version    | -           | version    | Name the new version
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
    void only_a_leader_approves() {
        stock();
        assertThatThrownBy(() -> press(ana, PropositionsMessage.APPROVE, stockId()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Only a leader");
        FilledForm form = approve(office.maria, "Finance").enter(ApproveForm.EXECUTIVE, String.valueOf(office.zoe));
        assertThat(form.refused(office.caller(office.maria), form("proposition.approve")))
                .containsOnlyKeys(ApproveForm.EXECUTIVE);
        assertThat(office.accounts.library().approvals()).isEmpty();
    }

    @Test
    void what_belongs_to_others_stays_as_it_is() {
        long drive = drive();
        assertThatThrownBy(() -> press(ana, CampaignsMessage.EDIT, drive)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> press(ana, PropositionsMessage.REVIEW, stockId()))
                .isInstanceOf(UserError.class);
        FilledForm form = pitch(drive, "contact." + office.dana)
                .enter(PitchForm.WHO, "contact." + office.gavin)
                .enter(PitchForm.OUTCOME, "WON");
        assertThatThrownBy(() -> form.save(ana, form("campaign.pitch"))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> run(ana, "campaign", "everything")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> run(ana, "proposition", "everything")).isInstanceOf(UserError.class);
    }

    private FilledForm filledIn(String callback) {
        long drive = drive();
        office.set(Kind.PROPOSITION, stockId(), Proposition.OWNER, office.ana);
        return switch (callback) {
            case "campaign.pitch" -> pitch(drive, "contact." + office.dana).enter(PitchForm.OUTCOME, "WON");
            case "campaign.keep" ->
                FilledForm.of(run(ana, "campaign", "new"))
                        .enter(CampaignForm.NAME, "Second")
                        .enter(CampaignForm.PROPOSITION, String.valueOf(stockId()))
                        .enter(CampaignForm.CONDITION, "sector = medical");
            case "proposition.approve" ->
                FilledForm.of(press(ana, PropositionsMessage.APPROVE, stockId()))
                        .enter(ApproveForm.EXECUTIVE, String.valueOf(office.maria))
                        .enter(ApproveForm.DEPARTMENT, "IT");
            case "proposition.idea" ->
                FilledForm.of(run(ana, "proposition", "suggest")).enter(IdeaForm.TEXT, "Rent it");
            case "proposition.object" ->
                FilledForm.of(press(ana, PropositionsMessage.OBJECT, stockId()))
                        .enter(ObjectForm.DEPARTMENT, "Finance")
                        .enter(ObjectForm.TEXT, "ties up cash")
                        .enter(ObjectForm.NAME, "Mr Lund");
            default ->
                FilledForm.of(press(ana, PropositionsMessage.REVIEW, stockId())).enter(ReviewForm.VERSION, "2");
        };
    }

    @Test
    void an_idea_reaches_the_leader_who_is_named_and_becomes_a_proposition() {
        FilledForm idea =
                FilledForm.of(run(ana, "proposition", "suggest")).enter(IdeaForm.TEXT, "Rent it, do not sell it");
        idea.enter(IdeaForm.TO, String.valueOf(office.zoe));
        assertThat(idea.refused(ana, form("proposition.idea"))).containsKey(IdeaForm.TO);
        idea.enter(IdeaForm.TO, String.valueOf(office.maria));
        assertThat(Office.words(idea.save(ana, form("proposition.idea")))).contains("Maria Silva gets it now");
        idea.save(ana, form("proposition.idea"));

        List<OutboxQueue.Parcel> sent =
                new JpaOutboxQueue(office.transactions, Duration.ofMinutes(1)).claim(Office.NOW.plusSeconds(60), 9);
        assertThat(sent).singleElement().satisfies(parcel -> {
            assertThat(parcel.slackId()).isEqualTo("U0MARIA");
            office.golden("campaigns/idea-sent", parcel.message());
        });
        Caller maria = office.caller(office.maria);
        long id = office.accounts.library().ideas().get(0).id().value();
        Reply opened = press(maria, PropositionsMessage.FROM_IDEA, id);
        office.golden("campaigns/proposition-from-idea", opened);
        filled(FilledForm.of(opened), "Rental").save(maria, form("proposition.keep"));
        assertThat(office.accounts.library().ideas().get(0).proposition())
                .isEqualTo(office.accounts.library().propositions().get(0).id());
    }

    @Test
    void leaders_begin_a_proposition_and_those_who_answer_for_it_change_it() {
        Caller maria = office.caller(office.maria);
        Reply opened = run(maria, "proposition", "new");
        office.golden("campaigns/proposition-new", opened);
        FilledForm empty = FilledForm.of(opened).enter(PropositionForm.SUMMARY);
        assertThat(empty.refused(maria, form("proposition.keep")))
                .containsKeys(PropositionForm.NAME, PropositionForm.SUMMARY, PropositionForm.FOR_WHOM);
        FilledForm form = filled(FilledForm.of(opened), "Stock")
                .enter(PropositionForm.OWNER, String.valueOf(office.ana))
                .enter(PropositionForm.SPONSOR, String.valueOf(finn));
        assertThat(Office.words(form.save(maria, form("proposition.keep")))).contains("two departments approve it");
        form.save(maria, form("proposition.keep"));
        assertThat(office.accounts.library().propositions()).singleElement().satisfies(one -> {
            assertThat(one.forWhom()).isEqualTo("hospitals");
            assertThat(one.departments()).isEqualTo("finance and logistics");
            assertThat(one.version()).isEqualTo("1");
        });
        objection("Finance", "Who carries the stock?", TODAY);
        office.golden("campaigns/library-one", run(ana, "proposition", ""));

        Reply edited = press(ana, PropositionsMessage.EDIT, stockId());
        assertThat(Office.words(FilledForm.of(edited)
                        .enter(PropositionForm.FOR_WHOM, "clinics")
                        .save(ana, form("proposition.keep"))))
                .isEqualTo("Saved *Stock*.");
        assertThat(stockNow().forWhom()).isEqualTo("clinics");
        assertThat(stockNow().owner()).isEqualTo(new Person.Id(office.ana));
    }

    @Test
    void whoever_sells_sends_ideas_and_changes_no_proposition_of_others() {
        stock();
        assertThatThrownBy(() -> run(ana, "proposition", "new")).hasMessageContaining("proposition suggest");
        assertThatThrownBy(() -> press(ana, PropositionsMessage.EDIT, stockId()))
                .isInstanceOf(UserError.class);
        Caller maria = office.caller(office.maria);
        FilledForm namesake = filled(FilledForm.of(run(maria, "proposition", "new")), "stock");
        assertThatThrownBy(() -> namesake.save(maria, form("proposition.keep"))).hasMessageContaining("already");
    }

    @Test
    void what_somebody_said_takes_one_tap() {
        long drive = drive();
        approved();
        Reply next = press(ana, NextMessage.OUTCOME, tapped(drive, "INTERESTED"));
        press(ana, NextMessage.OUTCOME, tapped(drive, "INTERESTED"));
        office.golden("campaigns/tapped", next);
        assertThat(office.accounts.library().pitches()).singleElement().satisfies(pitch -> {
            assertThat(pitch.outcome()).isEqualTo(PitchOutcome.INTERESTED);
            assertThat(pitch.pitchedOn()).isEqualTo(TODAY);
            assertThat(pitch.by()).isEqualTo(new Person.Id(office.ana));
        });
    }

    private String tapped(long drive, String outcome) {
        return "campaign=" + drive + "&who=contact." + office.dana + "&outcome=" + outcome;
    }

    @Test
    void the_order_is_arranged_by_amount_or_name_or_by_hand() {
        long drive = drive();
        office.set(Kind.CAMPAIGN, drive, Campaign.OWNER, office.ana);
        office.set(
                Kind.DEAL, office.deal(office.acme, "Rollout", Phase.PROPOSAL), Deal.AMOUNT, new BigDecimal("90000"));
        Reply opened = press(ana, CampaignsMessage.ORDER, drive);
        office.golden("campaigns/order", opened);
        assertThat(order(drive)).containsExactly(office.globex, office.acme);

        FilledForm form = FilledForm.of(opened);
        assertThat(form.refused(ana, form("campaign.order"))).containsKey(OrderForm.ARRANGE);
        assertThat(Office.words(form.enter(OrderForm.ARRANGE, "AMOUNT").save(ana, form("campaign.order"))))
                .isEqualTo("The cohort of *Drive* is arranged anew. First: Acme.");
        assertThat(order(drive)).containsExactly(office.acme, office.globex);

        FilledForm move = FilledForm.of(press(ana, CampaignsMessage.ORDER, drive))
                .enter(OrderForm.ACCOUNT, String.valueOf(office.globex));
        assertThat(move.refused(ana, form("campaign.order"))).containsKey(OrderForm.PLACE);
        assertThat(Office.words(move.enter(OrderForm.PLACE, "1").save(ana, form("campaign.order"))))
                .isEqualTo("*Globex* is number 1 of 2 now.");
        assertThat(order(drive)).containsExactly(office.globex, office.acme);
        assertThatThrownBy(() -> press(office.caller(office.zoe), CampaignsMessage.ORDER, drive))
                .hasMessageContaining("owner");
    }

    @Test
    void whichever_account_of_a_large_cohort_is_to_be_moved_is_found_by_its_name() {
        long drive = drive();
        office.set(Kind.CAMPAIGN, drive, Campaign.OWNER, office.ana);
        for (int i = 1; i <= 150; i++) {
            member(drive, "Umbra " + i, i + 2, null);
        }
        member(drive, "Umbra sold", 153, "sold");
        FilledForm form = FilledForm.of(press(ana, CampaignsMessage.ORDER, drive));
        assertThat(offered(ana, "", form)).hasSize(100).startsWith("Acme", "Globex", "Umbra 1");
        assertThat(offered(ana, "umbra 150", form)).first().isEqualTo("Umbra 150");
        assertThat(offered(ana, "umbra s", form)).doesNotContain("Umbra sold");
        assertThat(offered(ana, "hooli", form)).isEmpty();
        assertThat(offered(office.caller(office.zoe), "", form)).isEmpty();

        form.enter(OrderForm.ACCOUNT, option(ana, "umbra 150", form).getValue());
        assertThat(form.refused(ana, form("campaign.order"))).containsOnlyKeys(OrderForm.PLACE);
        form.enter(OrderForm.PLACE, "2");
        assertThat(Office.words(form.save(ana, form("campaign.order"))))
                .isEqualTo("*Umbra 150* is number 2 of 152 now.");
        List<Long> moved = order(drive);
        form.save(ana, form("campaign.order"));
        assertThat(order(drive)).isEqualTo(moved).hasSize(153).startsWith(office.globex);
    }

    @Test
    void whoever_of_many_decision_makers_was_pitched_to_is_found_by_their_name() {
        long drive = drive();
        for (int i = 1; i <= 150; i++) {
            office.add(Row.empty(Kind.CONTACT, 0)
                    .with(Contact.ACCOUNT, office.acme)
                    .with(Contact.NAME, "Uma " + i)
                    .with(Contact.DECISION_MAKER, true));
        }
        FilledForm form = pitch(drive, "");
        assertThat(pitchTo(ana, "", form)).hasSize(100).startsWith("Globex: nobody known yet", "Dana Lee, Acme");
        assertThat(pitchTo(ana, "uma 150", form)).first().isEqualTo("Uma 150, Acme");
        assertThat(pitchTo(ana, "gavin", form)).isEmpty();
        assertThat(pitchTo(office.caller(office.zoe), "", form)).isEmpty();

        String uma = options(PitchPicker.ACTION, ana, "uma 150", form).get(0).getValue();
        form.enter(PitchForm.WHO, uma).enter(PitchForm.OUTCOME, "WON");
        assertThat(Office.words(form.save(ana, form("campaign.pitch")))).isEqualTo("Noted your pitch to *Uma 150*.");
        assertThat(pitchTo(ana, "uma 150", form)).doesNotContain("Uma 150, Acme");
    }

    private List<String> pitchTo(Caller caller, String typed, FilledForm in) {
        return options(PitchPicker.ACTION, caller, typed, in).stream()
                .map(option -> option.getText().getText())
                .toList();
    }

    private void member(long campaign, String name, int rank, @Nullable String ineligible) {
        long account = office.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name));
        office.add(Row.empty(Kind.COHORT, 0)
                .with(CohortMember.CAMPAIGN, campaign)
                .with(CohortMember.ACCOUNT, account)
                .with(CohortMember.RANK, rank)
                .with(CohortMember.INELIGIBLE_REASON, ineligible));
    }

    private List<String> offered(Caller caller, String typed, FilledForm in) {
        return options(caller, typed, in).stream()
                .map(option -> option.getText().getText())
                .toList();
    }

    private OptionObject option(Caller caller, String typed, FilledForm in) {
        return options(caller, typed, in).get(0);
    }

    private List<OptionObject> options(Caller caller, String typed, FilledForm in) {
        return options(CohortPicker.ACTION, caller, typed, in);
    }

    private List<OptionObject> options(String picker, Caller caller, String typed, FilledForm in) {
        return feature.options().stream()
                .filter(handler -> handler.actionId().equals(picker))
                .findFirst()
                .orElseThrow()
                .options(caller, typed, in.by(caller).metadata());
    }

    private List<Long> order(long drive) {
        return office.accounts.library().cohortOf(new Campaign.Id(drive)).stream()
                .sorted(Comparator.comparing(CohortMember::rank))
                .map(member -> member.account().value())
                .toList();
    }

    private FilledForm filled(FilledForm form, String name) {
        return form.enter(PropositionForm.NAME, name)
                .enter(PropositionForm.SUMMARY, "You pay for what you use")
                .enter(PropositionForm.FOR_WHOM, "hospitals")
                .enter(PropositionForm.DEPARTMENTS, "finance and logistics");
    }

    private void stock() {
        office.add(Row.empty(Kind.PROPOSITION, 0).with(Proposition.NAME, "Stock"));
    }

    private Proposition stockNow() {
        return office.accounts.library().propositions().stream()
                .filter(one -> one.name().equals("Stock"))
                .findFirst()
                .orElseThrow();
    }

    private long stockId() {
        return stockNow().id().value();
    }

    /** Since 40 days, with Globex, where nobody who decides is known, before Acme, where Dana Lee is. */
    private long drive() {
        stock();
        office.set(Kind.CONTACT, office.dana, Contact.DECISION_MAKER, true);
        office.set(Kind.CONTACT, office.ingrid, Contact.DECISION_MAKER, false);
        long drive = office.add(Row.empty(Kind.CAMPAIGN, 0)
                .with(Campaign.NAME, "Drive")
                .with(Campaign.PROPOSITION, stockId())
                .with(Campaign.STARTS_ON, TODAY.minusDays(40)));
        int rank = 1;
        for (long account : new long[] {office.globex, office.acme}) {
            office.add(Row.empty(Kind.COHORT, 0)
                    .with(CohortMember.CAMPAIGN, drive)
                    .with(CohortMember.ACCOUNT, account)
                    .with(CohortMember.RANK, rank++));
        }
        ana = office.caller(office.ana);
        return drive;
    }

    private void approved() {
        for (Map.Entry<String, Long> one :
                Map.of("Finance", office.maria, "IT", finn).entrySet()) {
            office.add(Row.empty(Kind.APPROVAL, 0)
                    .with(Approval.PROPOSITION, stockId())
                    .with(Approval.DEPARTMENT, one.getKey())
                    .with(Approval.EXECUTIVE, one.getValue())
                    .with(Approval.APPROVED_ON, TODAY.minusDays(9)));
        }
    }

    private FilledForm approve(long leader, String department) {
        return FilledForm.of(press(office.caller(leader), PropositionsMessage.APPROVE, stockId()))
                .enter(ApproveForm.DEPARTMENT, department);
    }

    private void objection(String department, String text, LocalDate on) {
        office.add(Row.empty(Kind.OBJECTION, 0)
                .with(Objection.PROPOSITION, stockId())
                .with(Objection.DEPARTMENT, department)
                .with(Objection.TEXT, text)
                .with(Objection.RAISED_ON, on));
    }

    private long proposal(@Nullable Long deal) {
        return office.add(touch().with(Touch.DEAL, deal).with(Touch.PROPOSAL, true));
    }

    private Row touch() {
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, office.acme)
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.AT, Office.NOW.minusSeconds(86_400))
                .with(Touch.OUR_PEOPLE, List.of(office.ana))
                .with(Touch.CONTACTS, List.of(office.raj));
    }

    private FilledForm link(long touch) {
        return FilledForm.of(open(Task.LINK_PROPOSAL, About.NOTHING))
                .enter(LinkForm.PROPOSAL, String.valueOf(touch))
                .enter(LinkForm.PROPOSITION, String.valueOf(stockId()));
    }

    private FilledForm pitch(long campaign, String who) {
        return FilledForm.of(open(Task.PITCH, About.NOTHING.campaign(campaign).nudge(5L)))
                .enter(PitchForm.WHO, who);
    }

    private Reply open(Task task, About about) {
        return new Reply.Open(feature.taskForms().get(0).open(ana, task, about));
    }

    private Reply run(Caller caller, String word, String rest) {
        return feature.commands().stream()
                .filter(handler -> handler.spec().word().equals(word))
                .findFirst()
                .orElseThrow()
                .handle(new Command(caller, word, rest));
    }

    private Reply press(Caller caller, String action, Object value) {
        return feature.actions()
                .get(0)
                .handle(new Action(caller, action, String.valueOf(value), Action.Surface.EPHEMERAL, null));
    }

    private Reply press(Caller caller, String action, Object value, FilledForm in) {
        return feature.actions()
                .get(0)
                .handle(new Action(caller, action, String.valueOf(value), Action.Surface.FORM, in.by(caller)));
    }

    private FormHandler form(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }
}
