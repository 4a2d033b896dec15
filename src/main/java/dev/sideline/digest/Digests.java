package dev.sideline.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox.Fate;
import dev.sideline.digest.TeamBook.Ground;
import dev.sideline.digest.TeamBook.Staff;
import dev.sideline.nudge.Dosage;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Open;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weekly message to a manager. Its key is manager and ISO week, so that a week has one however often it is tried. The
 * chart is drawn and uploaded before anything is decided for good; reps who must be told about a topic are told in the
 * transaction that puts the digest on its way.
 */
public final class Digests {

    private static final String PURPOSE = "digest";

    private final Ports ports;
    private final Drafts drafts;
    private final OwnPlays ownPlays;
    private final HeadsUp headsUp;

    public Digests(Ports ports) {
        this.ports = ports;
        this.drafts = new Drafts(ports);
        this.ownPlays = new OwnPlays(ports);
        this.headsUp = new HeadsUp(ports);
    }

    /** Sends the digest of the week when it is due now and was not sent. */
    public void send(Person.Id manager, Instant now) {
        Staff staff = ports.book().staff();
        Company company = staff.company();
        Person person = company.person(manager);
        if (person == null) {
            return;
        }
        Optional<String> week = due(person, company, staff.preferences().get(manager), now);
        List<Person> team = Drafts.team(person, company);
        if (week.isEmpty() || team.isEmpty()) {
            return;
        }
        UUID delivery = delivery(manager, week.get());
        Ground ground = drafts.ground(person, team, now);
        Standing standing = Standing.of(ground.open(), List.of(delivery), staff.preferences(), company, now, ports);
        if (!standing.fates().containsKey(delivery)) {
            Draft draft = drafts.of(person, team, company, ground, standing, staff.strengths(), now);
            Chart.Picture chart = chart(draft.trend());
            ports.transactions().run(() -> put(person, company, draft, chart, week.get(), now));
        }
    }

    /**
     * As it would be sent now, for whoever asks; it is no week's digest, and counts as nothing told to them. Reps hear of
     * what is urgent all the same. Null without a team.
     */
    @Nullable Message now(Person manager, Instant now) {
        Staff staff = ports.book().staff();
        Company company = staff.company();
        List<Person> team = Drafts.team(manager, company);
        if (team.isEmpty()) {
            return null;
        }
        Ground ground = drafts.ground(manager, team, now);
        Standing standing = Standing.of(ground.open(), List.of(), staff.preferences(), company, now, ports);
        Draft draft = drafts.of(manager, team, company, ground, standing, staff.strengths(), now);
        ports.transactions().run(() -> {
            headsUp.tell(draft.talks(), now);
            return draft;
        });
        return new DigestView(draft.digest(
                        draft.own().stream()
                                .limit(Dosage.PLAYS_A_MESSAGE)
                                .map(Open::nudge)
                                .toList(),
                        ports.face(),
                        ports.zones().apply(manager),
                        chart(draft.trend()),
                        null))
                .message();
    }

    /** The next time that somebody's digest might be due; null for who is no manager or did not opt in. */
    @Nullable Instant next(Person.Id manager, Instant after) {
        Company company = ports.accounts().staff();
        Person person = company.person(manager);
        Preferences preferences = ports.preferences().of(manager);
        return person == null || !person.is(Role.MANAGER) || preferences.optedInAt() == null
                ? null
                : new DigestTimes(preferences, hours(person, company)).next(after);
    }

    static UUID delivery(Person.Id manager, String week) {
        return UUID.nameUUIDFromBytes((PURPOSE + ":" + manager.value() + ":" + week).getBytes(UTF_8));
    }

    /** Empty where nothing is to be sent now. */
    private Optional<String> due(Person person, Company company, @Nullable Preferences preferences, Instant now) {
        QuietHours hours = hours(person, company);
        return preferences == null
                        || person.slackId() == null
                        || preferences.optedInAt() == null
                        || preferences.isPausedOn(hours.dayOf(now))
                ? Optional.empty()
                : new DigestTimes(preferences, hours).due(now);
    }

    /** Whoever paused meanwhile, or was sent it by another node, is sent nothing. */
    private UUID put(
            Person manager, Company company, Draft draft, Chart.@Nullable Picture chart, String week, Instant now) {
        UUID delivery = delivery(manager.id(), week);
        ports.log()
                .lock(Stream.concat(Stream.of(manager.id()), headsUp.reps(draft.talks()))
                        .toList());
        boolean wanted =
                due(manager, company, ports.preferences().of(manager.id()), now).isPresent();
        Map<UUID, Fate> fates = ports.outbox()
                .fates(Stream.concat(Stream.of(delivery), headsUp.deliveries(draft.talks(), now))
                        .toList());
        if (!wanted || fates.containsKey(delivery)) {
            return delivery;
        }
        ZoneId zone = ports.zones().apply(manager);
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Nudge> own = ownPlays.tell(OwnPlays.toTell(draft.own(), today), delivery, today, now);
        headsUp.tell(draft.talks(), fates, now);
        Message message = new DigestView(draft.digest(own, ports.face(), zone, chart, week)).message();
        ports.outbox().putNew(delivery, manager.id(), PURPOSE, message, now);
        ports.topics()
                .shown(
                        manager.id(),
                        draft.talks().stream()
                                .map(one -> Episode.Key.of(one.finding()))
                                .toList(),
                        now);
        return delivery;
    }

    /** Null where there is nothing to draw, and where the picture fails: the digest does not wait for it. */
    private Chart.@Nullable Picture chart(@Nullable Trend trend) {
        return trend == null ? null : Trends.of(ports).picture(trend).orElse(null);
    }

    private QuietHours hours(Person person, Company company) {
        return new QuietHours(company.workDaysOf(person), ports.zones().apply(person));
    }
}
