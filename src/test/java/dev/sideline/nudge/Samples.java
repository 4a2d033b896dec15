package dev.sideline.nudge;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Money;
import dev.sideline.account.Person;
import dev.sideline.account.WorkDays;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Question;
import dev.sideline.play.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings and nudges for tests. The working week has one holiday, Wednesday 11 November 2026. */
public final class Samples {

    public static final Person.Id REP = new Person.Id(1);
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    public static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 11);
    public static final QuietHours HOURS = new QuietHours(new WorkDays(Set.of(HOLIDAY)), ZoneOffset.UTC);

    private Samples() {}

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    public static Instant at(String dateTime) {
        return LocalDateTime.parse(dateTime).toInstant(ZoneOffset.UTC);
    }

    /** Somebody who opted in long ago. */
    public static Preferences optedIn() {
        return Preferences.of(REP).optedIn(at(MONDAY.minusDays(60), 9));
    }

    public static Finding finding(String play, long account, long contact) {
        return finding(play, account, contact, null, false, null);
    }

    public static Finding finding(
            String play,
            long account,
            long contact,
            @Nullable Integer amount,
            boolean urgent,
            @Nullable String askInstead) {
        return new Finding(
                play,
                new Account.Id(account),
                Subject.of(new Contact.Id(contact)),
                REP,
                urgent,
                amount == null ? null : new Money(BigDecimal.valueOf(amount), "USD"),
                play + " fact " + contact,
                "the principle of " + play,
                List.of(new Evidence(
                        Subject.of(new Contact.Id(contact)), "Contact " + contact + " was met on", MONDAY)),
                "What next?",
                askInstead,
                "something is done");
    }

    public static Nudge waiting(long id, Finding finding) {
        return new Nudge(new Nudge.Id(id), episode(id, finding), Nudge.State.WAITING, null, null);
    }

    public static Episode episode(long id, Finding finding) {
        return new Episode(new Episode.Id(id), 1, finding, null, at(MONDAY, 0), null, null);
    }

    public static Told told(long episode, String play, long account, LocalDate on) {
        return new Told(new Episode.Id(episode), play, new Account.Id(account), Lane.DAILY, on, false);
    }

    public static Question question(String play, long account, long contact) {
        return new Question(
                play,
                new Account.Id(account),
                Subject.of(new Contact.Id(contact)),
                REP,
                Contact.LEVEL,
                contact,
                "Which level is contact " + contact + "?");
    }
}
