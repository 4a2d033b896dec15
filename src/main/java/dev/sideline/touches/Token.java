package dev.sideline.touches;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word or sign of a sentence.
 *
 * @param text as it was written; of a mention the Slack user id, of a remark in parentheses what is within
 * @param key what it is compared by: lower case, without accents and without a possessive; "and" for {@code &} and
 *     {@code +}
 */
record Token(Shape shape, String text, String key, int start, int end) {

    private static final String REST = "[\\p{L}\\p{M}\\p{N}'’_-]";
    private static final Pattern TOKENS = Pattern.compile("<@(?<user>[UW][A-Z0-9]+)(?:\\|[^>]*)?>"
            + "|\\((?<aside>[^()]*)\\)"
            + "|(?<word>[\\p{L}\\p{N}]" + REST + "*+(?:(?:[.:](?=[\\p{L}\\p{N}])|/(?=\\p{N}))" + REST + "*+)*+)"
            + "|(?<sign>[^\\s])"
            + "|(?<line>\\n)");

    /** What a token looks like. */
    enum Shape {
        WORD,
        MENTION,
        ASIDE,
        SIGN
    }

    static List<Token> of(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKENS.matcher(sentence);
        while (found.find()) {
            if (found.group("user") != null) {
                tokens.add(token(Shape.MENTION, found.group("user"), found));
            } else if (found.group("aside") != null) {
                tokens.add(token(Shape.ASIDE, found.group("aside").strip(), found));
            } else if (found.group("word") != null) {
                tokens.add(token(Shape.WORD, found.group("word"), found));
            } else {
                tokens.add(token(Shape.SIGN, found.group(), found));
            }
        }
        return tokens;
    }

    /** The keys by which a name is recognised; empty for a name without a letter or a digit. */
    static List<String> keys(String name) {
        return of(name).stream()
                .filter(token -> token.shape == Shape.WORD || token.key.equals("and"))
                .map(Token::key)
                .toList();
    }

    boolean is(String key) {
        return this.key.equals(key);
    }

    boolean isWord() {
        return shape == Shape.WORD;
    }

    boolean isPossessive() {
        return isWord() && text.matches("(?i).{2,}['’]s");
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isName() {
        return isWord() && text.codePoints().noneMatch(Character::isDigit);
    }

    private static Token token(Shape shape, String text, Matcher at) {
        return new Token(shape, text, key(text), at.start(), at.end());
    }

    private static String key(String text) {
        if (text.equals("&") || text.equals("+")) {
            return "and";
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace("ß", "ss")
                .replace("æ", "ae");
        return folded.length() > 2 && folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }
}
