package dev.sideline.round;

import dev.sideline.account.Person;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outbox in memory; what is put in twice, or revised without being there, fails. */
public final class MemoryOutbox implements Outbox {

    /** A message and what became of it. */
    public record Sent(UUID id, Person.Id to, String purpose, Message message, Instant at, Fate fate, int revisions) {}

    private final Map<UUID, Sent> all = new LinkedHashMap<>();
    private boolean broken;

    public List<Sent> sent() {
        return new ArrayList<>(all.values());
    }

    public List<Sent> sentTo(Person.Id person) {
        return all.values().stream().filter(sent -> sent.to().equals(person)).toList();
    }

    /** From now on nothing can be put in, or it can again. */
    public void broken(boolean now) {
        broken = now;
    }

    /** Everything that is on its way gets there. */
    public void deliver() {
        all.replaceAll(
                (id, sent) -> sent.fate() == Fate.ON_ITS_WAY ? with(sent, sent.message(), Fate.DELIVERED) : sent);
    }

    @Override
    public void put(UUID deliveryId, Person.Id to, String purpose, Message message, Instant at) {
        if (broken) {
            throw new IllegalStateException("the process died");
        }
        if (all.putIfAbsent(deliveryId, new Sent(deliveryId, to, purpose, message, at, Fate.ON_ITS_WAY, 0)) != null) {
            throw new IllegalStateException("put in twice: " + deliveryId);
        }
    }

    @Override
    public void revise(UUID deliveryId, Message message, Instant at) {
        Sent sent = all.get(deliveryId);
        if (sent == null) {
            throw new IllegalStateException("not there: " + deliveryId);
        }
        all.put(deliveryId, with(sent, message, sent.fate()));
    }

    @Override
    public void withdraw(UUID deliveryId, String reason, Instant at) {
        all.computeIfPresent(
                deliveryId,
                (id, sent) -> sent.fate() == Fate.ON_ITS_WAY ? with(sent, sent.message(), Fate.WITHDRAWN) : sent);
    }

    @Override
    public void withdrawFrom(Person.Id to, Set<String> purposes, String reason, Instant at) {
        sentTo(to).stream()
                .filter(sent -> purposes.contains(sent.purpose()))
                .forEach(sent -> withdraw(sent.id(), reason, at));
    }

    @Override
    public @Nullable Fate fate(UUID deliveryId) {
        Sent sent = all.get(deliveryId);
        return sent == null ? null : sent.fate();
    }

    @Override
    public Optional<Message> message(UUID deliveryId) {
        return Optional.ofNullable(all.get(deliveryId)).map(Sent::message);
    }

    private static Sent with(Sent sent, Message message, Fate fate) {
        return new Sent(sent.id(), sent.to(), sent.purpose(), message, sent.at(), fate, sent.revisions() + 1);
    }
}
