package dev.sideline.digest;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.digest.Agenda.Call;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The meetings that a rep has planned and that deserve a leader's backing: those in which a leader of ours takes part,
 * joint calls, and meetings with a client's executive.
 */
record CallsToBack(Person.Id rep, Company company, Today today) {

    /** The next first. */
    List<Call> on(List<AccountSnapshot> accounts) {
        return accounts.stream()
                .flatMap(account -> account.touches().stream()
                        .filter(touch -> touch.isAhead(today.branch())
                                && touch.isMeetingWithClient()
                                && touch.attendees().contains(rep))
                        .filter(touch -> touch.kind() == TouchKind.JOINT_CALL
                                || leaders(touch).findAny().isPresent()
                                || clients(account, touch)
                                        .anyMatch(contact -> Boolean.TRUE.equals(contact.isExecutive())))
                        .map(touch -> call(account, touch)))
                .sorted(Comparator.comparing(Call::on).thenComparing(Call::account))
                .toList();
    }

    private Call call(AccountSnapshot account, Touch touch) {
        LocalDate day = today.dayOf(Objects.requireNonNull(touch.at()));
        Person lead = company.person(touch.lead());
        return new Call(
                account.account().name(),
                day,
                Objects.requireNonNull(touch.kind())
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '),
                clients(account, touch).map(WhatChanged::titled).toList(),
                leaders(touch).map(Person::name).toList(),
                lead == null ? null : lead.name());
    }

    private static Stream<Contact> clients(AccountSnapshot account, Touch touch) {
        return account.contacts().stream().filter(contact -> touch.contacts().contains(contact.id()));
    }

    private Stream<Person> leaders(Touch touch) {
        return touch.attendees().stream()
                .filter(person -> !person.equals(rep))
                .map(company::person)
                .filter(Objects::nonNull)
                .filter(person -> person.is(Role.LEADER));
    }
}
