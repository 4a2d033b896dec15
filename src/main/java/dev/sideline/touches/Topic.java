package dev.sideline.touches;

import java.util.List;
import java.util.Set;

/** Reads what a sentence is about: the topic of a touch, the words of a promise or of a client, the reason of a loss. */
final class Topic {

    private static final Set<String> ABOUT =
            NameWords.words("about re regarding concerning discuss discussing on for wegen sur");
    private static final Set<String> BECAUSE = NameWords.words("because due to over");
    private static final Set<String> BEFORE_WORDS = NameWords.words("to that me us them , :");
    private static final Set<String> NEAR_A_NAME = Set.of("at", "with", "from", "@");

    private final String sentence;
    private final List<Token> proper;
    private final Marks marks;
    private final NameBook book;

    Topic(String sentence, List<Token> proper, Marks marks, NameBook book) {
        this.sentence = sentence;
        this.proper = proper;
        this.marks = marks;
        this.book = book;
    }

    /** Its words, which are marked so; empty when there are none. */
    String read(Happening happening) {
        int verb = happening.to();
        return switch (happening.act()) {
            case PROMISE -> promised(verb);
            case SAID -> words(verb);
            case LEFT -> verb <= happening.from() ? behind(verb, verb) : "";
            case WON, LOST, NO_GO -> behind(first(BECAUSE, verb), first(BECAUSE, verb) + 1);
            case LIVE -> "";
            case TOUCH, PITCH, NOTHING -> behind(first(ABOUT, verb), first(ABOUT, verb) + 1);
        };
    }

    private int first(Set<String> of, int verb) {
        int from = verb;
        while (from < proper.size()
                && !(marks.isFree(from) && of.contains(proper.get(from).key()))) {
            from++;
        }
        return from;
    }

    /** What stands there up to a place, a person or a day. */
    private String behind(int from, int begin) {
        int start = begin;
        while (start < proper.size()
                && (proper.get(start).is(":") || proper.get(start).is("of"))) {
            start++;
        }
        int to = start;
        while (to < proper.size() && !marks.is(to, Mark.DAY) && !isPlace(to, from == begin)) {
            to++;
        }
        if (start >= to) {
            return "";
        }
        marks.set(from, to, Mark.TOPIC);
        int end = proper.get(to - 1).is(",") ? to - 1 : to;
        return start < end ? slice(start, end) : "";
    }

    private boolean isPlace(int at, boolean isPart) {
        Token token = proper.get(at);
        return !isPart
                && NEAR_A_NAME.contains(token.key())
                && at + 1 < proper.size()
                && (marks.is(at + 1, Mark.ACCOUNT)
                        || marks.is(at + 1, Mark.NAME)
                        || proper.get(at + 1).isCapitalised()
                        || proper.get(at + 1).shape() == Token.Shape.MENTION
                        || book.knows(proper.get(at + 1)));
    }

    /** The client's words are whole, with whoever and whatever they name. */
    private String words(int verb) {
        int from = verb;
        while (from < proper.size()
                && (marks.is(from, Mark.DAY)
                        || BEFORE_WORDS.contains(proper.get(from).key())
                        || proper.get(from).shape() == Token.Shape.SIGN)) {
            from++;
        }
        if (from >= proper.size()) {
            return "";
        }
        marks.set(from, proper.size(), Mark.TOPIC);
        return slice(from, proper.size());
    }

    /** The words of a promise: what is left between to whom it was made and when it is due. */
    private String promised(int verb) {
        int from = recipients(verb);
        while (from < proper.size()
                && (proper.get(from).is("to")
                        || proper.get(from).is("that")
                        || proper.get(from).is(","))) {
            from++;
        }
        int to = from;
        while (to < proper.size() && !marks.is(to, Mark.DAY)) {
            to++;
        }
        if (from >= to) {
            return "";
        }
        for (int i = from; i < toWhom(from, to); i++) {
            if (marks.isFree(i)) {
                marks.set(i, i + 1, Mark.TOPIC);
            }
        }
        return slice(from, proper.get(to - 1).is(",") ? to - 1 : to);
    }

    /** Where "to Dana" begins at the end of a promise, which also says to whom it was made; else its end. */
    private int toWhom(int from, int to) {
        int last = to - 1;
        while (last > from && !proper.get(last).is("to")) {
            last--;
        }
        List<String> name = proper.subList(Math.min(last + 1, to), to).stream()
                .map(Token::key)
                .toList();
        return last > from && !book.contacts(name, null).isEmpty() ? last : to;
    }

    /** The index behind those to whom a promise was made. */
    private int recipients(int verb) {
        int at = verb;
        while (at < proper.size() && (!marks.isFree(at) || joinsRecipients(proper.get(at), at == verb))) {
            at++;
        }
        return at;
    }

    private boolean joinsRecipients(Token token, boolean isFirst) {
        return NameWords.isPlace(token)
                || (isFirst && book.beginsAnAccount(token))
                || token.is("and")
                || (token.isCapitalised() && !NameWords.isCommon(token.key()) && book.knows(token));
    }

    private String slice(int from, int to) {
        return sentence.substring(proper.get(from).start(), proper.get(to - 1).end())
                .strip();
    }
}
