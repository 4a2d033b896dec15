package dev.sideline.account;

import java.util.Set;

/**
 * An account in short.
 *
 * @param sellers the owners of the account and of its deals, open or not
 */
public record Sold(Account.Id id, String name, Set<Person.Id> sellers) {}
