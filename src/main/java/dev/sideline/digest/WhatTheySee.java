package dev.sideline.digest;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.digest.ManagerSees.Showing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what each manager above somebody can see of them, with what digests and agendas are made of. */
final class WhatTheySee {

    private final Ports ports;
    private final Topics topics;

    WhatTheySee(Ports ports) {
        this.ports = ports;
        this.topics = new Topics(ports);
    }

    /**
     * What some managers above somebody can see of them now; those who see the same stand together.
     *
     * @param topics the most important first
     * @param praise what got better; null where there is nothing to tell
     */
    record Sight(List<Person> managers, List<Seen> topics, @Nullable Praise praise) {}

    /** @param isTold whether the person will be told in the same minute as a manager reads it */
    record Seen(Conversation about, boolean isTold) {}

    private record Content(List<Seen> topics, @Nullable Praise praise) {}

    /** The nearest managers first; empty for who has none. As last judged: whoever wants it fresh judges first. */
    List<Sight> of(Person person, Company company, Instant now) {
        ManagerSees sees = new ManagerSees(company);
        Praise praise = praise(person, now).orElse(null);
        Map<Content, List<Person>> byContent = new LinkedHashMap<>();
        company.above(person.id()).stream()
                .map(company::person)
                .filter(Objects::nonNull)
                .filter(manager -> sees.facts(manager.id(), person.id()))
                .forEach(manager -> byContent
                        .computeIfAbsent(
                                new Content(topics(person, manager, company, now), praise), none -> new ArrayList<>())
                        .add(manager));
        return byContent.entrySet().stream()
                .map(one -> new Sight(
                        List.copyOf(one.getValue()),
                        one.getKey().topics(),
                        one.getKey().praise()))
                .toList();
    }

    private List<Seen> topics(Person person, Person manager, Company company, Instant now) {
        return topics.of(List.of(person), manager.id(), company, now).stream()
                .map(one -> new Seen(Draft.conversation(one), one.showing() == Showing.SHOWN_AND_TOLD))
                .toList();
    }

    private Optional<Praise> praise(Person person, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ports.zones().apply(person));
        return Optional.ofNullable(ports.praises().of(List.of(person.id())).get(person.id()))
                .filter(strength -> strength.isLately(today))
                .map(strength -> new Praise(person.name(), strength));
    }
}
