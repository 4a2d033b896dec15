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
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody did, in plain words: "met Dana Lee and Raj at Acme tue about rollout, she'll take it to the board".
 * The same words, names and day give the same result.
 */
public final class PlainReader {

    private final String sentence;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final List<Token> all;
    private final Marks marks;
    private final List<Doubt> doubts = new ArrayList<>();
    private final NameBook book;
    private final WholeNames whole;
    private final Who who;

    private PlainReader(String sentence, Vocabulary vocabulary, LocalDate today) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
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

    /**
     * The accounts, people, deals and campaigns that a text names on record, whatever it says of them.
     *
     * @param today the day of the text
     */
    static Understood names(String text, Vocabulary vocabulary, LocalDate today) {
        String plain = BlockLimits.shorten(text, BlockLimits.INPUT_TEXT).strip();
        return new PlainReader(plain, vocabulary, today).names();
    }

    private Understood names() {
        Account.Id named = new Place(all, book, marks, doubts).named(whole);
        Things things = Things.read(Act.NOTHING, all, whole, book, marks, vocabulary, doubts, named);
        Account.Id account = account(all, new Happening(Act.NOTHING, 0, all.size()), named, things);
        return new Understood(
                Act.NOTHING,
                account,
                things.deal(account),
                things.campaign(),
                who.contacts(),
                List.of(),
                who.ourPeople(),
                null,
                null,
                null,
                null,
                null,
                "",
                "",
                List.copyOf(doubts));
    }

    private Understood read() {
        DayWords days = new DayWords(today, vocabulary.order());
        days.in(sentence, DayWords.Direction.EITHER).forEach(day -> marks.setSpan(day.start(), day.end(), Mark.DAY));
        int end = new Clause(all, marks).end();
        List<Token> proper = all.subList(0, end);
        Happening said = Happening.in(proper);
        Token denied = Denial.in(proper, said);
        Happening happening = denied != null && !said.isContact() ? new Happening(Act.NOTHING, 0, said.to()) : said;
        Act act = happening.act();
        DayWords.Direction direction = denied == null ? direction(happening, proper) : DayWords.Direction.EITHER;
        DayWords.@Nullable Day day = firstDay(days, proper, happening, direction);
        LocalTime time = time(days, proper, day);
        markAct(proper, happening);
        String about = new Topic(sentence, proper, marks, book).read(happening);
        Account.Id named = new Place(proper, book, marks, doubts).read(whole, act, happening.to());
        Things things = Things.read(act, proper, whole, book, marks, vocabulary, doubts, named);
        Account.Id account = account(proper, happening, named, things);
        LocalDate on = theDay(day);
        if (denied != null) {
            doubts.add(new Doubt(About.NOT_DONE, denied.text(), List.of()));
        }
        return new Understood(
                act,
                account,
                things.deal(account),
                things.campaign(),
                who.contacts(),
                who.newcomers(),
                who.ourPeople(),
                act == Act.TOUCH ? Acts.kind(proper) : null,
                denied == null ? status(act, direction, day, on) : null,
                on,
                time,
                act == Act.TOUCH ? Acts.purpose(Token.of(about)) : null,
                about,
                remarks(end),
                List.copyOf(doubts));
    }

    private static DayWords.Direction direction(Happening happening, List<Token> proper) {
        return switch (happening.act()) {
            case PROMISE -> DayWords.Direction.AHEAD;
            case WON, LOST, NO_GO, SAID -> DayWords.Direction.BACK;
            case LEFT ->
                proper.stream().anyMatch(token -> token.is("leaving"))
                        ? DayWords.Direction.EITHER
                        : DayWords.Direction.BACK;
            case TOUCH, PITCH, LIVE, NOTHING -> Acts.tense(proper);
        };
    }

    /** A day within the client's words is a part of them. */
    private DayWords.@Nullable Day firstDay(
            DayWords days, List<Token> proper, Happening happening, DayWords.Direction direction) {
        int last = happening.act() == Act.SAID && happening.to() < proper.size()
                ? proper.get(happening.to()).start()
                : endOf(proper);
        return days.in(sentence.substring(0, endOf(proper)), direction).stream()
                .filter(day -> isMarkedDay(day, proper) && day.start() <= last)
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
        if (act != Act.TOUCH && act != Act.PITCH && act != Act.NOTHING) {
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

    private void markAct(List<Token> proper, Happening happening) {
        if (happening.act() != Act.NOTHING && happening.from() < happening.to()) {
            marks.set(happening.from(), happening.to(), Mark.ACT);
        }
        for (int i = 0; i + 1 < proper.size(); i++) {
            if (proper.get(i).is("on") && proper.get(i + 1).is("site")) {
                marks.set(i, i + 2, Mark.ACT);
            }
        }
    }

    private Account.@Nullable Id account(
            List<Token> proper, Happening happening, Account.@Nullable Id named, Things things) {
        List<Mentions.Mention> mentions =
                new Mentions(proper, book, whole, marks, doubts).read(happening.to(), happening.act());
        Account.Id theirs = named == null ? who.whereTheyAllAre(mentions) : named;
        Account.Id account =
                theirs == null && doubts.stream().noneMatch(Doubt::isAboutAccount) ? things.account() : theirs;
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

    private static int endOf(List<Token> proper) {
        return proper.isEmpty() ? 0 : proper.get(proper.size() - 1).end();
    }
}
