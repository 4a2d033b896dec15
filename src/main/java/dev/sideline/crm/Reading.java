package dev.sideline.crm;

import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Row;
import java.util.List;
import java.util.Locale;

/** Turns what a cell says into a value: external ids become internal ones, everything else is read by its type. */
record Reading(Known known, String source) {

    static final String ERASED = "was erased here and is not taken again";

    /** What became of a cell. */
    sealed interface Filled {}

    record Good(Row row) implements Filled {}

    /** @param reason why the cell holds no such value, for the report */
    record Wrong(String reason) implements Filled {}

    /** The row with the field filled, or why the text is no value of it. */
    <T> Filled fill(Row row, Field<T> field, String text) {
        if (isErased(field.type(), text)) {
            return field.required() ? new Wrong(ERASED) : new Good(row);
        }
        try {
            return new Good(row.with(field, read(field.type(), text)));
        } catch (IllegalArgumentException wrong) {
            return new Wrong(String.valueOf(wrong.getMessage()));
        }
    }

    /** Whoever was erased is left out, as if the cell did not name them. */
    private boolean isErased(FieldType<?> type, String text) {
        if (type instanceof FieldType.Ref one) {
            return known.isErased(one.to(), source, text);
        }
        return type instanceof FieldType.EitherSide
                && (known.isErased(Kind.CONTACT, source, text)
                        || known.isErased(Kind.CONTACT, source, withoutSide(text)));
    }

    private static String withoutSide(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(side(Kind.CONTACT))
                ? text.substring(side(Kind.CONTACT).length())
                : text;
    }

    @SuppressWarnings("unchecked") // each kind of reference has the one type of value that is made for it here
    private <T> T read(FieldType<T> type, String text) {
        if (type instanceof FieldType.Ref one) {
            return (T) find(one.to(), text);
        }
        if (type instanceof FieldType.Refs many) {
            return (T) IdList.split(text).stream()
                    .filter(part -> !known.isErased(many.to(), source, part))
                    .map(part -> find(many.to(), part))
                    .toList();
        }
        if (type instanceof FieldType.EitherSide) {
            return (T) party(text);
        }
        if (type instanceof FieldType.Named) {
            Long person = known.find(Kind.PERSON, source, text);
            return (T) (person == null ? PersonOrName.named(text) : PersonOrName.of(new Person.Id(person)));
        }
        return type.read(text);
    }

    private Long find(Kind kind, String id) {
        Long found = known.find(kind, source, id);
        if (found == null) {
            throw new IllegalArgumentException(missing(kind));
        }
        return found;
    }

    /** A contact or a person; where both have the id, the cell must say which: {@code contact:7}, {@code person:7}. */
    private Party party(String text) {
        List<Party> found = List.of(Kind.CONTACT, Kind.PERSON).stream()
                .flatMap(kind -> named(kind, text).stream())
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "is both a contact and a person: write contact:" + text + " or person:" + text);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("there is no contact and no person with this id");
        }
        return found.get(0);
    }

    private List<Party> named(Kind kind, String text) {
        String prefix = side(kind);
        String id = text.toLowerCase(Locale.ROOT).startsWith(prefix) ? text.substring(prefix.length()) : text;
        Long found = known.find(kind, source, id);
        return found == null ? List.of() : List.of(new Party(kind, found));
    }

    /** How a cell says on which side somebody is. */
    static String side(Kind kind) {
        return noun(kind) + ":";
    }

    static boolean namesASide(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return lower.startsWith(side(Kind.CONTACT)) || lower.startsWith(side(Kind.PERSON));
    }

    static String missing(Kind kind) {
        return "there is no " + noun(kind) + " with this id";
    }

    private static String noun(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
