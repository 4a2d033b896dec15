package dev.sideline.touches;

import java.util.List;
import java.util.Set;

/** Words around names, and words that stand where names do and are none. */
final class NameWords {

    private static final Set<String> PLACE = words("at from bei chez");
    private static final Set<String> BETWEEN = words("with and to for plus together of in by mit avec con und et");
    private static final Set<String> NO_NAMES =
            words("a an the i we me us my our you he she they him her them his their it this that"
                    + " had has have was is are been just quick short long brief good great nice first second joint executive exec"
                    + " video phone call meeting visit lunch dinner coffee team client customer people everyone everybody somebody"
                    + " someone again planned planning plan scheduled booked arranged held will going meet up down over today then"
                    + " also who what when where why how hello hi hey thanks thank please no longer works work working left company"
                    + " office site home zoom teams there here time via online log upcoming another new follow-up followup kick-off"
                    + " demo workshop back yes ok not message voicemail mr mrs ms dr prof herr frau deal opportunity slipped moved pushed"
                    + " postponed delayed live away closed because due over me us on off about re");
    private static final Set<String> TITLES =
            words("ceo cfo cio cto coo cmo cpo ciso vp svp evp md director manager head president buyer");

    private NameWords() {}

    static Set<String> words(String words) {
        return Set.copyOf(Token.keys(words));
    }

    /** Before a company's name. */
    static boolean isPlace(Token token) {
        return PLACE.contains(token.key()) || token.is("@");
    }

    static boolean isBetween(Token token) {
        return BETWEEN.contains(token.key());
    }

    /** Common enough that alone it names nobody and nothing. */
    static boolean isCommon(String key) {
        return NO_NAMES.contains(key);
    }

    static boolean isNoName(Token token) {
        return isCommon(token.key()) || isBetween(token) || isPlace(token);
    }

    static boolean isTitle(Token token) {
        return TITLES.contains(token.key());
    }

    /** "@Maria", typed by hand. */
    static boolean isHandle(List<Token> tokens, int at) {
        return at >= 0
                && at + 1 < tokens.size()
                && tokens.get(at).is("@")
                && tokens.get(at + 1).start() == tokens.get(at).end();
    }
}
