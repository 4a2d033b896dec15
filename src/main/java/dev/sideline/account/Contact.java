package dev.sideline.account;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One of the client's people. Levels: 1 user, 2 manager, 3 director, 4 vice-president, 5 C-level. */
public record Contact(Row row) {

    static final Table TABLE = Table.withId(Kind.CONTACT);
    public static final Field<Long> ACCOUNT = TABLE.requiredRef("account", Kind.ACCOUNT);
    public static final Field<String> NAME = TABLE.requiredText("name");
    public static final Field<String> TITLE = TABLE.text("title");
    public static final Field<String> DEPARTMENT = TABLE.text("department");
    public static final Field<Integer> LEVEL = TABLE.whole("level", 1, 5);
    public static final Field<String> EMAIL = TABLE.text("email");
    public static final Field<Long> REPORTS_TO = TABLE.ref("reports_to", Kind.CONTACT);
    public static final Field<Boolean> DECISION_MAKER = TABLE.flag("decision_maker");
    public static final Field<Long> HELD_BY = TABLE.ref("held_by", Kind.PERSON);
    public static final Field<LocalDate> LEFT_ON = TABLE.day("left_on");
    public static final Field<LocalDate> BOUNCED_ON = TABLE.day("bounced_on");

    /** The level from which somebody is an executive. */
    public static final int EXECUTIVE = 4;

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public Account.Id account() {
        return new Account.Id(row.need(ACCOUNT));
    }

    public String name() {
        return row.need(NAME);
    }

    public @Nullable String title() {
        return row.get(TITLE);
    }

    public @Nullable String department() {
        return row.get(DEPARTMENT);
    }

    public @Nullable Integer level() {
        return row.get(LEVEL);
    }

    /** The level on record, or else the one that the title suggests; null when neither tells. */
    public @Nullable Integer likelyLevel() {
        Integer level = level();
        String title = title();
        if (level != null || title == null) {
            return level;
        }
        OptionalInt guess = TitleLevel.guess(title);
        return guess.isPresent() ? guess.getAsInt() : null;
    }

    /** Null when neither a level nor a title tells. */
    public @Nullable Boolean isExecutive() {
        Integer level = likelyLevel();
        return level == null ? null : level >= EXECUTIVE;
    }

    public @Nullable String email() {
        return row.get(EMAIL);
    }

    public Contact.@Nullable Id reportsTo() {
        Long id = row.get(REPORTS_TO);
        return id == null ? null : new Contact.Id(id);
    }

    public @Nullable Boolean decisionMaker() {
        return row.get(DECISION_MAKER);
    }

    /** Marked as one; where nobody ever marked them either way, an executive, be it by their title alone. */
    public boolean isDecisionMaker() {
        Boolean marked = decisionMaker();
        return marked == null ? Boolean.TRUE.equals(isExecutive()) : marked;
    }

    public Person.@Nullable Id heldBy() {
        Long id = row.get(HELD_BY);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable LocalDate leftOn() {
        return row.get(LEFT_ON);
    }

    public @Nullable LocalDate bouncedOn() {
        return row.get(BOUNCED_ON);
    }

    /** The first sign that they are no longer there: the day they left, or the day their address bounced. */
    public @Nullable LocalDate goneOn() {
        LocalDate left = leftOn();
        LocalDate bounced = bouncedOn();
        if (left == null || bounced == null) {
            return left == null ? bounced : left;
        }
        return left.isBefore(bounced) ? left : bounced;
    }
}
