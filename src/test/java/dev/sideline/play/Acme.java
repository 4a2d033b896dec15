package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Addon;
import dev.sideline.account.Approval;
import dev.sideline.account.Campaign;
import dev.sideline.account.Champion;
import dev.sideline.account.CoachingPlan;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Fit;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Holiday;
import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Milestone;
import dev.sideline.account.Mode;
import dev.sideline.account.Mute;
import dev.sideline.account.Objection;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Pitch;
import dev.sideline.account.Plan;
import dev.sideline.account.PlanContact;
import dev.sideline.account.Promise;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.Settings;
import dev.sideline.account.Sighting;
import dev.sideline.account.SightingKind;
import dev.sideline.account.StageEntry;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One account, described in a few words, and others beside it from {@link #at} on. Everything happens around {@link #TODAY}, a Wednesday. Rita owns the account
 * and its deals unless told otherwise; people, contacts and deals are named, and exist from their first mention on.
 */
public final class Acme {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    public static final String RITA = "Rita";

    private static final long ACCOUNT_ID = 1;

    private final Map<Kind, List<Row>> rows = new EnumMap<>(Kind.class);
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<Long, Long> accountOf = new HashMap<>();
    private long lastId = ACCOUNT_ID;
    private long here = ACCOUNT_ID;

    private Acme() {
        rows(Kind.ACCOUNT).add(Row.empty(Kind.ACCOUNT, here).with(Account.NAME, "Acme"));
        ids.put("Acme", ACCOUNT_ID);
    }

    public static Acme acme() {
        return new Acme().person(RITA).owner(RITA);
    }

    /** A value of a row; built when the row is, so that it can name others. */
    public interface Fill {
        Row apply(Row row, Acme acme);
    }

    public static <T> Fill with(Field<T> field, @Nullable T value) {
        return (row, acme) -> row.with(field, value);
    }

    /** A reference to a person, contact or deal by name. */
    public static Fill named(Field<Long> field, String name) {
        return (row, acme) -> row.with(field, acme.id(name));
    }

    /** A contact, who was mentioned before, or a person of ours, by name. */
    public static Fill party(Field<Party> field, String name) {
        return (row, acme) ->
                row.with(field, new Party(acme.isContact(name) ? Kind.CONTACT : Kind.PERSON, acme.id(name)));
    }

    public static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    public static LocalDate in(int days) {
        return TODAY.plusDays(days);
    }

    public Acme person(String name, Fill... fills) {
        return add(Kind.PERSON, name, row -> row.with(Person.NAME, name), fills);
    }

    /** From here on everything is about that account, which Rita owns unless told otherwise. */
    public Acme at(String account) {
        if (!ids.containsKey(account)) {
            add(Kind.ACCOUNT, account, row -> row.with(Account.NAME, account).with(Account.OWNER, id(RITA)));
        }
        here = id(account);
        return this;
    }

    public Acme owner(@Nullable String name) {
        return account(Account.OWNER, name == null ? null : Long.valueOf(id(name)));
    }

    public Acme major() {
        return account(Account.MAJOR, true);
    }

    public Acme mode(@Nullable Mode mode) {
        return account(Account.MODE, mode);
    }

    public Acme targetLevel(@Nullable Integer level) {
        return account(Account.TARGET_LEVEL, level);
    }

    /** Somebody of ours who leads. */
    public Acme leader(String name, Fill... fills) {
        return person(name, join(new Fill[] {with(Person.ROLES, List.of(Role.LEADER))}, fills));
    }

    private <T> Acme account(Field<T> field, @Nullable T value) {
        rows(Kind.ACCOUNT).replaceAll(row -> row.id() == here ? row.with(field, value) : row);
        return this;
    }

    public Acme contact(String name, Fill... fills) {
        return add(Kind.CONTACT, name, row -> row.with(Contact.ACCOUNT, here).with(Contact.NAME, name), fills);
    }

    /** Somebody nominated on a day, of whom nothing more is known unless told. */
    public Acme nominee(String name, @Nullable LocalDate on, Fill... fills) {
        if (!ids.containsKey(name)) {
            contact(name);
        }
        return add(
                Kind.CHAMPION,
                "champion " + name,
                row -> row.with(Champion.CONTACT, id(name)).with(Champion.NOMINATED_ON, on),
                fills);
    }

    /** Nominated 20 days ago, proven by acts of 10 days ago. */
    public Acme proven(String name, Fill... fills) {
        return nominee(name, ago(20), join(new Fill[] {willing(10), able(10)}, fills));
    }

    public static Fill willing(int daysAgo) {
        return (row, acme) -> row.with(Champion.WILLING_ACT, "introduced us").with(Champion.WILLING_ON, ago(daysAgo));
    }

    public static Fill able(int daysAgo) {
        return (row, acme) -> row.with(Champion.ABLE_ACT, "moved a budget").with(Champion.ABLE_ON, ago(daysAgo));
    }

    public Acme deal(String name, Phase stage, long amount, Fill... fills) {
        return add(
                Kind.DEAL,
                name,
                row -> row.with(Deal.ACCOUNT, here)
                        .with(Deal.NAME, name)
                        .with(Deal.OWNER, id(RITA))
                        .with(Deal.STAGE, stage)
                        .with(Deal.AMOUNT, BigDecimal.valueOf(amount)),
                fills);
    }

    public Acme stage(String deal, Phase stage, LocalDate since) {
        return add(Kind.STAGE, deal + " " + stage + " " + since, row -> row.with(StageEntry.DEAL, id(deal))
                .with(StageEntry.STAGE, stage)
                .with(StageEntry.SINCE, since));
    }

    /** At noon in UTC. {@code who} names people of both sides, comma separated; contacts were mentioned before. */
    public Acme touch(TouchKind kind, TouchStatus status, LocalDate day, String who, Fill... fills) {
        Map<Boolean, List<Long>> sides = new HashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        Arrays.stream(who.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        Objects.requireNonNull(sides.get(isContact(name))).add(id(name)));
        return add(
                Kind.TOUCH,
                "touch " + rows(Kind.TOUCH).size(),
                row -> row.with(Touch.ACCOUNT, here)
                        .with(Touch.KIND, kind)
                        .with(Touch.STATUS, status)
                        .with(Touch.AT, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                        .with(Touch.OUR_PEOPLE, sides.get(false))
                        .with(Touch.CONTACTS, sides.get(true)),
                fills);
    }

    public Acme delivery(String deal, Fill... fills) {
        return add(Kind.DELIVERY, "delivery " + deal, row -> row.with(Delivery.DEAL, id(deal)), fills);
    }

    public Acme milestone(String deal, String name, Fill... fills) {
        return add(
                Kind.MILESTONE, name, row -> row.with(Milestone.DEAL, id(deal)).with(Milestone.NAME, name), fills);
    }

    public Acme promise(String words, @Nullable LocalDate due, Fill... fills) {
        return add(
                Kind.PROMISE,
                words,
                row -> row.with(Promise.ACCOUNT, here)
                        .with(Promise.WORDS, words)
                        .with(Promise.DUE, due),
                fills);
    }

    public Acme mute(String play, @Nullable LocalDate until, Fill... fills) {
        return add(
                Kind.MUTE,
                "mute " + play + rows(Kind.MUTE).size(),
                row -> row.with(Mute.PLAY, play).with(Mute.UNTIL, until),
                fills);
    }

    /** A judgement under supervision of a named deal by a named junior and senior. */
    public Acme judgement(
            String deal,
            String junior,
            Fit juniorSaid,
            String senior,
            @Nullable Fit seniorSaid,
            @Nullable LocalDate on) {
        return add(
                Kind.JUDGEMENT, "judgement " + rows(Kind.JUDGEMENT).size(), row -> row.with(FitJudgement.DEAL, id(deal))
                        .with(FitJudgement.JUNIOR, id(junior))
                        .with(FitJudgement.JUNIOR_SAID, juniorSaid)
                        .with(FitJudgement.SENIOR, id(senior))
                        .with(FitJudgement.SENIOR_SAID, seniorSaid)
                        .with(FitJudgement.ON, on));
    }

    /** Something a go-live depends on, of a named deal. */
    public Acme dependency(String deal, String name, Fill... fills) {
        return add(
                Kind.DEPENDENCY,
                name,
                row -> row.with(Dependency.DEAL, id(deal)).with(Dependency.NAME, name),
                fills);
    }

    public Acme addon(String deal, String idea, @Nullable LocalDate notedOn) {
        return add(Kind.ADDON, "addon " + idea, row -> row.with(Addon.DEAL, id(deal))
                .with(Addon.IDEA, idea)
                .with(Addon.NOTED_ON, notedOn));
    }

    public Acme sighting(String competitor, SightingKind kind, @Nullable LocalDate seenOn) {
        return add(Kind.SIGHTING, "sighting " + competitor, row -> row.with(Sighting.ACCOUNT, here)
                .with(Sighting.COMPETITOR, competitor)
                .with(Sighting.KIND, kind)
                .with(Sighting.SEEN_ON, seenOn));
    }

    public Acme proposition(String name, Fill... fills) {
        return add(Kind.PROPOSITION, name, row -> row.with(Proposition.NAME, name), fills);
    }

    public Acme approval(String proposition, String department, String executive, @Nullable LocalDate on) {
        return add(Kind.APPROVAL, "approval " + rows(Kind.APPROVAL).size(), row -> row.with(
                        Approval.PROPOSITION, id(proposition))
                .with(Approval.DEPARTMENT, department)
                .with(Approval.EXECUTIVE, id(executive))
                .with(Approval.APPROVED_ON, on));
    }

    public Acme objection(String proposition, String department, Fill... fills) {
        return add(
                Kind.OBJECTION,
                "objection " + rows(Kind.OBJECTION).size(),
                row -> row.with(Objection.PROPOSITION, id(proposition)).with(Objection.DEPARTMENT, department),
                fills);
    }

    public Acme idea(String person, String text, @Nullable LocalDate submittedOn) {
        return add(Kind.IDEA, text, row -> row.with(Idea.PERSON, id(person))
                .with(Idea.TEXT, text)
                .with(Idea.SUBMITTED_ON, submittedOn));
    }

    public Acme campaign(String name, String proposition, Fill... fills) {
        return add(
                Kind.CAMPAIGN,
                name,
                row -> row.with(Campaign.NAME, name).with(Campaign.PROPOSITION, id(proposition)),
                fills);
    }

    /** This account in the cohort of a named campaign. */
    public Acme cohort(String campaign, Fill... fills) {
        return add(
                Kind.COHORT,
                "cohort " + campaign,
                row -> row.with(CohortMember.CAMPAIGN, id(campaign)).with(CohortMember.ACCOUNT, here),
                fills);
    }

    public Acme pitch(String campaign, String contact, @Nullable LocalDate on, Fill... fills) {
        return add(
                Kind.PITCH,
                "pitch " + rows(Kind.PITCH).size(),
                row -> row.with(Pitch.CAMPAIGN, id(campaign))
                        .with(Pitch.CONTACT, id(contact))
                        .with(Pitch.BY, id(RITA))
                        .with(Pitch.PITCHED_ON, on),
                fills);
    }

    /** Rita's engagement plan, by the name under which {@link #planned} finds it. */
    public Acme plan(String name, @Nullable LocalDate startedOn, Fill... fills) {
        return add(
                Kind.PLAN,
                name,
                row -> row.with(Plan.REP, id(RITA)).with(Plan.ACCOUNT, here).with(Plan.STARTED_ON, startedOn),
                fills);
    }

    /** A named contact of a named plan. */
    public Acme planned(String plan, String contact, @Nullable Boolean metBefore) {
        return add(Kind.PLAN_CONTACT, plan + " " + contact, row -> row.with(PlanContact.PLAN, id(plan))
                .with(PlanContact.CONTACT, id(contact))
                .with(PlanContact.MET_BEFORE, metBefore));
    }

    public Acme coachingPlan(String manager, @Nullable LocalDate writtenOn) {
        return add(Kind.COACHING_PLAN, "coaching " + manager + writtenOn, row -> row.with(
                        CoachingPlan.MANAGER, id(manager))
                .with(CoachingPlan.ACCOUNT, here)
                .with(CoachingPlan.WRITTEN_ON, writtenOn));
    }

    /** For a mute: on this account alone. */
    public static Fill here() {
        return (row, acme) -> row.with(Mute.ACCOUNT, acme.here);
    }

    public Acme holiday(LocalDate day, @Nullable String country) {
        return add(Kind.HOLIDAY, "holiday " + day + country, row -> row.with(Holiday.DATE, day)
                .with(Holiday.COUNTRY, country));
    }

    public Acme setting(String key, String value) {
        settings.put(key, value);
        return this;
    }

    public long id(String name) {
        Long id = ids.get(name);
        return id == null ? person(name).id(name) : id;
    }

    /** Every list in another order. */
    public Acme shuffled(long seed) {
        rows.values().forEach(all -> Collections.shuffle(all, new Random(seed)));
        return this;
    }

    /** Of Acme alone. */
    public AccountSnapshot snapshot() {
        return snapshots().get(0);
    }

    /** Of every account, Acme first. */
    public List<AccountSnapshot> snapshots() {
        return rows(Kind.ACCOUNT).stream()
                .map(Account::new)
                .sorted(Comparator.comparing(account -> account.id().value()))
                .map(this::snapshot)
                .toList();
    }

    private AccountSnapshot snapshot(Account account) {
        return new AccountSnapshot(
                account,
                Set.of(),
                on(account, Kind.CONTACT, Contact::new),
                on(account, Kind.CHAMPION, Champion::new),
                on(account, Kind.DEAL, Deal::new),
                on(account, Kind.STAGE, StageEntry::new),
                on(account, Kind.JUDGEMENT, FitJudgement::new),
                on(account, Kind.TOUCH, Touch::new),
                on(account, Kind.COHORT, CohortMember::new),
                on(account, Kind.PITCH, Pitch::new),
                on(account, Kind.PLAN, Plan::new),
                on(account, Kind.PLAN_CONTACT, PlanContact::new),
                on(account, Kind.COACHING_PLAN, CoachingPlan::new),
                on(account, Kind.DELIVERY, Delivery::new),
                on(account, Kind.DEPENDENCY, Dependency::new),
                on(account, Kind.MILESTONE, Milestone::new),
                on(account, Kind.PROMISE, Promise::new),
                on(account, Kind.ADDON, Addon::new),
                on(account, Kind.SIGHTING, Sighting::new),
                all(Kind.MUTE, Mute::new).stream()
                        .filter(mute -> account.id().equals(mute.account()))
                        .toList());
    }

    public Company company() {
        Map<Person.Id, Person> people = new HashMap<>();
        all(Kind.PERSON, Person::new).forEach(person -> people.put(person.id(), person));
        return new Company(
                people,
                all(Kind.HOLIDAY, Holiday::new),
                new Settings(settings),
                all(Kind.MUTE, Mute::new).stream()
                        .filter(mute -> mute.account() == null)
                        .toList(),
                all(Kind.CAMPAIGN, Campaign::new).stream()
                        .collect(Collectors.toMap(Campaign::id, Function.identity())));
    }

    public Library library() {
        return new Library(
                all(Kind.PROPOSITION, Proposition::new),
                all(Kind.APPROVAL, Approval::new),
                all(Kind.OBJECTION, Objection::new),
                all(Kind.IDEA, Idea::new),
                all(Kind.CAMPAIGN, Campaign::new),
                all(Kind.COHORT, CohortMember::new),
                all(Kind.PITCH, Pitch::new),
                all(Kind.JUDGEMENT, FitJudgement::new),
                all(Kind.COACHING_PLAN, CoachingPlan::new));
    }

    public List<Answer> judge() {
        return judgeOn(TODAY);
    }

    public List<Answer> judgeOn(LocalDate day) {
        return judgeOn(day, Playbook.standard());
    }

    /** On every account, and for everybody beyond single accounts. */
    public List<Answer> judgeOn(LocalDate day, Playbook playbook) {
        Company company = company();
        Stream<Answer> onAccounts =
                snapshots().stream().flatMap(account -> playbook.judge(account, company, person -> day).stream());
        Stream<Answer> beyond = company.people().values().stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .flatMap(person -> playbook.judge(person, snapshots(), company, library(), day).stream());
        return Stream.concat(onAccounts, beyond).toList();
    }

    /** Whether a row of that kind and id is on record. */
    public boolean has(Subject row) {
        return rows(row.kind()).stream().anyMatch(known -> known.id() == row.id());
    }

    /**
     * What is left when only these rows were looked at: they themselves, what they name, and what is a detail of them, such as
     * the acts of a champion. Who is who, the accounts, their deals with their stages and deliveries, and the campaigns are the frame around
     * them, and stay.
     */
    public Acme only(Set<Subject> looked) {
        Acme rest = new Acme();
        rest.ids.putAll(ids);
        rest.settings.putAll(settings);
        rest.accountOf.putAll(accountOf);
        rest.rows.clear();
        Set<Long> kept = looked.stream().map(Subject::id).collect(Collectors.toSet());
        kept.addAll(namedBy(kept));
        kept.addAll(all().filter(row -> DETAILS.contains(row.kind()))
                .filter(row -> named(row).anyMatch(kept::contains))
                .map(Row::id)
                .toList());
        kept.addAll(namedBy(kept));
        all().filter(row -> FRAME.contains(row.kind()) || kept.contains(row.id()))
                .forEach(row -> rest.rows(row.kind()).add(row));
        return rest;
    }

    private static final Set<Kind> FRAME = EnumSet.of(
            Kind.PERSON,
            Kind.HOLIDAY,
            Kind.PROPOSITION,
            Kind.CAMPAIGN,
            Kind.ACCOUNT,
            Kind.DEAL,
            Kind.STAGE,
            Kind.COHORT,
            Kind.DELIVERY,
            Kind.MUTE);
    private static final Set<Kind> DETAILS =
            EnumSet.of(Kind.CHAMPION, Kind.JUDGEMENT, Kind.PLAN_CONTACT, Kind.APPROVAL, Kind.OBJECTION);

    private Stream<Row> all() {
        return rows.values().stream().flatMap(List::stream);
    }

    private Set<Long> namedBy(Set<Long> rows) {
        return all().filter(row -> rows.contains(row.id())).flatMap(Acme::named).collect(Collectors.toSet());
    }

    /** The ids of the rows that a row names. */
    private static Stream<Long> named(Row row) {
        return Schema.table(row.kind()).fields().stream().flatMap(field -> named(row, field));
    }

    private static <T> Stream<Long> named(Row row, Field<T> field) {
        T value = row.get(field);
        if (value == null) {
            return Stream.empty();
        }
        if (field.type() instanceof FieldType.Ref) {
            return Stream.of((Long) value);
        }
        return field.type() instanceof FieldType.Refs
                ? ((List<?>) value).stream().map(Long.class::cast)
                : Stream.empty();
    }

    /** The row of that name with other values. */
    public Acme change(String name, Fill... fills) {
        long id = id(name);
        rows.values()
                .forEach(all -> all.replaceAll(row -> {
                    Row changed = row;
                    for (Fill fill : row.id() == id ? fills : new Fill[0]) {
                        changed = fill.apply(changed, this);
                    }
                    return changed;
                }));
        return this;
    }

    private Acme add(Kind kind, String name, Function<Row, Row> base, Fill... fills) {
        long id = ++lastId;
        ids.put(name, id);
        accountOf.put(id, here);
        Row row = base.apply(Row.empty(kind, id));
        for (Fill fill : fills) {
            row = fill.apply(row, this);
        }
        rows(kind).add(row);
        return this;
    }

    private boolean isContact(String name) {
        return rows(Kind.CONTACT).stream().anyMatch(row -> name.equals(row.get(Contact.NAME)));
    }

    private List<Row> rows(Kind kind) {
        return rows.computeIfAbsent(kind, none -> new ArrayList<>());
    }

    private <T> List<T> all(Kind kind, Function<Row, T> view) {
        return rows(kind).stream().map(view).toList();
    }

    private <T> List<T> on(Account account, Kind kind, Function<Row, T> view) {
        return rows(kind).stream()
                .filter(row ->
                        Objects.equals(accountOf.get(row.id()), account.id().value()))
                .map(view)
                .toList();
    }

    private static Fill[] join(Fill[] first, Fill[] then) {
        Fill[] all = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }
}
