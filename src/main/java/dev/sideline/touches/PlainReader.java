package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.BlockLimits;
import dev.sideline.touches.Understood.About;
import dev.sideline.touches.Understood.Act;
import dev.sideline.touches.Understood.Doubt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody did, in plain words: "met Dana Lee and Raj at Acme tue about rollout, she'll take it to the board".
 * The same words, names and day give the same result.
 */
public final class PlainReader {

    private static final Set<String> TOPIC =
            Set.of("about", "re", "regarding", "concerning", "discuss", "discussing", "on", "for");
    private static final Set<String> NEAR_A_NAME = Set.of("at", "with", "from", "@");

    private final String sentence;
    private final LocalDate today;
    private final List<Token> all;
    private final Marks marks;
    private final List<Doubt> doubts = new ArrayList<>();
    private final NameBook book;
    private final WholeNames whole;
    private final Who who;

    private PlainReader(String sentence, Vocabulary vocabulary, LocalDate today) {
        this.sentence = sentence;
        this.today = today;
        this.all = Token.of(sentence);
        this.marks = new Marks(all);
        this.book = new NameBook(vocabulary);
        this.whole = new WholeNames(all, book, marks);
        this.who = new Who(vocabulary, book, doubts);
    }

    /** @param today the writer's day, from which "yesterday" and "tue" count */
    public static Understood read(String sentence, Vocabulary vocabulary, LocalDate today) {
        String plain = BlockLimits.shorten(sentence, BlockLimits.INPUT_TEXT).strip();
        return new PlainReader(plain, vocabulary, today).read();
    }

    private Understood read() {
        DayWords days = new DayWords(today);
        days.in(sentence, DayWords.Direction.EITHER).forEach(day -> marks.setSpan(day.start(), day.end(), Mark.DAY));
        int end = new Clause(all, marks).end();
        List<Token> proper = all.subList(0, end);
        Act act = Acts.act(proper);
        DayWords.Direction direction = direction(act, proper);
        DayWords.@Nullable Day day = firstDay(days, proper, direction);
        LocalTime time = time(days, proper, day);
        int verb = Acts.afterVerb(proper);
        markAct(proper, verb);
        String about = act == Act.PROMISE ? promised(proper, verb) : topic(proper, verb);
        Account.Id account = account(proper, act, verb);
        LocalDate on = theDay(day);
        return new Understood(
                act,
                account,
                who.contacts(),
                who.newcomers(),
                who.ourPeople(),
                act == Act.TOUCH ? Acts.kind(proper) : null,
                status(act, direction, day, on),
                on,
                time,
                act == Act.TOUCH ? Acts.purpose(Token.of(about)) : null,
                about,
                remarks(end),
                List.copyOf(doubts));
    }

    private static DayWords.Direction direction(Act act, List<Token> proper) {
        return switch (act) {
            case PROMISE -> DayWords.Direction.AHEAD;
            case LEFT ->
                proper.stream().anyMatch(token -> token.is("leaving"))
                        ? DayWords.Direction.EITHER
                        : DayWords.Direction.BACK;
            default -> Acts.tense(proper);
        };
    }

    private DayWords.@Nullable Day firstDay(DayWords days, List<Token> proper, DayWords.Direction direction) {
        return days.in(sentence.substring(0, endOf(proper)), direction).stream()
                .filter(day -> isMarkedDay(day, proper))
                .findFirst()
                .orElse(null);
    }

