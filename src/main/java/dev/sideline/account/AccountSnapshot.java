package dev.sideline.account;

import java.util.List;
import java.util.Set;

/**
 * Everything on record about one account, read at one moment. Lists are in no particular order, and nothing may depend
 * on it.
 *
 * @param team those beside the owner who work the account
 * @param stages the stage history of all its deals
 * @param mutes the reasons that silence plays on this account; those for a person everywhere are in {@link Company}
 */
public record AccountSnapshot(
        Account account,
        Set<Person.Id> team,
        List<Contact> contacts,
        List<Champion> champions,
        List<Deal> deals,
        List<StageEntry> stages,
        List<Touch> touches,
        List<Delivery> deliveries,
        List<Milestone> milestones,
        List<Promise> promises,
        List<Mute> mutes) {

    public Account.Id id() {
        return account.id();
    }
}
