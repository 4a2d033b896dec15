package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import java.util.List;

/**
 * The names that a sentence may hold: limited to what the writer may change.
 *
 * @param self the writer
 */
public record Vocabulary(List<Account> accounts, List<Contact> contacts, List<Person> people, Person.Id self) {}
