package dev.sideline.account;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a field holds and how it is written in an interchange file. {@code read} throws {@link IllegalArgumentException}
 * on a value of the wrong form; its message says which form is right. Several values in one cell are joined with
 * {@code ;}.
 */
public sealed interface FieldType<T> {

    T read(String text);

    String write(T value);

    record Text() implements FieldType<String> {
        @Override
        public String read(String text) {
            return text;
        }

        @Override
        public String write(String value) {
            return value;
        }
    }

    /** A whole number within bounds, both included. */
    record Whole(int least, int most) implements FieldType<Integer> {
        @Override
        public Integer read(String text) {
            try {
                int value = Integer.parseInt(text.strip());
                if (value >= least && value <= most) {
                    return value;
                }
            } catch (NumberFormatException notANumber) {
                throw new IllegalArgumentException(form(), notANumber);
            }
            throw new IllegalArgumentException(form());
        }

        private String form() {
            return "must be a whole number from " + least + " to " + most;
        }

        @Override
        public String write(Integer value) {
            return value.toString();
        }
    }

    record Decimal() implements FieldType<BigDecimal> {
        @Override
        public BigDecimal read(String text) {
            String number = text.strip();
            if (!number.matches("[+-]?\\d{1,15}(\\.\\d{1,6})?")) {
                throw new IllegalArgumentException("must be a number such as 1250.50");
            }
            return new BigDecimal(number);
        }

        @Override
        public String write(BigDecimal value) {
            BigDecimal plain = value.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        }
    }

    record Day() implements FieldType<LocalDate> {
        @Override
        public LocalDate read(String text) {
            return day(text.strip());
        }

        @Override
        public String write(LocalDate value) {
            return value.toString();
        }
    }

    record Days() implements FieldType<List<LocalDate>> {
        @Override
        public List<LocalDate> read(String text) {
            return parts(text).map(FieldType::day).toList();
        }

        @Override
        public String write(List<LocalDate> value) {
            return value.stream().map(LocalDate::toString).collect(Collectors.joining(";"));
        }
    }

    /** A moment, written with an offset; the offset itself is not kept. */
    record Moment() implements FieldType<Instant> {
        @Override
        public Instant read(String text) {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text.strip());
                day(time.toLocalDate().toString());
                return time.toInstant();
            } catch (DateTimeException notATime) {
                throw new IllegalArgumentException(
                        "must be a time with its offset such as 2026-11-03T09:30:00+01:00", notATime);
            }
        }

        @Override
        public String write(Instant value) {
            return value.toString();
        }
    }

    record Zone() implements FieldType<ZoneId> {
        @Override
        public ZoneId read(String text) {
            try {
                return ZoneId.of(text.strip());
            } catch (DateTimeException noZone) {
                throw new IllegalArgumentException("must be a time zone such as Europe/Berlin", noZone);
            }
        }

        @Override
        public String write(ZoneId value) {
            return value.getId();
        }
    }

    record Flag() implements FieldType<Boolean> {
        @Override
        public Boolean read(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("must be true or false");
            };
        }

        @Override
        public String write(Boolean value) {
            return value.toString();
        }
    }

    /** One of an enum's constants, written in lower case with dashes, or as the constant's own name. */
    record Choice<E extends Enum<E>>(Class<E> of) implements FieldType<E> {
        @Override
        public E read(String text) {
            String wanted = text.strip().replace('-', '_');
            return Arrays.stream(of.getEnumConstants())
                    .filter(constant -> constant.name().equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("must be one of " + all()));
        }

        private String all() {
            return Arrays.stream(of.getEnumConstants()).map(this::write).collect(Collectors.joining(", "));
        }

        @Override
        public String write(E value) {
            return of == Phase.class
                    ? value.name()
                    : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    record Choices<E extends Enum<E>>(Choice<E> each) implements FieldType<List<E>> {
        @Override
        public List<E> read(String text) {
            return parts(text).map(each::read).toList();
        }

        @Override
        public String write(List<E> value) {
            return value.stream().map(each::write).collect(Collectors.joining(";"));
        }
    }

    /** A reference to a row of another kind, by internal id; a file names the row by its external id instead. */
    record Ref(Kind to) implements FieldType<Long> {
        @Override
        public Long read(String text) {
            return Long.valueOf(text.strip());
        }

        @Override
        public String write(Long value) {
            return value.toString();
        }
    }

    /** References to several rows of another kind, in the order given. */
    record Refs(Kind to) implements FieldType<List<Long>> {
        @Override
        public List<Long> read(String text) {
            return parts(text).map(Long::valueOf).toList();
        }

        @Override
        public String write(List<Long> value) {
            return value.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
    }

    /** Somebody on either side of the table; a file names them by the external id of a contact or a person. */
    record EitherSide() implements FieldType<Party> {
        @Override
        public Party read(String text) {
            return Party.read(text);
        }

        @Override
        public String write(Party value) {
            return value.toString();
        }
    }

    /** A person of ours or a plain name; a file has the external id of the person, or the name. */
    record Named() implements FieldType<PersonOrName> {
        @Override
        public PersonOrName read(String text) {
            return PersonOrName.read(text);
        }

        @Override
        public String write(PersonOrName value) {
            return value.toString();
        }
    }

    /** Four digits for the year: what databases and spreadsheets agree on. */
    private static LocalDate day(String text) {
        try {
            if (text.length() == "2026-11-03".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException("must be a date such as 2026-11-03", notADate);
        }
        throw new IllegalArgumentException("must be a date such as 2026-11-03");
    }

    private static java.util.stream.Stream<String> parts(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
