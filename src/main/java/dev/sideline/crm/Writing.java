package dev.sideline.crm;

import dev.sideline.account.Contact;
import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Row;
import dev.sideline.account.TitleLevel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Turns values into what cells say: internal ids become external ones, everything else is written by its type. */
record Writing(Names names) {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.ROOT);

    /** Empty where nothing is recorded, and where an import makes the same guess again. */
    <T> String cell(Row row, Field<T> field) {
        T value = row.get(field);
        return value == null || isGuessedAgain(row, field) ? "" : text(field.type(), value);
    }

    private <T> String text(FieldType<T> type, T value) {
        if (type instanceof FieldType.Ref one) {
            return names.of(one.to(), (Long) value).map(Formula::guarded).orElse("");
        }
        if (type instanceof FieldType.Refs many) {
            return Formula.guarded(IdList.join(((List<?>) value)
                    .stream()
                            .flatMap(id -> names.of(many.to(), (Long) id).stream())
                            .toList()));
        }
        if (value instanceof Party party) {
            return names.of(party.kind(), party.id())
                    .map(name -> Formula.guarded(unmistakable(party, name)))
                    .orElse("");
        }
        if (value instanceof PersonOrName someone) {
            return Formula.guarded(name(someone));
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
        }
        return value instanceof String text ? Formula.guarded(text) : type.write(value);
    }

    /** An id that somebody on the other side has too, or that looks as if it said which side, says so. */
    private String unmistakable(Party party, String name) {
        Kind other = party.isClient() ? Kind.PERSON : Kind.CONTACT;
        String side = Reading.side(party.kind());
        return names.isTaken(other, name) || Reading.namesASide(name) ? side + name : name;
    }

    private String name(PersonOrName someone) {
        if (someone.person() == null) {
            return String.valueOf(someone.name());
        }
        return names.of(Kind.PERSON, someone.person().value()).orElse("");
    }

    private static boolean isGuessedAgain(Row row, Field<?> field) {
        if (!field.equals(Contact.LEVEL) || !row.guessed(field)) {
            return false;
        }
        Contact contact = new Contact(row);
        String title = contact.title();
        return title != null
                && contact.level() != null
                && TitleLevel.guess(title).equals(OptionalInt.of(contact.level()));
    }
}
