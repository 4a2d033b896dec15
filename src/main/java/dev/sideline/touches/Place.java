package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.touches.Understood.About;
import dev.sideline.touches.Understood.Act;
import dev.sideline.touches.Understood.Doubt;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the account that a sentence names. */
final class Place {

    private static final int LONGEST = 4;
    private static final Set<Act> EXPECT_A_PLACE = EnumSet.of(Act.LEFT, Act.PROMISE, Act.WON, Act.LOST, Act.NO_GO);

    private final List<Token> proper;
    private final NameBook book;
    private final Marks marks;
    private final List<Doubt> doubts;

    Place(List<Token> proper, NameBook book, Marks marks, List<Doubt> doubts) {
        this.proper = proper;
        this.book = book;
        this.marks = marks;
        this.doubts = doubts;
    }

    /** Null when none or several are named; the doubts say which. */
    Account.@Nullable Id read(WholeNames whole, Act act, int verb) {
        List<Named> named = whole.accountsBefore(proper.size(), Mark.ACCOUNT);
        if (named.isEmpty()) {
            named = behindAt(act, verb);
        }
        if (named.isEmpty() && act != Act.LEFT) {
            named = whole.accountsBefore(proper.size(), Mark.TOPIC);
        }
        return only(named);
    }

    private Account.@Nullable Id only(List<Named> named) {
        if (named.size() > 1) {
            doubts.add(new Doubt(
                    About.ACCOUNT_AMBIGUOUS, "", named.stream().map(Named::name).toList()));
        }
        return named.size() == 1 ? new Account.Id(named.get(0).id()) : null;
    }

    /** The account whose whole name stands there; null when there is none or more than one. */
    Account.@Nullable Id named(WholeNames whole) {
        return only(whole.accountsBefore(proper.size(), Mark.ACCOUNT));
    }

    /** A part of an account's name, or one with a slip, behind "at" or where the act expects a place. */
    private List<Named> behindAt(Act act, int verb) {
        for (int i = 0; i < proper.size(); i++) {
            boolean said = NameWords.isPlace(proper.get(i)) && !NameWords.isHandle(proper, i);
            if (said || (i == verb - 1 && expectsPlace(act, proper.get(i)))) {
                int end = endOfName(i + 1);
                List<Named> found = longest(i + 1, end, said);
                if (!found.isEmpty()) {
                    return found;
                }
                if (said && end > i + 1 && !NameWords.isCommon(proper.get(i + 1).key()) && !isSomebody(i + 1)) {
                    doubts.add(new Doubt(About.ACCOUNT_UNKNOWN, text(i + 1, end), List.of()));
                    marks.set(i + 1, end, Mark.ACCOUNT);
                    return List.of();
                }
            }
        }
        return List.of();
    }

    /** "An email from Raj" names no account. */
    private boolean isSomebody(int at) {
        return !book.contacts(List.of(proper.get(at).key()), null).isEmpty();
    }

    private List<Named> longest(int from, int end, boolean said) {
        for (int to = end; to > from; to--) {
            List<String> keys =
                    proper.subList(from, to).stream().map(Token::key).toList();
            List<Named> found = NameWords.isCommon(keys.get(0)) ? List.of() : book.accountsLike(keys);
            if (!found.isEmpty() && (said || book.contacts(keys, null).isEmpty())) {
                marks.set(from, to, Mark.ACCOUNT);
                if (found.size() == 1 && !found.get(0).answersTo(keys)) {
                    doubts.add(new Doubt(
                            About.READ_AS, text(from, to), List.of(found.get(0).name())));
                }
                return found;
            }
        }
        return List.of();
    }

    private static boolean expectsPlace(Act act, Token verb) {
        return EXPECT_A_PLACE.contains(act) || verb.is("visit") || verb.is("visited");
    }

    private int endOfName(int from) {
        int end = from;
        while (end < proper.size()
                && end - from < LONGEST
                && marks.isFree(end)
                && proper.get(end).isWord()
                && !NameWords.isBetween(proper.get(end))
                && !NameWords.isPlace(proper.get(end))) {
            end++;
        }
        return end;
    }

    private String text(int from, int to) {
        return proper.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
