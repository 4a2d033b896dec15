package dev.sideline.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of ours, or the name of somebody who is not among our people; one of the two.
 *
 * @param name null where it is a person
 */
public record PersonOrName(Person.@Nullable Id person, @Nullable String name) {

    private static final String PERSON = "PERSON:";
    private static final String NAME = "NAME:";

    public static PersonOrName of(Person.Id person) {
        return new PersonOrName(person, null);
    }

    public static PersonOrName named(String name) {
        return new PersonOrName(null, name);
    }

    static PersonOrName read(String text) {
        if (text.startsWith(NAME)) {
            return named(text.substring(NAME.length()));
        }
        if (text.startsWith(PERSON)) {
            return of(new Person.Id(Long.parseLong(text.substring(PERSON.length()))));
        }
        throw new IllegalArgumentException("must be PERSON:<id> or NAME:<name>");
    }

    @Override
    public String toString() {
        return person == null ? NAME + name : PERSON + person.value();
    }
}
