package dev.sideline.admin;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.play.Answer;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Some plays under some settings over some days. They look on the first day, and then whenever an answer could have
 * changed, but not before so many days have passed as a step has.
 */
final class Trial {

    private final Playbook playbook;
    private final Company company;
    private final Days days;
    private final Map<String, Spans> spans = new HashMap<>();

    /** @param step 1 to see every change; more to see most of them with less work */
    record Days(LocalDate first, LocalDate last, int step) {}

    Trial(Collection<? extends Play> plays, Company company, Settings settings, ZoneId zone, Days days) {
        this.playbook = new Playbook(List.copyOf(plays), zone);
        this.company = new Company(
                company.people(), company.holidays(), settings, company.mutesEverywhere(), company.campaigns());
        this.days = days;
    }

    Spans of(Play play) {
        return of(play.rule().id());
    }

    private Spans of(String play) {
        return spans.computeIfAbsent(play, none -> new Spans());
    }

    void judge(AccountSnapshot account) {
        judge(day -> playbook.judge(account, company, person -> day));
    }

    void judge(Person person, List<AccountSnapshot> accounts, Library library) {
        judge(day -> playbook.judge(person, accounts, company, library, day));
    }

    private void judge(Function<LocalDate, List<Answer>> judgeOn) {
        LocalDate day = days.first();
        while (!day.isAfter(days.last())) {
            LocalDate today = day;
            List<Answer> answers = judgeOn.apply(today);
            LocalDate soonest = today.plusDays(days.step());
            LocalDate next = answers.stream()
                    .map(Answer::nextChange)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .filter(change -> !change.isAfter(days.last()))
                    .map(change -> change.isBefore(soonest) ? soonest : change)
                    .orElse(days.last().plusDays(1));
            LocalDate upTo = next.isAfter(days.last()) ? days.last() : next.minusDays(1);
            answers.stream()
                    .filter(Answer.Fires.class::isInstance)
                    .map(answer -> ((Answer.Fires) answer).finding())
                    .forEach(finding -> of(finding.play()).stand(finding, today, upTo));
            day = next;
        }
    }
}
