package dev.sideline.accounts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champions;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.DeliveryState;
import dev.sideline.account.Exchange;
import dev.sideline.account.Mode;
import dev.sideline.account.Nominee;
import dev.sideline.account.Person;
import dev.sideline.account.Promise;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One account as its reader's day shows it, and how it stands in a few words. All words are mrkdwn.
 *
 * @param account as known today; facts dated later are not in it
 */
record AccountToday(AccountSnapshot account, Today today, Person reader, Company company) {

    private static final int DAYS_OF_PREPARATION = 7;

    static AccountToday of(AccountSnapshot all, Caller caller) {
        Person reader = caller.viewer().person();
        Company company = caller.viewer().company();
        Today today = new Today(caller.today(), caller.zone(), company.workDaysOf(reader));
        return new AccountToday(AsOf.of(all, today), today, reader, company);
    }

    String name() {
        return Mrkdwn.escape(account.account().name());
    }

    Mode mode() {
        return Mode.of(account, company, today);
    }

    boolean isMajor() {
        return new Exchange(company.settings()).isMajor(account);
    }

    Champions champions() {
        return Champions.of(account, company.settings());
    }

    String championWords() {
        Champions champions = champions();
        List<Nominee> present = champions.present();
        int proven = champions.proven(today).size();
        int others = present.size() - proven;
        if (present.isEmpty()) {
            return "no champion nominated";
        }
        if (proven == 0) {
            return Labels.counted(others, "champion") + " nominated, none proven";
        }
        return Labels.counted(proven, "proven champion") + (others == 0 ? "" : ", " + others + " more nominated");
    }

    /** The highest level among the client's people whom the rep met: the owner, or without one the reader. */
    OptionalInt highestMet() {
        Person.Id rep = Objects.requireNonNullElse(account.account().owner(), reader.id());
        return account.touches().stream()
                .filter(touch -> touch.isTwoWay() && touch.attendees().contains(rep))
                .flatMap(touch -> touch.contacts().stream())
                .flatMap(contact -> contact(contact).stream())
                .map(Contact::level)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max();
    }

    String metWords() {
        OptionalInt highest = highestMet();
        return highest.isEmpty() ? "nobody met yet" : "met up to " + Labels.level(highest.getAsInt());
    }

    DeliveryState.Light state() {
        return DeliveryState.of(account, today).light();
    }

    DeliveryLight light() {
        return DeliveryLight.of(account, today);
    }

    /** The touches that lie ahead, the next one first. */
    List<Touch> planned() {
        return account.touches().stream()
                .filter(touch -> touch.isAhead(today))
                .sorted(comparing(Touch::at, nullsLast(naturalOrder())))
                .toList();
    }

    /** The next planned meeting with the client, where it is at most that many days off for which one prepares. */
    Optional<Touch> soon() {
        return planned().stream()
                .filter(touch -> !touch.contacts().isEmpty())
                .filter(touch ->
                        !today.date().plusDays(DAYS_OF_PREPARATION).isBefore(Objects.requireNonNull(day(touch))))
                .findFirst();
    }

    /** What comes next by the calendar: a planned touch or a promise that falls due; empty for neither. */
    Optional<String> nextWords() {
        Optional<Touch> touch = planned().stream().findFirst();
        Optional<Promise> promise = account.openPromises().stream()
                .filter(open -> open.due() != null && !today.isAfter(open.due()))
                .findFirst();
        boolean promiseFirst = promise.isPresent()
                && touch.map(this::day)
                        .filter(day -> !day.isAfter(
                                Objects.requireNonNull(promise.get().due())))
                        .isEmpty();
        return promiseFirst ? promise.map(this::words) : touch.map(this::words);
    }

    String words(Promise promise) {
        LocalDate due = promise.due();
        String state =
                due == null ? "no day agreed" : (today.isAfter(due) ? "overdue since " : "due on ") + Mrkdwn.day(due);
        return "“" + Mrkdwn.escape(promise.words()) + "”"
                + Optional.ofNullable(promise.to())
                        .flatMap(this::contact)
                        .map(to -> " to " + Mrkdwn.escape(to.name(), 60))
                        .orElse("")
                + ", " + state;
    }

    String words(Touch touch) {
        String kind = touch.kind() == null ? "touch" : Labels.of(touch.kind());
        List<String> with = touch.contacts().stream()
                .flatMap(contact -> contact(contact).stream())
                .map(Contact::name)
                .toList();
        String names = with.isEmpty() ? "" : " with " + Mrkdwn.names(with);
        LocalDate day = day(touch);
        return kind + names + (day == null ? "" : " on " + Mrkdwn.day(day));
    }

    @Nullable LocalDate day(Touch touch) {
        return touch.at() == null ? null : today.dayOf(touch.at());
    }

    String name(Person.@Nullable Id id) {
        Person person = company.person(id);
        return person == null ? "nobody" : Mrkdwn.escape(person.name(), 60);
    }

    Optional<Contact> contact(Contact.Id id) {
        return account.contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst();
    }
}
