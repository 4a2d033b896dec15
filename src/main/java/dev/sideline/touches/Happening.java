package dev.sideline.touches;

import dev.sideline.touches.Understood.Act;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a sentence is about, by the first words that say so.
 *
 * @param from the first of them; 0 when there are none
 * @param to the index behind them; 0 when there are none
 */
record Happening(Act act, int from, int to) {

    private static final Set<String> PROMISES = NameWords.words("promised promise committed pledged owe");
    private static final Set<String> TO_SEND = NameWords.words("send deliver provide get prepare share");
    private static final Set<String> DEPARTURES =
            NameWords.words("left leaving quit resigned departed retired retires fired");
    private static final Set<String> NOT_LEFT_BEHIND = NameWords.words("a the message voicemail note it him her them");
    private static final Set<String> BEFORE_A_JOB = NameWords.words("has got a his her their started takes took is");
    private static final Set<String> NOT_LOST =
            NameWords.words("contact touch track sight time hope interest patience");
    private static final Set<String> NOT_SIGNED = NameWords.words("up off in out");
    private static final Set<String> TO_BE = NameWords.words("went go goes going gone is are now again");
    private static final Set<String> SAYINGS = NameWords.words("says said told tells confirmed confirms");
    private static final Set<String> MOODS = NameWords.words(
            "happy unhappy satisfied dissatisfied pleased thrilled delighted disappointed angry worried");
    private static final Set<String> BEFORE_A_MOOD = NameWords.words("not isn't wasn't very really quite so isnt");
    private static final Set<String> PITCHES = NameWords.words("pitched pitch pitching");

    private static final Happening NONE = new Happening(Act.NOTHING, 0, 0);

    static Happening in(List<Token> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> at(words, at).stream())
                .findFirst()
                .orElse(NONE);
    }

    /** Whether one word alone already says what somebody did or promised. */
    static boolean isSaidBy(List<Token> words) {
        return in(words).act() != Act.NOTHING;
    }

    /** Whether it is about being in contact with somebody. */
    boolean isContact() {
        return act == Act.TOUCH || act == Act.PITCH;
    }

    private static Optional<Happening> at(List<Token> words, int at) {
        return Stream.of(
                        promise(words, at),
                        left(words, at),
                        closed(words, at),
                        live(words, at),
                        said(words, at),
                        PITCHES.contains(key(words, at)) ? one(Act.PITCH, at) : NONE,
                        Acts.isAct(words.get(at)) ? new Happening(Act.TOUCH, at, Acts.afterKind(words, at)) : NONE)
                .filter(happening -> !happening.equals(NONE))
                .findFirst();
    }

    private static Happening promise(List<Token> words, int at) {
        String key = key(words, at);
        boolean ahead = key.equals("will") || key.endsWith("'ll");
        if (ahead && TO_SEND.contains(key(words, at + 1))) {
            return new Happening(Act.PROMISE, at, at + 2);
        }
        return PROMISES.contains(key) && at < 3 ? one(Act.PROMISE, at) : NONE;
    }

    private static Happening left(List<Token> words, int at) {
        String key = key(words, at);
        String next = key(words, at + 1);
        if (at == 0) {
            return NONE;
        }
        if (DEPARTURES.contains(key) && !isObjectOfLeaving(words, at + 1)) {
            return one(Act.LEFT, at);
        }
        if ((key.equals("no") && next.equals("longer")) || (key.equals("laid") && next.equals("off"))) {
            return new Happening(Act.LEFT, at, at + 2);
        }
        // Where somebody went is part of what is told of them.
        if ((key.equals("now") && next.equals("at")) || (key.equals("new") && next.equals("job"))) {
            return new Happening(Act.LEFT, at, back(words, at, BEFORE_A_JOB));
        }
        boolean moved = key.equals("moved") && next.equals("to") && isCapitalised(words, at + 2);
        return moved || (key.equals("joined") && isCapitalised(words, at + 1)) ? new Happening(Act.LEFT, at, at) : NONE;
    }

    private static boolean isObjectOfLeaving(List<Token> words, int at) {
        return NOT_LEFT_BEHIND.contains(key(words, at))
                || words.stream().anyMatch(word -> word.is("voicemail") || word.is("message"));
    }

    private static Happening closed(List<Token> words, int at) {
        String key = key(words, at);
        String next = key(words, at + 1);
        if (key.equals("won") || (key.equals("signed") && !NOT_SIGNED.contains(next))) {
            return one(Act.WON, at);
        }
        if (key.equals("lost") && !NOT_LOST.contains(next)) {
            return one(Act.LOST, at);
        }
        if (key.equals("no-go") || key.equals("nogo")) {
            return one(Act.NO_GO, at);
        }
        boolean noGo = key.equals("no") && next.equals("go");
        return noGo || (key.equals("walked") && next.equals("away")) ? new Happening(Act.NO_GO, at, at + 2) : NONE;
    }

    private static Happening live(List<Token> words, int at) {
        if (key(words, at).equals("live") && TO_BE.contains(key(words, at - 1))) {
            return new Happening(Act.LIVE, at - 1, at + 1);
        }
        boolean noun = key(words, at).equals("go-live") || key(words, at).equals("golive");
        return noun && words.stream().noneMatch(Acts::isAct) ? one(Act.LIVE, at) : NONE;
    }

    private static Happening said(List<Token> words, int at) {
        if (at > 0 && SAYINGS.contains(key(words, at))) {
            return one(Act.SAID, at);
        }
        return at > 1 && MOODS.contains(key(words, at))
                ? new Happening(Act.SAID, at, back(words, at, BEFORE_A_MOOD))
                : NONE;
    }

    private static Happening one(Act act, int at) {
        return new Happening(act, at, at + 1);
    }

    /** The first of the words before an index that belong to it. */
    private static int back(List<Token> words, int at, Set<String> belonging) {
        int first = at;
        while (first > 0 && belonging.contains(key(words, first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isCapitalised(List<Token> words, int at) {
        return at < words.size() && words.get(at).isCapitalised();
    }

    private static String key(List<Token> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).key() : "";
    }
}
