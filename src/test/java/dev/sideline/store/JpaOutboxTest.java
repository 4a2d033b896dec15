package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.Outbox.Fate;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.OutboxQueue.Errand;
import dev.sideline.chat.OutboxQueue.GivenUp;
import dev.sideline.chat.OutboxQueue.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaOutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Instant LATER = NOW.plus(LEASE);

    private final Database database = open();
    private final Facts facts = new JpaFacts(database.transactions());
    private final Outbox outbox = new JpaOutbox(database.transactions());
    private final OutboxQueue queue = new JpaOutboxQueue(database.transactions(), LEASE);
    private final Person.Id sam = person("U1");

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_message_comes_out_as_it_was_put_in() {
        Message message = new Message(
                "*Acme*: 3 promises & <https://example.com|a link> \u05E9\u05DC \uD83D\uDE00",
                List.of(
                        Blocks.section(section -> section.text(BlockCompositions.markdownText("*Acme*"))),
                        Blocks.actions(List.of(BlockElements.button(button ->
                                button.actionId("nudge.done").value("12").text(BlockCompositions.plainText("Done"))))),
                        Blocks.context(List.of(BlockCompositions.markdownText("CH1")))));
        UUID id = UUID.randomUUID();
        outbox.put(id, sam, "nudge", message, NOW);
        assertThat(claim()).containsExactly(new Parcel(id, "U1", "nudge", message, Errand.SEND, null, null, 0, NOW));
    }

    @Test
    void a_message_is_put_in_once() {
        UUID id = put(sam, "first");
        outbox.put(id, sam, "nudge", Message.of("second"), NOW);
        assertThat(claim()).extracting(parcel -> parcel.message().text()).containsExactly("first");
    }

    @Test
    void a_message_is_decided_together_with_the_rest_or_not_at_all() {
        UUID id = UUID.randomUUID();
        try {
            database.transactions().run(() -> {
                outbox.put(id, sam, "nudge", Message.of("hello"), NOW);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException onPurpose) {
            assertThat(onPurpose).hasMessage("on purpose");
        }
        assertThat(outbox.fate(id)).isNull();
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void what_is_claimed_is_not_handed_out_again() {
        put(sam, "hello");
        assertThat(claim()).hasSize(1);
        assertThat(claim()).isEmpty();
        assertThat(queue.waiting()).isEqualTo(1);
    }

    @Test
    void what_is_delivered_is_settled() {
        UUID id = put(sam, "hello");
        claim();
        queue.delivered(id, "D1", "1.1", NOW);
        assertThat(outbox.fate(id)).isEqualTo(Fate.DELIVERED);
        assertThat(claimAt(LATER)).isEmpty();
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void what_was_claimed_by_somebody_who_fell_silent_is_looked_for_first() {
        UUID id = put(sam, "hello");
        claim();
        assertThat(claimAt(LATER)).singleElement().satisfies(parcel -> {
            assertThat(parcel.deliveryId()).isEqualTo(id);
            assertThat(parcel.task()).isEqualTo(Errand.LOOK_THEN_SEND);
            assertThat(parcel.attempts()).isEqualTo(1);
        });
    }

    @Test
    void it_is_looked_for_where_it_was_sent_even_when_the_person_moved() {
        put(sam, "hello");
        claim();
        link(sam, "U2");
        assertThat(claimAt(LATER)).extracting(Parcel::slackId).containsExactly("U1");
    }

    @Test
    void what_certainly_did_not_get_through_is_sent_again_in_due_time() {
        UUID id = put(sam, "hello");
        claim();
        queue.retry(id, NOW.plusSeconds(30), "rate limited");
        assertThat(claimAt(NOW.plusSeconds(29))).isEmpty();
        assertThat(claimAt(NOW.plusSeconds(30))).extracting(Parcel::task).containsExactly(Errand.SEND);
    }

    @Test
    void what_perhaps_got_through_is_looked_for_in_due_time() {
        UUID id = put(sam, "hello");
        claim();
        queue.unknown(id, NOW.plusSeconds(60), "no answer");
        assertThat(claimAt(NOW.plusSeconds(59))).isEmpty();
        assertThat(claimAt(NOW.plusSeconds(60))).extracting(Parcel::task).containsExactly(Errand.LOOK_THEN_SEND);
    }

    @Test
    void what_is_given_up_is_put_before_the_admins_and_not_sent_again() {
        UUID id = put(sam, "hello");
        claim();
        queue.giveUp(id, "the conversation cannot be read", NOW);
        assertThat(outbox.fate(id)).isEqualTo(Fate.UNSETTLED);
        assertThat(claimAt(LATER)).isEmpty();
        assertThat(queue.givenUp(10))
                .containsExactly(new GivenUp(id, "U1", "nudge", "the conversation cannot be read", NOW));
    }

    @Test
    void what_was_settled_long_ago_is_forgotten_and_what_waits_or_was_given_up_is_kept() {
        UUID old = delivered("old");
        UUID withdrawn = put(sam, "withdrawn");
        outbox.withdraw(withdrawn, "paused", NOW);
        UUID lost = put(sam, "lost");
        claim();
        queue.giveUp(lost, "nobody knows", NOW);
        UUID waiting = put(sam, "waiting");
        assertThat(queue.purge(NOW)).isZero();
        assertThat(queue.purge(LATER)).isEqualTo(2);
        assertThat(List.of(old, withdrawn))
                .allSatisfy(gone -> assertThat(outbox.fate(gone)).isNull());
        assertThat(outbox.fate(lost)).isEqualTo(Fate.UNSETTLED);
        assertThat(outbox.fate(waiting)).isEqualTo(Fate.ON_ITS_WAY);
    }

    @Test
    void a_persons_messages_come_in_order_and_one_at_a_time() {
        UUID first = put(sam, "first");
        put(sam, "second");
        put(person("U2"), "other");
        assertThat(texts(claim())).containsExactly("first", "other");
        assertThat(claim()).isEmpty();
        queue.delivered(first, "D1", "1.1", NOW);
        assertThat(texts(claim())).containsExactly("second");
    }

    @Test
    void no_more_are_claimed_than_asked_for() {
        put(sam, "one");
        put(person("U2"), "two");
        assertThat(queue.claim(NOW, 1)).hasSize(1);
    }

    @Test
    void what_was_withdrawn_in_time_is_not_sent() {
        UUID waiting = put(sam, "one");
        outbox.withdraw(waiting, "paused", NOW);
        assertThat(outbox.fate(waiting)).isEqualTo(Fate.WITHDRAWN);
        UUID claimed = put(sam, "two");
        claim();
        outbox.withdraw(claimed, "paused", NOW);
        assertThat(queue.stillWanted(claimed)).isFalse();
        assertThat(outbox.fate(claimed)).isEqualTo(Fate.WITHDRAWN);
    }

    @Test
    void what_is_with_slack_stays_when_it_is_withdrawn() {
        UUID id = put(sam, "hello");
        claim();
        assertThat(queue.stillWanted(id)).isTrue();
        outbox.withdraw(id, "paused", NOW);
        assertThat(outbox.fate(id)).isEqualTo(Fate.ON_ITS_WAY);
        queue.delivered(id, "D1", "1.1", NOW);
        assertThat(outbox.fate(id)).isEqualTo(Fate.DELIVERED);
    }

    @Test
    void what_was_withdrawn_while_it_was_tried_is_not_tried_again() {
        UUID id = put(sam, "hello");
        claim();
        queue.stillWanted(id);
        outbox.withdraw(id, "paused", NOW);
        queue.retry(id, NOW, "rate limited");
        assertThat(outbox.fate(id)).isEqualTo(Fate.WITHDRAWN);
        assertThat(claimAt(LATER)).isEmpty();
    }

    @Test
    void what_was_withdrawn_while_its_outcome_is_unknown_is_looked_for_and_not_sent_again() {
        UUID id = put(sam, "hello");
        claim();
        queue.stillWanted(id);
        queue.unknown(id, NOW, "no answer");
        outbox.withdraw(id, "paused", NOW);
        assertThat(claim()).extracting(Parcel::task).containsExactly(Errand.LOOK_THEN_SEND);
        assertThat(queue.stillWanted(id)).isFalse();
        assertThat(outbox.fate(id)).isEqualTo(Fate.WITHDRAWN);
    }

    @Test
    void only_the_purposes_named_are_withdrawn_from_a_person() {
        UUID nudge = put(sam, "nudge");
        UUID other = put(person("U2"), "of another");
        UUID request = UUID.randomUUID();
        outbox.put(request, sam, "request", Message.of("sign-off"), NOW);
        outbox.withdrawFrom(sam, Set.of("nudge", "digest"), "paused", NOW);
        outbox.withdrawFrom(sam, Set.of(), "paused", NOW);
        assertThat(outbox.fate(nudge)).isEqualTo(Fate.WITHDRAWN);
        assertThat(outbox.fate(other)).isEqualTo(Fate.ON_ITS_WAY);
        assertThat(outbox.fate(request)).isEqualTo(Fate.ON_ITS_WAY);
    }

    @Test
    void what_waits_is_sent_with_its_newest_content() {
        UUID id = put(sam, "old");
        outbox.revise(id, Message.of("new"), NOW);
        assertThat(texts(claim())).containsExactly("new");
        queue.delivered(id, "D1", "1.1", NOW);
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void what_is_delivered_is_updated_where_it_is() {
        UUID id = delivered("old");
        outbox.revise(id, Message.of("new"), NOW);
        assertThat(claim())
                .containsExactly(new Parcel(id, "U1", "nudge", Message.of("new"), Errand.UPDATE, "D1", "1.1", 0, NOW));
        queue.delivered(id, "D1", "1.1", NOW);
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void what_is_revised_while_it_is_sent_is_updated_afterwards() {
        UUID id = put(sam, "old");
        claim();
        outbox.revise(id, Message.of("new"), NOW);
        queue.delivered(id, "D1", "1.1", NOW);
        assertThat(claim()).extracting(Parcel::task).containsExactly(Errand.UPDATE);
    }

    @Test
    void what_may_have_been_found_with_its_old_content_is_updated() {
        UUID id = put(sam, "old");
        claim();
        queue.unknown(id, NOW, "no answer");
        outbox.revise(id, Message.of("new"), NOW);
        claim();
        queue.delivered(id, "D1", "1.1", NOW);
        assertThat(claim()).extracting(Parcel::task).containsExactly(Errand.UPDATE);
    }

    @Test
    void an_update_is_tried_again_as_an_update() {
        UUID id = delivered("old");
        outbox.revise(id, Message.of("new"), NOW);
        claim();
        queue.retry(id, NOW, "rate limited");
        assertThat(claim()).extracting(Parcel::task).containsExactly(Errand.UPDATE);
        queue.giveUp(id, "message_not_found", NOW);
        assertThat(outbox.fate(id)).isEqualTo(Fate.DELIVERED);
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void what_it_took_to_deliver_a_message_does_not_slow_down_its_update() {
        UUID id = put(sam, "old");
        claim();
        queue.retry(id, NOW, "rate limited");
        claim();
        queue.delivered(id, "D1", "1.1", NOW);
        outbox.revise(id, Message.of("new"), NOW);
        assertThat(claim()).extracting(Parcel::attempts).containsExactly(0);
    }

    @Test
    void who_is_not_linked_gets_nothing_and_the_reason_is_kept() {
        UUID id = put(person(null), "hello");
        assertThat(claim()).isEmpty();
        assertThat(outbox.fate(id)).isEqualTo(Fate.WITHDRAWN);
    }

    @Test
    void a_sender_that_lost_its_lease_changes_nothing_any_more() {
        UUID id = put(sam, "hello");
        claim();
        OutboxQueue other = new JpaOutboxQueue(database.transactions(), LEASE);
        assertThat(other.claim(LATER, 10)).hasSize(1);
        assertThat(queue.stillWanted(id)).isFalse();
        queue.retry(id, NOW, "slow");
        queue.giveUp(id, "slow", NOW);
        assertThat(outbox.fate(id)).isEqualTo(Fate.ON_ITS_WAY);
        assertThat(other.stillWanted(id)).isTrue();
    }

    @Test
    void senders_at_work_together_never_get_the_same_parcel() throws Exception {
        List<UUID> all = IntStream.range(0, 60)
                .mapToObj(i -> put(person("U" + (10 + i)), "message " + i))
                .toList();
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<UUID>>> got = senders.invokeAll(IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<List<UUID>>) () -> drain(all.size()))
                    .toList());
            List<UUID> claimed = new ArrayList<>();
            for (Future<List<UUID>> one : got) {
                claimed.addAll(one.get());
            }
            assertThat(claimed).containsExactlyInAnyOrderElementsOf(all);
        } finally {
            senders.shutdownNow();
        }
    }

    /** Claims as a node of its own, until nothing is left unclaimed. */
    private List<UUID> drain(int rounds) {
        OutboxQueue own = new JpaOutboxQueue(database.transactions(), LEASE);
        List<UUID> claimed = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            own.claim(NOW, 3).forEach(parcel -> claimed.add(parcel.deliveryId()));
        }
        return claimed;
    }

    private UUID delivered(String text) {
        UUID id = put(sam, text);
        claim();
        queue.delivered(id, "D1", "1.1", NOW);
        return id;
    }

    private UUID put(Person.Id to, String text) {
        UUID id = UUID.randomUUID();
        outbox.put(id, to, "nudge", Message.of(text), NOW);
        return id;
    }

    private List<Parcel> claim() {
        return claimAt(NOW);
    }

    private List<Parcel> claimAt(Instant at) {
        return queue.claim(at, 10);
    }

    private static List<String> texts(List<Parcel> parcels) {
        return parcels.stream().map(parcel -> parcel.message().text()).toList();
    }

    private Person.Id person(@Nullable String slackId) {
        return new Person.Id(facts.change(
                new Author(null, "slack", NOW),
                changes -> changes.add(
                        Row.empty(Kind.PERSON, 0).with(Person.NAME, "Sam").with(Person.SLACK_ID, slackId))));
    }

    private void link(Person.Id person, String slackId) {
        facts.change(new Author(null, "slack", NOW), changes -> {
            Row row = facts.find(Kind.PERSON, person.value());
            assertThat(row).isNotNull();
            changes.set(row.with(Person.SLACK_ID, slackId));
            return true;
        });
    }
}
