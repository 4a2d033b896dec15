package dev.sideline.app;

import dev.sideline.account.Account;
import dev.sideline.account.Addon;
import dev.sideline.account.Approval;
import dev.sideline.account.Author;
import dev.sideline.account.Awareness;
import dev.sideline.account.Campaign;
import dev.sideline.account.Champion;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Fit;
import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Mode;
import dev.sideline.account.Objection;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Phase;
import dev.sideline.account.Pitch;
import dev.sideline.account.PitchOutcome;
import dev.sideline.account.Plan;
import dev.sideline.account.PlanContact;
import dev.sideline.account.Promise;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.account.Sighting;
import dev.sideline.account.SightingKind;
import dev.sideline.account.StageEntry;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Office;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Ira Berg has on record in one state, of everything the same: nothing, one, a few, more than anything holds, or a
 * few with words that would like to be markup. Everything is at one account; the others are only there.
 */
final class World {

    private static final LocalDate TODAY = Office.TODAY;
    private static final String HOSTILE =
            "<!channel> <https://evil.example|click> *bold* _x_ ~y~ `code` & :tada:\n\u202Eevil \u05D0\u05D1\u05D2 ";
    private static final int TOO_MANY = 120;
    private static final List<Phase> FIRST_STAGES =
            List.of(Phase.PROSPECTING, Phase.DISCOVERY, Phase.QUALIFIED, Phase.PROPOSAL);

    /** How much there is, and what it is called. */
    enum State {
        EMPTY(0),
        ONE(1),
        MANY(3),
        OVER(TOO_MANY),
        HOSTILE(2);

        private final int count;

        State(int count) {
            this.count = count;
        }
    }

    final Office office;
    final State state;
    final long rep;
    final long account;
    final List<Long> accounts;
    final List<Long> contacts;
    final List<Long> prospects;
    final List<Long> propositions;
    final List<Long> ideas;
    final List<Long> campaigns;
    final List<Long> deals;
    final List<Long> won;
    final List<Long> milestones;
    final List<Long> dependencies;
    final List<Long> promises;
    final List<Long> held;
    final @Nullable Long planned;
    final @Nullable Long loose;

