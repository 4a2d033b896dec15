package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Addon;
import dev.sideline.account.Champion;
import dev.sideline.account.CoachingPlan;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Pitch;
import dev.sideline.account.Plan;
import dev.sideline.account.PlanContact;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.account.Sighting;
import dev.sideline.account.StageEntry;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads some accounts with everything on them: one statement for each kind of fact. */
final class SnapshotReader {

    private final Rows rows;
    private final AccountScope scope;

    SnapshotReader(EntityManager em, AccountScope scope) {
        this.rows = new Rows(em);
        this.scope = scope;
    }

    /** In the order of the accounts' ids. */
    List<AccountSnapshot> read() {
        List<Row> accounts = rows.where(Kind.ACCOUNT, scope.on("e.id"), scope.parameters());
        Map<Long, List<TeamMember>> team = onAccount(Kind.ACCOUNT_TEAM, TeamMember::new);
        Map<Long, List<Contact>> contacts = onAccount(Kind.CONTACT, Contact::new);
        Map<Long, List<Champion>> champions = through(Kind.CHAMPION, "contact", Kind.CONTACT, Champion::new);
        Map<Long, List<Deal>> deals = onAccount(Kind.DEAL, Deal::new);
        Map<Long, List<StageEntry>> stages = through(Kind.STAGE, "deal", Kind.DEAL, StageEntry::new);
        Map<Long, List<FitJudgement>> judgements = through(Kind.JUDGEMENT, "deal", Kind.DEAL, FitJudgement::new);
        Map<Long, List<Touch>> touches = onAccount(Kind.TOUCH, Touch::new);
        Map<Long, List<CohortMember>> cohorts = onAccount(Kind.COHORT, CohortMember::new);
        Map<Long, List<Pitch>> pitches = through(Kind.PITCH, "contact", Kind.CONTACT, Pitch::new);
        Map<Long, List<Plan>> plans = onAccount(Kind.PLAN, Plan::new);
        Map<Long, List<PlanContact>> planContacts = through(Kind.PLAN_CONTACT, "plan", Kind.PLAN, PlanContact::new);
        Map<Long, List<CoachingPlan>> coachingPlans = onAccount(Kind.COACHING_PLAN, CoachingPlan::new);
        Map<Long, List<Delivery>> deliveries = through(Kind.DELIVERY, "deal", Kind.DEAL, Delivery::new);
        Map<Long, List<Dependency>> dependencies = through(Kind.DEPENDENCY, "deal", Kind.DEAL, Dependency::new);
        Map<Long, List<Milestone>> milestones = through(Kind.MILESTONE, "deal", Kind.DEAL, Milestone::new);
        Map<Long, List<Promise>> promises = onAccount(Kind.PROMISE, Promise::new);
        Map<Long, List<Addon>> addons = through(Kind.ADDON, "deal", Kind.DEAL, Addon::new);
        Map<Long, List<Sighting>> sightings = onAccount(Kind.SIGHTING, Sighting::new);
        Map<Long, List<Mute>> mutes = onAccount(Kind.MUTE, Mute::new);
        return accounts.stream()
                .map(account -> new AccountSnapshot(
                        new Account(account),
                        people(team.getOrDefault(account.id(), List.of())),
                        contacts.getOrDefault(account.id(), List.of()),
                        champions.getOrDefault(account.id(), List.of()),
                        deals.getOrDefault(account.id(), List.of()),
                        stages.getOrDefault(account.id(), List.of()),
                        judgements.getOrDefault(account.id(), List.of()),
                        touches.getOrDefault(account.id(), List.of()),
                        cohorts.getOrDefault(account.id(), List.of()),
                        pitches.getOrDefault(account.id(), List.of()),
                        plans.getOrDefault(account.id(), List.of()),
                        planContacts.getOrDefault(account.id(), List.of()),
                        coachingPlans.getOrDefault(account.id(), List.of()),
                        deliveries.getOrDefault(account.id(), List.of()),
                        dependencies.getOrDefault(account.id(), List.of()),
                        milestones.getOrDefault(account.id(), List.of()),
                        promises.getOrDefault(account.id(), List.of()),
                        addons.getOrDefault(account.id(), List.of()),
                        sightings.getOrDefault(account.id(), List.of()),
                        mutes.getOrDefault(account.id(), List.of())))
                .toList();
    }

    private static Set<Person.Id> people(List<TeamMember> team) {
        return team.stream().map(TeamMember::person).collect(Collectors.toUnmodifiableSet());
    }

    private <V> Map<Long, List<V>> onAccount(Kind kind, Function<Row, V> view) {
        return byAccount(kind, "", "e.account", view);
    }

    /** Rows that name their account through a row of another kind. */
    private <V> Map<Long, List<V>> through(Kind kind, String attribute, Kind other, Function<Row, V> view) {
        return byAccount(
                kind,
                "join " + Bindings.of(other).entityName() + " o on o.id = e." + attribute + " ",
                "o.account",
                view);
    }

    private <V> Map<Long, List<V>> byAccount(Kind kind, String join, String account, Function<Row, V> view) {
        Binding<?> binding = Bindings.of(kind);
        Map<Long, List<V>> byAccount = new HashMap<>();
        rows.query(
                        "select " + account + ", " + binding.selection() + " from " + binding.entityName() + " e "
                                + join + "where " + scope.on(account),
                        scope.parameters())
                .getResultStream()
                .forEach(columns -> byAccount
                        .computeIfAbsent((Long) columns[0], id -> new ArrayList<>())
                        .add(view.apply(binding.row(columns, 1))));
        return byAccount;
    }
}