    private boolean isMarkedDay(DayWords.Day day, List<Token> proper) {
        for (int i = 0; i < proper.size(); i++) {
            Token token = proper.get(i);
            if (token.end() > day.start() && token.start() < day.end() && !marks.is(i, Mark.DAY)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable LocalTime time(DayWords days, List<Token> proper, DayWords.@Nullable Day day) {
        if (day != null && day.time() != null) {
            return day.time();
        }
        DayWords.Day alone = days.timeIn(sentence.substring(0, endOf(proper)));
        return alone != null && marks.setSpan(alone.start(), alone.end(), Mark.DAY) ? alone.time() : null;
    }

    private @Nullable LocalDate theDay(DayWords.@Nullable Day day) {
        if (day == null) {
            return null;
        }
        if (day.days().size() == 1) {
            return day.days().get(0);
        }
        doubts.add(new Doubt(
                About.DAY_AMBIGUOUS,
                day.words().strip(),
                day.days().stream().map(LocalDate::toString).toList()));
        return null;
    }

    private @Nullable TouchStatus status(
            Act act, DayWords.Direction tense, DayWords.@Nullable Day day, @Nullable LocalDate on) {
        if (act == Act.PROMISE || act == Act.LEFT) {
            return null;
        }
        boolean against = on != null
                && ((tense == DayWords.Direction.BACK && on.isAfter(today))
                        || (tense == DayWords.Direction.AHEAD && on.isBefore(today)));
        if (against && day != null) {
            doubts.add(new Doubt(About.DAY_AGAINST_TENSE, day.words().strip(), List.of(String.valueOf(on))));
            return null;
        }
        return switch (tense) {
            case BACK -> TouchStatus.HELD;
            case AHEAD -> TouchStatus.PLANNED;
            case EITHER -> on == null ? null : on.isAfter(today) ? TouchStatus.PLANNED : TouchStatus.HELD;
        };
    }

    private void markAct(List<Token> proper, int verb) {
        if (verb > 0) {
            marks.set(verb - 1, verb, Mark.ACT);
        }
        for (int i = 0; i + 1 < proper.size(); i++) {
            if (proper.get(i).is("on") && proper.get(i + 1).is("site")) {
                marks.set(i, i + 2, Mark.ACT);
            }
        }
    }

    /** What follows "about" up to a place, a person or a day. */
    private String topic(List<Token> proper, int verb) {
        int from = verb;
        while (from < proper.size()
                && !(marks.isFree(from) && TOPIC.contains(proper.get(from).key()))) {
            from++;
        }
        int start = from + 1;
        while (start < proper.size() && proper.get(start).is(":")) {
            start++;
        }
        int to = start;
        while (to < proper.size() && !marks.is(to, Mark.DAY) && !isPlace(proper, to)) {
            to++;
        }
        if (start >= to) {
            return "";
        }
        marks.set(from, to, Mark.TOPIC);
        return slice(proper, start, proper.get(to - 1).is(",") ? to - 1 : to);
    }

    private boolean isPlace(List<Token> proper, int at) {
        Token token = proper.get(at);
        return NEAR_A_NAME.contains(token.key())
                && at + 1 < proper.size()
                && (marks.is(at + 1, Mark.ACCOUNT)
                        || marks.is(at + 1, Mark.NAME)
                        || proper.get(at + 1).isCapitalised()
                        || proper.get(at + 1).shape() == Token.Shape.MENTION
                        || book.knows(proper.get(at + 1)));
    }

    /** The words of a promise: what is left between to whom it was made and when it is due. */
    private String promised(List<Token> proper, int verb) {
        int from = recipients(proper, verb);
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
        for (int i = from; i < toWhom(proper, from, to); i++) {
            if (marks.isFree(i)) {
                marks.set(i, i + 1, Mark.TOPIC);
            }
        }
        return slice(proper, from, to);
    }

    /** Where "to Dana" begins at the end of a promise, which also says to whom it was made; else its end. */
    private int toWhom(List<Token> proper, int from, int to) {
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
    private int recipients(List<Token> proper, int verb) {
        int at = verb;
        while (at < proper.size() && (!marks.isFree(at) || joinsRecipients(proper.get(at)))) {
            at++;
        }
        return at;
    }

    private boolean joinsRecipients(Token token) {
        return NameWords.isPlace(token)
                || token.is("and")
                || (token.isCapitalised() && !NameWords.isCommon(token.key()) && book.knows(token));
    }

    private Account.@Nullable Id account(List<Token> proper, Act act, int verb) {
        Account.Id named = new Place(proper, book, marks, doubts).read(whole, act, verb);
        List<Mentions.Mention> mentions = new Mentions(proper, book, whole, marks, doubts).read(verb, act);
        Account.Id account = named == null ? who.whereTheyAllAre(mentions) : named;
        who.readSlackMentions(proper);
        mentions.forEach(mention -> who.settle(mention, account));
        return account;
    }

    private String remarks(int end) {
        int from = end;
        while (from < all.size()
                && (Clause.isEnd(all.get(from)) || all.get(from).is(","))) {
            from++;
        }
        return from < all.size() ? sentence.substring(all.get(from).start()).strip() : "";
    }

    private String slice(List<Token> proper, int from, int to) {
        return sentence.substring(proper.get(from).start(), proper.get(to - 1).end())
                .strip();
    }

    private static int endOf(List<Token> proper) {
        return proper.isEmpty() ? 0 : proper.get(proper.size() - 1).end();
    }
}
