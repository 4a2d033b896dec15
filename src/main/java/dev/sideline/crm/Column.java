package dev.sideline.crm;

import dev.sideline.account.Field;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column that a shape of file may have.
 *
 * @param names what its header may be called, the usual name first
 * @param meaning what becomes of it, in the words of the report
 * @param into the field that it fills; null where a {@link Drafter} makes something else of it
 */
record Column(List<String> names, String meaning, @Nullable Field<?> into, Translation translation) {

    static Column of(String name, Field<?> into) {
        return of(name, into, Translation.asIs());
    }

    static Column of(String name, Field<?> into, Translation translation) {
        return new Column(List.of(name), into.toString(), into, translation);
    }

    static Column meaning(String name, String meaning) {
        return new Column(List.of(name), meaning, null, Translation.asIs());
    }

    Column alsoCalled(String... more) {
        return new Column(Stream.concat(names.stream(), Stream.of(more)).toList(), meaning, into, translation);
    }

    String name() {
        return names.get(0);
    }

    /** Case, and whether words are parted by blanks, dashes or underscores, do not matter. */
    boolean isCalled(String header) {
        return names.stream().anyMatch(name -> plain(name).equals(plain(header)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }
}
