package dev.sideline.touches;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            NameBook.Found found = isPerson ? person : place;
            if (found != null && !(found.length() == 1 && NameWords.isCommon(keys.get(0)))) {
                byStart.put(i, found);
                marks.set(i, i + found.length(), isPerson ? Mark.NAME : Mark.ACCOUNT);
                i += found.length() - 1;
            }
        }
    }

    NameBook.@Nullable Found personAt(int at) {
        return marks.is(at, Mark.NAME) ? byStart.get(at) : null;
    }

    /** The accounts named before that index, in words that are marked so. */
    List<Named> accountsBefore(int end, Mark mark) {
        List<Named> accounts = new ArrayList<>();
        byStart.forEach((start, found) -> {
            if (start < end && marks.is(start, mark)) {
                found.candidates().stream()
                        .filter(one -> one.isAccount() && !accounts.contains(one))
                        .forEach(accounts::add);
            }
        });
        return accounts;
    }
}
