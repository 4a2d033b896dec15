package dev.sideline.play;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.AsOf;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.account.Today;
import dev.sideline.play.champion.Ch0NobodyNominated;
import dev.sideline.play.champion.Ch1IsOneEnough;
import dev.sideline.play.champion.Ch2TestTheChampion;
import dev.sideline.play.champion.Ch3WhoWouldFight;
import dev.sideline.play.champion.Ch4KeepDeveloping;
import dev.sideline.play.champion.Ch5WhoCarriesThis;
import dev.sideline.play.champion.Ch6ChampionGone;
import dev.sideline.play.delivery.Da1CheckOnDelivery;
import dev.sideline.play.delivery.Da3KeepThePromise;
import dev.sideline.play.senior.Se1BringASenior;
import dev.sideline.play.senior.Se2LetASeniorJudge;
import dev.sideline.play.senior.Se3DiagnoseTheProblem;
import dev.sideline.play.senior.Se4WriteDownWhatYouAgreed;
import dev.sideline.play.senior.Se5ReviewTheDeal;
import dev.sideline.play.senior.Se7BringTheSeniorBack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The plays, in order, and how they are put to an account. */
public final class Playbook {

    private final List<Play> plays;
    private final ZoneId zone;

    /** @param zone for people whose own zone is not known */
    public Playbook(List<Play> plays, ZoneId zone) {
        this.plays = List.copyOf(plays);
        this.zone = zone;
    }

    /** A playbook for people who live in UTC unless their own zone is known. */
    public Playbook(List<Play> plays) {
        this(plays, ZoneOffset.UTC);
    }

    public static Playbook standard(ZoneId zone) {
        return new Playbook(
                List.of(
                        new Ch0NobodyNominated(),
                        new Ch1IsOneEnough(),
                        new Ch2TestTheChampion(),
                        new Ch3WhoWouldFight(),
                        new Ch4KeepDeveloping(),
                        new Ch5WhoCarriesThis(),
                        new Ch6ChampionGone(),
                        new Se1BringASenior(),
                        new Se2LetASeniorJudge(),
                        new Se3DiagnoseTheProblem(),
                        new Se4WriteDownWhatYouAgreed(),
                        new Se5ReviewTheDeal(),
                        new Se7BringTheSeniorBack(),
                        new Da1CheckOnDelivery(),
                        new Da3KeepThePromise()),
                zone);
    }

    public static Playbook standard() {
        return standard(ZoneOffset.UTC);
    }

    public List<Play> plays() {
        return plays;
    }

    public Optional<Play> play(String id) {
        return plays.stream()
                .filter(play -> play.rule().id().equalsIgnoreCase(id))
                .findFirst();
    }

    /**
     * What all plays that are on say about one account, to everybody whom it concerns, as of their own day. What is
     * muted is silent. Before the earliest {@code nextChange} of a play's answers it gives the same answers again.
     *
     * @param account everything on record, also what is dated later
     * @param dateOf today's date for a person, in their own zone
     */
    public List<Answer> judge(AccountSnapshot account, Company company, Function<Person, LocalDate> dateOf) {
        return reps(account)
                .map(company::person)
                .filter(Objects::nonNull)
                .flatMap(rep -> answers(account, company, rep, dateOf.apply(rep)))
                .toList();
    }

    /** The same for one person alone; nothing for somebody whom the account does not concern. */
    public List<Answer> judge(AccountSnapshot account, Company company, Person rep, LocalDate date) {
        return reps(account).anyMatch(rep.id()::equals)
                ? answers(account, company, rep, date).toList()
                : List.of();
    }

    private static Stream<Person.Id> reps(AccountSnapshot account) {
        return Stream.concat(
                        Stream.ofNullable(account.account().owner()),
                        account.deals().stream().map(Deal::owner).filter(Objects::nonNull))
                .distinct()
                .sorted((one, other) -> Long.compare(one.value(), other.value()));
    }

    private Stream<Answer> answers(AccountSnapshot account, Company company, Person rep, LocalDate date) {
        ZoneId lives = rep.timeZone() == null ? zone : rep.timeZone();
        Today today = new Today(date, lives, company.workDaysOf(rep));
        Situation situation = new Situation(AsOf.of(account, today), rep, today, company);
        return plays.stream()
                .filter(play -> isOn(play, company.settings()))
                .flatMap(play -> judge(play, situation).stream());
    }

    private static List<Answer> judge(Play play, Situation situation) {
        List<Mute> mutes = new ArrayList<>(situation.account().mutes());
        mutes.addAll(situation.company().mutesEverywhere());
        List<Answer> answers = play.judge(situation).stream()
                .map(answer -> new Mutes(mutes)
                        .heard(
                                answer,
                                play.rule(),
                                situation.accountId(),
                                situation.rep().id(),
                                situation.today()))
                .toList();
        LocalDate news = situation.today().nextChange();
        return answers.isEmpty() && news != null
                // Nothing to look at yet; what comes to light on that day may give it something.
                ? List.of(new Answer.Silent(Subject.of(situation.accountId()), news))
                : answers;
    }

    /** Whether a play speaks at all in this workspace; the setting {@code play.CH1} may say {@code off} or {@code paused}. */
    public static boolean isOn(Play play, Settings settings) {
        return settings.text(switchOf(play))
                .filter(value -> value.equalsIgnoreCase("off") || value.equalsIgnoreCase("paused"))
                .isEmpty();
    }

    /** The key of the setting that switches a play off or pauses it. */
    public static String switchOf(Play play) {
        return "play." + play.rule().id();
    }
}
