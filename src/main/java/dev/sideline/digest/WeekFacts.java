package dev.sideline.digest;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champions;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.DeliveryState;
import dev.sideline.account.DeliveryState.Light;
import dev.sideline.account.Exchange;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.account.WorkDays;
import dev.sideline.play.currency.Rc1CallHigher;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sees how an account stood on a day, for each who sells to it. */
record WeekFacts(Company company, ZoneId zone) {

    /** None for an account that was neither major nor had anything to deliver. */
    List<WeekFact> of(AccountSnapshot all, LocalDate day) {
        Today today = new Today(day, zone, workDays(all));
        AccountSnapshot account = AsOf.of(all, today);
        boolean major = new Exchange(company.settings()).isMajor(account);
        Light light = DeliveryState.of(account, today).light();
        if (!major && light == Light.NONE) {
            return List.of();
        }
        boolean proven =
                !Champions.of(account, company.settings()).proven(today).isEmpty();
        int wanted = Rc1CallHigher.target(account.account(), company.settings());
        return account.sellers().stream()
                .sorted(Comparator.comparing(Person.Id::value))
                .map(rep -> new WeekFact(
                        monday(day), account.id(), rep, major, proven, met(account, rep, today), wanted, light))
                .toList();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Those of the owner; where nobody is known to own it, Monday to Friday. */
    private WorkDays workDays(AccountSnapshot account) {
        Person owner = company.person(account.account().owner());
        return owner == null ? new WorkDays(Set.of()) : company.workDaysOf(owner);
    }

    private static @Nullable Integer met(AccountSnapshot account, Person.Id rep, Today today) {
        Set<Contact.Id> met = account.touches().stream()
                .filter(touch -> touch.isTwoWay() && touch.attendees().contains(rep) && touch.heldOn(today) != null)
                .map(Touch::contacts)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return account.contacts().stream()
                .filter(contact -> met.contains(contact.id()))
                .map(Contact::likelyLevel)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
