package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.AsOf;
import dev.sideline.account.Company;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Plan;
import dev.sideline.account.Role;
import dev.sideline.account.Settings;
import dev.sideline.account.Today;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.campaign.Ca1FromTheLibrary;
import dev.sideline.play.campaign.Ca2PitchTheCohort;
import dev.sideline.play.campaign.Ca3DefineTheCohort;
import dev.sideline.play.campaign.Ca4Approve;
import dev.sideline.play.campaign.Ca5WhoWillResist;
import dev.sideline.play.campaign.Ca6WhatTheMarketSaid;
import dev.sideline.play.campaign.Ca7CampaignOrList;
import dev.sideline.play.champion.Ch0NobodyNominated;
import dev.sideline.play.champion.Ch1IsOneEnough;
import dev.sideline.play.champion.Ch2TestTheChampion;
import dev.sideline.play.champion.Ch3WhoWouldFight;
import dev.sideline.play.champion.Ch4KeepDeveloping;
import dev.sideline.play.champion.Ch5WhoCarriesThis;
import dev.sideline.play.champion.Ch6ChampionGone;
import dev.sideline.play.currency.Rc1CallHigher;
import dev.sideline.play.currency.Rc2TakeItOver;
import dev.sideline.play.currency.Rc3TheRepRunsIt;
import dev.sideline.play.currency.Rc4SupportOrRescue;
import dev.sideline.play.currency.Rc5ReplaceTheRitual;
import dev.sideline.play.currency.Rc6MeetTheFive;
import dev.sideline.play.currency.Rc7CoachTheTeam;
import dev.sideline.play.delivery.Da1CheckOnDelivery;
import dev.sideline.play.delivery.Da2IsTheTeamReady;
import dev.sideline.play.delivery.Da3KeepThePromise;
import dev.sideline.play.delivery.Da4ShowUpWithoutADeal;
import dev.sideline.play.delivery.Da5TheClientsWord;
import dev.sideline.play.delivery.Da6WhatWouldHelp;
import dev.sideline.play.delivery.Da7Rebalance;
import dev.sideline.play.delivery.Da8DefendTheAccount;
import dev.sideline.play.senior.Se1BringASenior;
import dev.sideline.play.senior.Se2LetASeniorJudge;
import dev.sideline.play.senior.Se3DiagnoseTheProblem;
import dev.sideline.play.senior.Se4WriteDownWhatYouAgreed;
import dev.sideline.play.senior.Se5ReviewTheDeal;
import dev.sideline.play.senior.Se6LetThemLead;
import dev.sideline.play.senior.Se7BringTheSeniorBack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                        new Se6LetThemLead(),
                        new Se7BringTheSeniorBack(),
                        new Ca1FromTheLibrary(),
                        new Ca2PitchTheCohort(),
                        new Ca3DefineTheCohort(),
                        new Ca4Approve(),
                        new Ca5WhoWillResist(),
                        new Ca6WhatTheMarketSaid(),
                        new Ca7CampaignOrList(),
                        new Rc1CallHigher(),
                        new Rc2TakeItOver(),
                        new Rc3TheRepRunsIt(),
                        new Rc4SupportOrRescue(),
                        new Rc5ReplaceTheRitual(),
                        new Rc6MeetTheFive(),
                        new Rc7CoachTheTeam(),
                        new Da1CheckOnDelivery(),
                        new Da2IsTheTeamReady(),
                        new Da3KeepThePromise(),
                        new Da4ShowUpWithoutADeal(),
                        new Da5TheClientsWord(),
                        new Da6WhatWouldHelp(),
                        new Da7Rebalance(),
                        new Da8DefendTheAccount()),
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
        return addressees(account, company)
                .map(company::person)
                .filter(Objects::nonNull)
                .flatMap(person -> answers(account, company, person, dateOf.apply(person)))
                .toList();
    }

    /** The same for one person alone; nothing for somebody whom the account does not concern. */
    public List<Answer> judge(AccountSnapshot account, Company company, Person rep, LocalDate date) {
        return addressees(account, company).anyMatch(rep.id()::equals)
                ? answers(account, company, rep, date).toList()
                : List.of();
    }

    private static Stream<Person.Id> addressees(AccountSnapshot account, Company company) {
        return Stream.of(account.sellers().stream(), leaders(account, company), planners(account))
                .flatMap(people -> people)
                .distinct()
                .sorted((one, other) -> Long.compare(one.value(), other.value()));
    }

    /** Those who take part in what is planned or was held. */
    private static Stream<Person.Id> leaders(AccountSnapshot account, Company company) {
        return account.touches().stream()
                .filter(touch -> touch.status() != TouchStatus.CANCELLED)
                .flatMap(touch -> touch.attendees().stream())
                .distinct()
                .filter(id -> isLeader(company.person(id)));
    }

    /** Those with an engagement plan, also one that is still to begin. */
    private static Stream<Person.Id> planners(AccountSnapshot account) {
        return account.plans().stream().map(Plan::rep);
    }

    private static boolean isLeader(@Nullable Person person) {
        return person != null && person.is(Role.LEADER);
    }

    /**
     * What all plays that are on say to one person beyond single accounts. What is muted is silent.
     *
     * @param accounts everything on record about at least the accounts that concern the person
     * @param date today's date where they live
     */
    public List<Answer> judge(
            Person person, Collection<AccountSnapshot> accounts, Company company, Library library, LocalDate date) {
        Outlook outlook = Outlook.of(person, today(person, company, date), company, library, accounts);
        return plays(PersonPlay.class, company)
                .flatMap(play -> orNews(
                        heard(
                                play.judge(outlook),
                                play,
                                new Mutes(company.mutesEverywhere()),
                                null,
                                person,
                                outlook.today()),
                        Subject.of(person.id()),
                        outlook.today()))
                .toList();
    }

    private Stream<Answer> answers(AccountSnapshot account, Company company, Person rep, LocalDate date) {
        Today today = today(rep, company, date);
        Situation situation = new Situation(AsOf.of(account, today), rep, today, company);
        // By all that is on record: whoever sells here later is judged by the same plays before.
        boolean sells = account.sellers().contains(rep.id());
        boolean leads = leaders(account, company).anyMatch(rep.id()::equals);
        boolean plans = planners(account).anyMatch(rep.id()::equals);
        return plays(AccountPlay.class, company)
                .filter(play -> sells || (leads && play.asksLeaders()) || (plans && play.asksPlanners()))
                .flatMap(play -> judge(play, situation));
    }

    private Today today(Person person, Company company, LocalDate date) {
        ZoneId lives = person.timeZone() == null ? zone : person.timeZone();
        return new Today(date, lives, company.workDaysOf(person));
    }

    private <P extends Play> Stream<P> plays(Class<P> kind, Company company) {
        return plays.stream()
                .filter(play -> isOn(play, company.settings()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<Answer> judge(AccountPlay play, Situation situation) {
        Mutes mutes = Mutes.on(situation.account(), situation.company());
        return orNews(
                heard(play.judge(situation), play, mutes, situation.accountId(), situation.rep(), situation.today()),
                Subject.of(situation.accountId()),
                situation.today());
    }

    /** Where there is nothing to look at yet, what comes to light later may give it something. */
    private static Stream<Answer> orNews(List<Answer> answers, Subject subject, Today today) {
        LocalDate news = today.nextChange();
        return answers.isEmpty() && news != null ? Stream.of(new Answer.Silent(subject, news)) : answers.stream();
    }

    private static List<Answer> heard(
            List<Answer> answers, Play play, Mutes mutes, Account.@Nullable Id account, Person to, Today today) {
        return answers.stream()
                .map(answer -> mutes.heard(answer, play.rule(), account, to.id(), today))
                .toList();
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
