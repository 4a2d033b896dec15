package dev.sideline.touches;

import dev.sideline.touches.Understood.Act;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the sentence proper ends and remarks begin: "met Dana at Acme tue, she'll take it to the board". A comma between
 * names, days and "at", "about" or "with" does not end it, nor does one within a promise: "promised Acme the plan, with
 * prices and a map, by friday".
 */
final class Clause {

    private static final Set<String> GOES_ON =
            NameWords.words("at about re regarding concerning with and from by together");
    private static final Set<String> DUE = NameWords.words("by until before due bis avant hasta antes");
    private static final Set<String> SHORTENED = NameWords.words("mr mrs ms dr prof st");
    private static final Set<String> ENDERS = Set.of(".", "!", "?", ";", "–", "—", "-", "\n", "…");

    private final List<Token> tokens;
    private final Marks marks;

    Clause(List<Token> tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /** The index of the first token that is no longer part of it. */
    int end() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.shape() != Token.Shape.SIGN || !marks.isFree(i)) {
                continue;
            }
            boolean ends = token.is(":")
                    ? isSaid(i)
                    : token.is(",")
                            ? !goesOn(i + 1) && !isWithinPromise(i)
                            : isEnd(token) && !isAbbreviation(i) && !isWithinWord(i);
            if (ends) {
                return i;
            }
        }
        return tokens.size();
    }

    /** What follows "called Dana:" are remarks; what follows "Acme:" or "re:" is not. */
    private boolean isSaid(int colon) {
        return colon > 0
                && !GOES_ON.contains(tokens.get(colon - 1).key())
                && Happening.isSaidBy(tokens.subList(0, colon));
    }

    private boolean isAbbreviation(int dot) {
        return dot > 0
                && tokens.get(dot).is(".")
                && (SHORTENED.contains(tokens.get(dot - 1).key())
                        || (tokens.get(dot - 1).text().length() == 1
                                && tokens.get(dot - 1).isCapitalised()));
    }

    /** What was promised goes on up to the day on which it is due. */
    private boolean isWithinPromise(int comma) {
        return Happening.in(tokens.subList(0, comma)).act() == Act.PROMISE
                && IntStream.range(0, comma).noneMatch(at -> marks.is(at, Mark.DAY))
                && IntStream.range(comma, tokens.size())
                        .takeWhile(at -> !isEnd(tokens.get(at)))
                        .anyMatch(at -> marks.is(at, Mark.DAY)
                                && DUE.contains(tokens.get(at).key()));
    }

    /** A sign right before a word ends nothing: "-5", "<!here". */
    private boolean isWithinWord(int sign) {
        return sign + 1 < tokens.size()
                && tokens.get(sign + 1).start() == tokens.get(sign).end()
                && !tokens.get(sign).is(";")
                && !tokens.get(sign).is("\n");
    }

    static boolean isEnd(Token sign) {
        return ENDERS.contains(sign.text());
    }

    private boolean goesOn(int next) {
        return next < tokens.size()
                && (!marks.isFree(next) || GOES_ON.contains(tokens.get(next).key()) || isListed(next));
    }

    /** A capitalised name of at most four words, up to the next comma, "and" or "at". */
    private boolean isListed(int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).isName() && tokens.get(at).isCapitalised() && at - from < 4) {
            at++;
        }
        return at > from && (at == tokens.size() ? isAfterName(from - 1) : isBoundary(at));
    }

    private boolean isAfterName(int comma) {
        return comma > 0
                && (marks.is(comma - 1, Mark.NAME) || tokens.get(comma - 1).isCapitalised());
    }

    private boolean isBoundary(int at) {
        Token token = tokens.get(at);
        return GOES_ON.contains(token.key())
                || token.is(",")
                || token.shape() == Token.Shape.ASIDE
                || token.shape() == Token.Shape.MENTION
                || !marks.isFree(at);
    }
}
