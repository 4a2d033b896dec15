package dev.sideline.touches;

import dev.sideline.touches.Understood.About;
import dev.sideline.touches.Understood.Act;
import dev.sideline.touches.Understood.Doubt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the words of a sentence that stand for somebody. */
final class Mentions {

    private static final int LONGEST = 4;
    /** What is said of people who need not be on record yet. */
    private static final Set<Act> PEOPLE = EnumSet.of(Act.TOUCH, Act.PITCH, Act.PROMISE, Act.LEFT, Act.SAID);

    private final List<Token> proper;
    private final NameBook book;
    private final WholeNames whole;
    private final Marks marks;
    private final List<Doubt> doubts;
    private final List<Mention> found = new ArrayList<>();

    Mentions(List<Token> proper, NameBook book, WholeNames whole, Marks marks, List<Doubt> doubts) {
        this.proper = proper;
        this.book = book;
        this.whole = whole;
        this.marks = marks;
        this.doubts = doubts;
    }

    /**
     * Words that stand for somebody.
     *
     * @param candidates whom they can mean; none for somebody who is not on record
     * @param title what was said about them; may be empty
     */
    record Mention(String words, List<String> keys, List<Named> candidates, String title) {}

    /** @param verb the index behind the word that says what happened */
    List<Mention> read(int verb, Act act) {
        int at = 0;
        while (at < proper.size()) {
            at = next(at, verb, act);
        }
        return found;
    }

    private int next(int at, int verb, Act act) {
        NameBook.Found name = whole.personAt(at);
        if (name != null) {
            int end = at + name.length();
            return isSomebodyElses(end) ? belonging(at, end) : add(at, end, name.candidates());
        }
        Token token = proper.get(at);
        if (!isNamePart(at)) {
            return at + 1;
        }
        // Capitals that follow one another are one name, and a half of it does not stand for the whole.
        int shortest = token.isCapitalised() ? endOfCapitals(at) : at + 1;
        for (int end = runEnd(at); end >= shortest; end--) {
            List<Named> candidates = candidates(keys(at, end), NameWords.isHandle(proper, at - 1));
            boolean isSubject = act == Act.LEFT || act == Act.SAID;
            if (!candidates.isEmpty() && (end - at > 1 || at >= verb || isSubject || token.isCapitalised())) {
                return isSomebodyElses(end) ? belonging(at, end) : add(at, end, candidates);
            }
        }
        return unknown(at, verb, act);
    }

    /** "Dana's boss" is not Dana. */
    private boolean isSomebodyElses(int behind) {
        return behind < proper.size()
                && marks.isFree(behind)
                && proper.get(behind).isName()
                && !Acts.isAct(proper.get(behind))
                && proper.get(behind - 1).isPossessive();
    }

    private int belonging(int from, int to) {
        doubts.add(new Doubt(About.NAME_MISSING, text(from, to + 1), List.of()));
        return to + 1;
    }

    private int add(int from, int to, List<Named> candidates) {
        String title = to < proper.size() && proper.get(to).shape() == Token.Shape.ASIDE
                ? proper.get(to).text()
                : "";
        found.add(new Mention(text(from, to), keys(from, to), candidates, title));
        return to;
    }

    private List<Named> candidates(List<String> keys, boolean handle) {
        List<Named> ours = book.people(keys);
        if (handle && !ours.isEmpty()) {
            return ours;
        }
        return Stream.concat(book.contacts(keys, null).stream(), ours.stream()).toList();
    }

    private int unknown(int at, int verb, Act act) {
        int end = endOfUnknown(at);
        if (NameWords.isTitle(proper.get(end - 1)) || NameWords.isTitle(proper.get(at))) {
            title(at, text(at, end));
            return end;
        }
        boolean capitals = proper.subList(at, end).stream().allMatch(Token::isCapitalised);
        boolean behind = at >= verb && isAboutPeople(act);
        if ((behind && (capitals || isWhereNamesStand(at, verb))) || (capitals && end - at > 1 && isAboutPeople(act))) {
            add(at, end, List.of());
        } else if (at >= verb && act != Act.NOTHING) {
            doubts.add(new Doubt(About.LEFT_OVER, text(at, end), List.of()));
        }
        return end;
    }

    /** "Bo Berg, CFO" tells Bo's title; "the CFO" is somebody without a name. */
    private void title(int at, String words) {
        if (at > 0 && proper.get(at - 1).is(",") && !found.isEmpty()) {
            Mention last = found.remove(found.size() - 1);
            found.add(new Mention(last.words(), last.keys(), last.candidates(), words));
        } else {
            doubts.add(new Doubt(About.NAME_MISSING, words, List.of()));
        }
    }

    private boolean isWhereNamesStand(int at, int verb) {
        boolean there = at == verb
                || Stream.of("with", "and", "to", ",")
                        .anyMatch(word -> at > 0 && proper.get(at - 1).is(word));
        return there && (endOfUnknown(at) == runEnd(at));
    }

    private static boolean isAboutPeople(Act act) {
        return PEOPLE.contains(act);
    }

    private int endOfUnknown(int at) {
        int end = proper.get(at).isCapitalised() ? endOfCapitals(at) : at + 1;
        int most = runEnd(at);
        while (end < most
                && proper.get(end).isCapitalised() == proper.get(at).isCapitalised()
                && candidates(keys(end, end + 1), false).isEmpty()) {
            end++;
        }
        return end;
    }

    private int endOfCapitals(int at) {
        int end = at + 1;
        int most = runEnd(at);
        while (end < most && proper.get(end).isCapitalised()) {
            end++;
        }
        return end;
    }

    private int runEnd(int at) {
        int end = at + 1;
        while (end < proper.size() && end - at < LONGEST && isNamePart(end)) {
            end++;
        }
        return end;
    }

    /** A common word is a name only with a capital inside a sentence, and of somebody on record: "met Will". */
    private boolean isNamePart(int at) {
        Token token = proper.get(at);
        if (!marks.isFree(at) || !token.isName() || Acts.isAct(token)) {
            return false;
        }
        return !NameWords.isNoName(token)
                || (at > 0
                        && token.isCapitalised()
                        && !proper.get(at - 1)
                                .text()
                                .equals(proper.get(at - 1).text().toUpperCase(Locale.ROOT))
                        && !candidates(List.of(token.key()), false).isEmpty());
    }

    private List<String> keys(int from, int to) {
        return proper.subList(from, to).stream().map(Token::key).toList();
    }

    private String text(int from, int to) {
        return proper.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
