package dev.sideline.people;

import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Directory;

/** What somebody's record takes over from their Slack profile: the name, the address and the zone, where the
 * profile has them. */
final class Profile {

    private Profile() {}

    static Row taken(Row person, Directory.Member member) {
        Row taken = person;
        if (!member.name().isBlank() && !member.name().equals(person.get(Person.NAME))) {
            taken = taken.with(Person.NAME, member.name());
        }
        if (member.email() != null && !member.email().equals(person.get(Person.EMAIL))) {
            taken = taken.with(Person.EMAIL, member.email());
        }
        if (member.zone() != null && !member.zone().equals(person.get(Person.TIME_ZONE))) {
            taken = taken.with(Person.TIME_ZONE, member.zone());
        }
        return taken;
    }
}