    World(Office office, State state) {
        this.office = office;
        this.state = state;
        this.rep = office.add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, name("Ira Berg", 0))
                .with(Person.SLACK_ID, "U0IRA")
                .with(Person.MANAGER, office.bo)
                .with(Person.ROLES, List.of(Role.REP)));
        office.set(Kind.PERSON, office.bo, Person.SENIORITY, Seniority.SENIOR);
        this.account = office.add(Row.empty(Kind.ACCOUNT, 0)
                .with(Account.NAME, name("Initech", 0))
                .with(Account.OWNER, rep)
                .with(Account.MODE, state == State.EMPTY ? null : Mode.STRATEGIC)
                .with(Account.MAJOR, state == State.EMPTY ? null : true)
                .with(Account.SECTOR, text("Logistics"))
                .with(Account.COUNTRY, text("Norway"))
                .with(Account.TARGET_LEVEL, state == State.EMPTY ? null : 4));
        this.accounts = each(i -> Row.empty(Kind.ACCOUNT, 0)
                .with(Account.NAME, name("Umbra", i))
                .with(Account.MODE, Mode.CAMPAIGN)
                .with(Account.OWNER, rep));
        this.prospects = each(i -> Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, accounts.get(i))
                .with(Contact.NAME, name("Gil Gomez", i))
                .with(Contact.TITLE, text("Head of buying"))
                .with(Contact.DECISION_MAKER, true));
        this.contacts = each(i -> Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, account)
                .with(Contact.NAME, name("Dana Lee", i))
                .with(Contact.TITLE, text("Head of supply"))
                .with(Contact.DEPARTMENT, text("Supply"))
                .with(Contact.EMAIL, "dana" + i + "@initech.example")
                .with(Contact.LEVEL, 4)
                .with(Contact.DECISION_MAKER, true));
        this.propositions = each(i -> Row.empty(Kind.PROPOSITION, 0)
                .with(Proposition.NAME, name("Stock on demand", i))
                .with(Proposition.VERSION, text("2"))
                .with(Proposition.OWNER, rep)
                .with(Proposition.SPONSOR, office.maria)
                .with(Proposition.SUMMARY, text("No part is ever missing"))
                .with(Proposition.FOR_WHOM, text("Hospitals with 500 beds"))
                .with(Proposition.DEPARTMENTS, text("Logistics and IT")));
        this.ideas = each(i -> Row.empty(Kind.IDEA, 0)
                .with(Idea.PERSON, rep)
                .with(Idea.TEXT, text("Rent it out"))
                .with(Idea.SUBMITTED_ON, TODAY.minusDays(9)));
        this.campaigns = each(i -> Row.empty(Kind.CAMPAIGN, 0)
                .with(Campaign.NAME, name("Autumn push", i))
                .with(Campaign.OWNER, rep)
                .with(Campaign.PROPOSITION, propositions.get(0))
                .with(
                        Campaign.CONDITION,
                        state == State.OVER ? long_("sector = medical or ") + "sector = mining" : "major = yes")
                .with(Campaign.STARTS_ON, TODAY.minusDays(20))
                .with(Campaign.ENDS_ON, TODAY.plusDays(40)));
        this.deals = each(i -> deal("Rollout", i, Phase.PROPOSAL)
                .with(Deal.EXPECTED_CLOSE, TODAY.plusDays(30))
                .with(Deal.AWARENESS, Awareness.PROBLEM_AWARE)
                .with(Deal.PROBLEM, text("Nobody knows the stock"))
                .with(Deal.EXPECTATIONS_ON, TODAY.minusDays(8))
                .with(Deal.PROCESS_ON, TODAY.minusDays(7))
                .with(Deal.FIT, Fit.GO)
                .with(Deal.FIT_BY, rep)
                .with(Deal.FIT_ON, TODAY.minusDays(6))
                .with(Deal.QUALIFIED_BY, rep));
        this.won = each(i -> deal("Pilot", i, Phase.WON).with(Deal.CLOSED_ON, TODAY.minusDays(10)));
        this.milestones = each(i -> Row.empty(Kind.MILESTONE, 0)
                .with(Milestone.DEAL, won.get(0))
                .with(Milestone.NAME, name("Kick-off", i))
                .with(Milestone.DUE, TODAY.plusDays(i % 9))
                .with(Milestone.CLIENT_WORDS, i % 2 == 0 ? text("Dana: it went well") : null)
                .with(Milestone.CLIENT_CONFIRMED_ON, i % 2 == 0 ? TODAY.minusDays(1) : null));
        this.dependencies = each(i -> Row.empty(Kind.DEPENDENCY, 0)
                .with(Dependency.DEAL, won.get(0))
                .with(Dependency.NAME, name("The server room", i)));
        this.promises = each(i -> Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, account)
                .with(Promise.WORDS, name("the data sheet", i))
                .with(Promise.TO, contacts.get(0))
                .with(Promise.DUE, TODAY.plusDays(i % 9)));
        this.held = each(i -> touch(TouchStatus.HELD, TODAY.minusDays(i % 30 + 1))
                .with(Touch.DEAL, deals.get(0))
                .with(Touch.PROPOSAL, true)
                .with(Touch.OUTCOME, text("They want a second meeting")));
        boolean isBlank = state == State.EMPTY;
        this.planned = isBlank ? null : office.add(touch(TouchStatus.PLANNED, TODAY.plusDays(2)));
        this.loose = isBlank
                ? null
                : office.add(deal("Spare parts", 0, Phase.DISCOVERY).with(Deal.ACCOUNT, null));
        around();
    }

    /** What nothing else refers to. */
    private void around() {
        each(i -> Row.empty(Kind.ACCOUNT_TEAM, 0)
                .with(TeamMember.ACCOUNT, account)
                .with(
                        TeamMember.PERSON,
                        office.add(Row.empty(Kind.PERSON, 0)
                                .with(Person.NAME, name("Kim Roe", i))
                                .with(Person.ROLES, List.of(Role.REP)))));
        each(i -> Row.empty(Kind.APPROVAL, 0)
                .with(Approval.PROPOSITION, propositions.get(0))
                .with(Approval.DEPARTMENT, name("Logistics", i))
                .with(Approval.EXECUTIVE, office.maria)
                .with(Approval.APPROVED_ON, TODAY.minusDays(30)));
        if (state == State.ONE) {
            office.add(Row.empty(Kind.APPROVAL, 0)
                    .with(Approval.PROPOSITION, propositions.get(0))
                    .with(Approval.DEPARTMENT, "IT")
                    .with(Approval.EXECUTIVE, office.maria)
                    .with(Approval.APPROVED_ON, TODAY.minusDays(30)));
        }
        each(i -> Row.empty(Kind.OBJECTION, 0)
                .with(Objection.PROPOSITION, propositions.get(0))
                .with(Objection.DEPARTMENT, name("Finance", i))
                .with(Objection.OWNER, PersonOrName.named(name("Ola Vik", i)))
                .with(Objection.TEXT, text("It ties up money"))
                .with(Objection.RAISED_ON, TODAY.minusDays(5)));
        each(i -> Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, contacts.get(i))
                .with(Champion.NOMINATED_ON, TODAY.minusDays(50))
                .with(Champion.WILLING_ACT, text("introduced us to the board"))
                .with(Champion.WILLING_ON, TODAY.minusDays(20))
                .with(Champion.EXPERTISE, true));
        each(i -> Row.empty(Kind.STAGE, 0)
                .with(StageEntry.DEAL, deals.get(0))
                .with(StageEntry.STAGE, FIRST_STAGES.get(i % 4))
                .with(StageEntry.SINCE, TODAY.minusDays(150 - i)));
        for (int rank = 1; rank <= accounts.size(); rank++) {
            office.add(cohort(campaigns.get(0), accounts.get(rank - 1), rank));
        }
        campaigns.stream().skip(1).forEach(one -> office.add(cohort(one, accounts.get(0), 1)));
        campaigns.stream()
                .skip(1)
                .limit(1)
                .forEach(one -> prospects.forEach(contact -> office.add(Row.empty(Kind.PITCH, 0)
                        .with(Pitch.CAMPAIGN, one)
                        .with(Pitch.CONTACT, contact)
                        .with(Pitch.BY, rep)
                        .with(Pitch.PITCHED_ON, TODAY.minusDays(3))
                        .with(Pitch.OUTCOME, PitchOutcome.LATER)
                        .with(Pitch.FEEDBACK, text("Come back in spring")))));
        Stream.of(account).limit(state.count).forEach(one -> {
            long plan = office.add(Row.empty(Kind.PLAN, 0)
                    .with(Plan.REP, rep)
                    .with(Plan.ACCOUNT, one)
                    .with(Plan.STARTED_ON, TODAY.minusDays(30))
                    .with(Plan.TARGET, text("A seat at their table")));
            each(i -> Row.empty(Kind.PLAN_CONTACT, 0)
                    .with(PlanContact.PLAN, plan)
                    .with(PlanContact.CONTACT, contacts.get(i))
                    .with(PlanContact.MET_BEFORE, false));
        });
        accounts.forEach(one -> office.add(Row.empty(Kind.PLAN, 0)
                .with(Plan.REP, rep)
                .with(Plan.ACCOUNT, one)
                .with(Plan.STARTED_ON, TODAY.minusDays(10))));
        won.forEach(deal -> office.add(Row.empty(Kind.DELIVERY, 0)
                .with(Delivery.DEAL, deal)
                .with(Delivery.GO_LIVE, TODAY.plusDays(20))
                .with(Delivery.PROGRESS, 40)
                .with(Delivery.DATE_CONFIRMED_ON, TODAY.minusDays(4))
                .with(Delivery.DATE_CONFIRMED_BY, new Party(Kind.CONTACT, contacts.get(0)))));
        each(i -> Row.empty(Kind.ADDON, 0)
                .with(Addon.DEAL, won.get(0))
                .with(Addon.IDEA, name("A second scanner", i))
                .with(Addon.NOTED_ON, TODAY.minusDays(2)));
        each(i -> Row.empty(Kind.SIGHTING, 0)
                .with(Sighting.ACCOUNT, account)
                .with(Sighting.COMPETITOR, name("Globodyne", i))
                .with(Sighting.KIND, SightingKind.MENTION)
                .with(Sighting.SEEN_ON, TODAY.minusDays(3)));
    }

    private Row deal(String name, int i, Phase stage) {
        return Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, account)
                .with(Deal.NAME, name(name, i))
                .with(Deal.OWNER, rep)
                .with(Deal.STAGE, stage)
                .with(Deal.STAGE_SINCE, TODAY.minusDays(12))
                .with(Deal.OPENED_ON, TODAY.minusDays(90))
                .with(Deal.AMOUNT, BigDecimal.valueOf(125_000L + i))
                .with(Deal.CURRENCY, "EUR");
    }

    private static Row cohort(long campaign, long account, int rank) {
        return Row.empty(Kind.COHORT, 0)
                .with(CohortMember.CAMPAIGN, campaign)
                .with(CohortMember.ACCOUNT, account)
                .with(CohortMember.RANK, rank);
    }

    private Row touch(TouchStatus status, LocalDate day) {
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account)
                .with(Touch.AT, day.atTime(10, 0).atZone(Office.ZONE).toInstant())
                .with(Touch.STATUS, status)
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.CONTACTS, contacts)
                .with(Touch.OUR_PEOPLE, List.of(rep, office.maria))
                .with(Touch.LEAD, office.maria)
                .with(Touch.AGENDA_OWNER, office.maria)
                .with(Touch.NOTE, text("How they buy"));
    }

    private List<Long> each(IntFunction<Row> row) {
        List<Row> rows = IntStream.range(0, state.count).mapToObj(row).toList();
        return office.facts.change(new Author(null, "import", Office.NOW), changes -> {
            List<Long> ids = new ArrayList<>();
            rows.forEach(one -> ids.add(changes.add(one)));
            return ids;
        });
    }

    String name(String plain, int i) {
        String numbered = i == 0 ? plain : plain + " " + (i + 1);
        return switch (state) {
            case EMPTY, ONE, MANY -> numbered;
            case OVER -> numbered + ", a name far too long to be read".repeat(15);
            case HOSTILE -> HOSTILE + numbered;
        };
    }

    @Nullable String text(String plain) {
        return switch (state) {
            case EMPTY -> null;
            case ONE, MANY -> plain;
            case OVER -> long_(plain + ", and more of the same, ");
            case HOSTILE -> HOSTILE + plain + " " + "x".repeat(300);
        };
    }

    /** More than a field of a form takes. */
    private static String long_(String words) {
        return words.repeat(4_000 / words.length());
    }

    Caller ira() {
        return caller(rep);
    }

    Caller caller(long person) {
        return office.caller(person);
    }
}
