package dev.sideline.touches;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The names that a sentence holds as they are on record: whole names of people, and of accounts. */
final class WholeNames {

    private static final int LONGEST = 12;

    private final Map<Integer, NameBook.Found> byStart = new LinkedHashMap<>();
    private final Marks marks;

    /** Finds and marks them, the longest first where one begins within another. */
    WholeNames(List<Token> tokens, NameBook book, Marks marks) {
        this.marks = marks;
        for (int i = 0; i < tokens.size(); i++) {
            List<String> keys =
                    tokens.stream().skip(i).limit(LONGEST).map(Token::key).toList();
            NameBook.Found place = book.accountAt(keys);
            NameBook.Found person = book.personAt(keys);
            // One word of a person's name may be any word; it is looked at where names stand.
            boolean isPerson =
                    person != null && person.length() > 1 && (place == null || person.length() > place.length());
            NameBook.Found who = isPerson ? person : place;
            NameBook.Found thing = book.thingAt(keys);
            boolean isThing = thing != null && (who == null || thing.length() > who.length());
            NameBook.Found found = isThing ? thing : who;
            if (found != null && !(found.length() == 1 && NameWords.isCommon(keys.get(0)))) {
                byStart.put(i, found);
                marks.set(i, i + found.length(), isThing ? thing(found) : isPerson ? Mark.NAME : Mark.ACCOUNT);
                i += found.length() - 1;
            }
        }
    }

    private static Mark thing(NameBook.Found found) {
        return found.candidates().get(0).isDeal() ? Mark.DEAL : Mark.CAMPAIGN;
    }

    NameBook.@Nullable Found personAt(int at) {
        return marks.is(at, Mark.NAME) ? byStart.get(at) : null;
    }

    /** The accounts named before that index, in words that are marked so. */
    List<Named> accountsBefore(int end, Mark mark) {
        return before(end, mark, Named::isAccount);
    }

    /** What is named before that index, of one sort and in words that are marked so. */
    List<Named> before(int end, Mark mark, Predicate<Named> sort) {
        List<Named> named = new ArrayList<>();
        byStart.forEach((start, found) -> {
            if (start < end && marks.is(start, mark)) {
                found.candidates().stream()
                        .filter(one -> sort.test(one) && !named.contains(one))
                        .forEach(named::add);
            }
        });
        return named;
    }
}
