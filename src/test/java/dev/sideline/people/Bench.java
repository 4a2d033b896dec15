package dev.sideline.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Accounts;
import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Command;
import dev.sideline.chat.Directory;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import dev.sideline.store.Database;
import dev.sideline.store.JpaAccounts;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaNudgeLog;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaOutboxQueue;
import dev.sideline.store.JpaPreferenceBook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The room at work on a real database in memory, in a Slack workspace in memory. It is Tuesday, half past nine. */
final class Bench implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-03");
    static final String NUDGE = "nudge";

    /** The Slack id of the first admin. */
    static final String ADA = "UADA";

    private final Database database = Database.inMemory();
    final Facts facts = new JpaFacts(database.transactions());
    final Accounts accounts = new JpaAccounts(database.transactions());
    final PreferenceBook book = new JpaPreferenceBook(database.transactions());
    final Outbox outbox = new JpaOutbox(database.transactions());
    final OutboxQueue queue = new JpaOutboxQueue(database.transactions(), Duration.ofMinutes(2));
    final List<Person.Id> replanned = new ArrayList<>();
    final Members directory = new Members();
    final PeopleRoom room = new PeopleRoom(
            new PeopleRoom.Ports(
                    accounts,
                    facts,
                    book,
                    new JpaNudgeLog(database.transactions()),
                    outbox,
                    database.transactions(),
                    directory,
                    () -> NOW),
            Set.of(ADA),
            ZoneOffset.UTC,
            Set.of(NUDGE),
            replanned::add,
            List.of());
    private final Registry registry = new Registry(List.of(room.feature()));

    Bench() {
        directory.join(ADA, "Ada Stone");
    }

    /** The people of a Slack workspace. */
    static final class Members implements Directory {
        private final Map<String, Member> members = new LinkedHashMap<>();

        Member join(String slackId, String name) {
            return put(new Member(slackId, name, null, null, false, false));
        }

        Member put(Member member) {
            members.put(member.slackId(), member);
            return member;
        }

        @Override
        public Optional<Member> member(String slackId) {
            return Optional.ofNullable(members.get(slackId));
        }

        @Override
        public List<Member> members() {
            return List.copyOf(members.values());
        }
    }

    /** Somebody on record, and in Slack where a Slack id is given. */
    Person.Id person(String name, @Nullable String slackId, Role... roles) {
        if (slackId != null) {
            directory.join(slackId, name);
        }
        return add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, name)
                .with(Person.SLACK_ID, slackId)
                .with(Person.ROLES, List.of(roles)));
    }

    Person.Id add(Row person) {
        return new Person.Id(facts.change(new Author(null, "import", NOW), changes -> changes.add(person)));
    }

    Person read(Person.Id id) {
        return new Person(Objects.requireNonNull(facts.find(Kind.PERSON, id.value())));
    }

    Caller caller(String slackId) {
        return ((Callers.Known) room.callers().who(slackId, NOW)).caller();
    }

    void optIn(Person.Id person) {
        book.keep(Preferences.of(person).optedIn(NOW.minusSeconds(60)));
    }

    Reply type(String slackId, String words) {
        String[] parts = words.split(" ", 2);
        return registry.command(parts[0])
                .orElseThrow()
                .handle(new Command(caller(slackId), parts[0], parts.length > 1 ? parts[1] : ""));
    }

    Reply press(String slackId, String actionId, String value) {
        return registry.action(actionId)
                .orElseThrow()
                .handle(new Action(caller(slackId), actionId, value, Action.Surface.EPHEMERAL, null));
    }

    FormHandler.Verdict check(String slackId, String callbackId, Map<String, String> entered) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        entered.forEach((block, value) -> values.put(block, List.of(value)));
        return registry.form(callbackId).orElseThrow().check(new Submission(caller(slackId), callbackId, "", values));
    }

    Reply submit(String slackId, String callbackId, Map<String, String> entered) {
        FormHandler.Verdict verdict = check(slackId, callbackId, entered);
        assertThat(verdict).isInstanceOf(FormHandler.Right.class);
        return ((FormHandler.Right) verdict).commit().get();
    }

    /** The Slack ids to which something is on its way, as a sender finds it. */
    List<String> onItsWayTo() {
        return queue.claim(NOW.plusSeconds(1), 100).stream()
                .flatMap(parcel -> Stream.ofNullable(parcel.slackId()))
                .sorted()
                .toList();
    }

    static Message message(Reply reply) {
        return reply instanceof Reply.Replace replace ? replace.message() : ((Reply.Say) reply).message();
    }

    static String said(Reply reply) {
        return message(reply).text();
    }

    static Directory.Member member(String slackId, String name, @Nullable String email, @Nullable ZoneId zone) {
        return new Directory.Member(slackId, name, email, zone, false, false);
    }

    @Override
    public void close() {
        database.close();
    }
}
