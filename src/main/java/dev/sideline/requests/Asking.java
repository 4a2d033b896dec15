package dev.sideline.requests;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.QuietHours;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Answer;
import dev.sideline.nudge.Request.Said;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts requests to colleagues: to whoever can be reached, in their working hours, each once. Who paused the coach is not
 * written to; whoever asks learns that it did not work, and not why.
 */
final class Asking {

    static final String PURPOSE = "request";

    private static final String ANSWER = "request-answer";

    private final Ports ports;
    private final Matters matters;

    Asking(Ports ports) {
        this.ports = ports;
        this.matters = new Matters(ports);
    }

    /** What is asked of whom. */
    record Wish(Request.Kind kind, long about, Person to, @Nullable String department, String why) {}

    /**
     * Asks, and returns the sentence that says so; the same wish of the same person is asked once while it is open.
     *
     * @throws UserError when they cannot be asked
     */
    String ask(Caller caller, Wish wish) {
        Company company = caller.viewer().company();
        String name = Mrkdwn.escape(wish.to().name());
        return ports.transactions().run(() -> {
            ports.turns().lock(wish.to().id());
            List<Request> before = ports.requests().about(wish.kind(), wish.about()).stream()
                    .filter(request -> request.to().equals(wish.to().id()))
                    .toList();
            Request open = before.stream().filter(Request::isOpen).findFirst().orElse(null);
            if (open != null && !open.asker().equals(caller.viewer().id())) {
                throw new UserError(name + " was asked already, on " + day(open.askedAt(), caller)
                        + ", by a colleague. The answer goes to them.");
            }
            if (open != null) {
                return asked(name, open.sentAt() != null);
            }
            if (!canBeReached(wish.to(), company, caller.at())) {
                throw new UserError(
                        "I cannot put this to " + name + " now. Ask them yourself, or choose somebody else.");
            }
            Request request = ports.requests()
                    .add(new Request(
                            new Request.Id(0),
                            wish.kind(),
                            caller.viewer().id(),
                            wish.to().id(),
                            wish.about(),
                            before.size() + 1,
                            wish.department(),
                            wish.why(),
                            caller.at(),
                            null,
                            null));
            if (!matters.of(request, company, caller.at()).stands()) {
                throw new UserError("There is nothing left to ask about that: it is over, or decided.");
            }
            return asked(name, sendNow(request, wish.to(), company, caller.at()));
        });
    }

    private static String asked(String name, boolean isSent) {
        return "Asked " + name + ". The answer comes to you as a direct message."
                + (isSent ? "" : " It reaches them when their working day begins.");
    }

    private static String day(Instant moment, Caller caller) {
        return Mrkdwn.day(LocalDate.ofInstant(moment, caller.zone()));
    }

    /** Whom it may be asked of, as far as it is known now. */
    Eligible eligible(Request.Kind kind, LocalDate today) {
        return new Eligible(kind, today, ports.departed().get());
    }

    private boolean canBeReached(Person person, Company company, Instant now) {
        return ports.departed().get().isThere(person)
                && !ports.preferences()
                        .of(person.id())
                        .isPausedOn(hours(person, company).dayOf(now));
    }

    private boolean sendNow(Request request, Person to, Company company, Instant now) {
        if (!hours(to, company).isWorkingHour(now)) {
            return false;
        }
        ports.outbox()
                .put(
                        request.delivery(),
                        to.id(),
                        PURPOSE,
                        view(request, company, now).forThem(zone(to)),
                        now);
        ports.requests().keep(request.sent(now));
        return true;
    }

    private QuietHours hours(Person person, Company company) {
        return new QuietHours(company.workDaysOf(person), zone(person));
    }

    private ZoneId zone(Person person) {
        return ports.zones().apply(person);
    }

    /** Sends what waited for working hours, and ends what is over or cannot get there. */
    void lookAgain(Request.Id id, Instant now) {
        Company company = ports.accounts().company();
        ports.transactions().run(() -> {
            Request seen = ports.requests().find(id).filter(Request::isOpen).orElse(null);
            Person to = seen == null ? null : company.person(seen.to());
            if (seen == null || to == null) {
                return false;
            }
            ports.turns().lock(to.id());
            Request request = ports.requests().find(id).filter(Request::isOpen).orElse(null);
            if (request == null) {
                return false;
            }
            boolean isTakenBack = ports.outbox().fate(request.delivery()) == Outbox.Fate.WITHDRAWN;
            if (isTakenBack || (request.sentAt() == null && !canBeReached(to, company, now))) {
                end(request, new Answer(Said.NOT_REACHED, null, null, now), company, now);
            } else if (!matters.of(request, company, now).stands()) {
                end(request, new Answer(Said.OVER, null, null, now), company, now);
            } else if (request.sentAt() == null) {
                sendNow(request, to, company, now);
            }
            return true;
        });
    }

    /**
     * Keeps an answer, shows it where the question stands, and tells whoever asked. Whoever calls it holds the turn of
     * who was asked.
     */
    void end(Request request, Answer answer, Company company, Instant now) {
        Request ended = request.answered(answer);
        ports.requests().keep(ended);
        RequestView view = view(ended, company, now);
        if (request.sentAt() != null && ports.outbox().fate(request.delivery()) != null) {
            Person to = Objects.requireNonNull(company.person(request.to()));
            ports.outbox().revise(request.delivery(), view.forThem(zone(to)), now);
        }
        ports.outbox().put(told(request, answer), request.asker(), ANSWER, view.forAsker(answer), now);
    }

    /** Who answers again after they took an answer back is heard again. */
    private static UUID told(Request request, Answer answer) {
        String once = ANSWER + ":" + request.id().value() + ":" + answer.at().truncatedTo(ChronoUnit.MICROS);
        return UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes an answer back, in both messages too. Whoever calls it holds the turn of who was asked. */
    void reopen(Request request, Company company, Instant now) {
        Answer answer = Objects.requireNonNull(request.answer());
        Request open = request.reopened();
        ports.requests().keep(open);
        RequestView view = view(open, company, now);
        Person to = company.person(request.to());
        if (to != null && request.sentAt() != null && ports.outbox().fate(request.delivery()) != null) {
            ports.outbox().revise(request.delivery(), view.forThem(zone(to)), now);
        }
        if (ports.outbox().fate(told(request, answer)) != null) {
            ports.outbox().revise(told(request, answer), view.takenBack(), now);
        }
    }

    /**
     * Puts to somebody else what was asked of who left, in the words of whoever asked. What that one may not answer
     * either goes back to whoever asked.
     *
     * @return how many the other one is asked now
     */
    int handOver(Person.Id from, Person to, Company company, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone(to));
        return ports.transactions().run(() -> {
            ports.turns().lock(List.of(from, to.id()));
            List<Request> open = openTo(from);
            List<Request> fitting = open.stream()
                    .filter(request -> mayTake(request, to, today) && canBeReached(to, company, now))
                    .toList();
            open.forEach(request -> {
                boolean goesOn = fitting.contains(request);
                if (goesOn) {
                    askInstead(request, to, company, now);
                }
                Answer answer =
                        new Answer(goesOn ? Said.HANDED_OVER : Said.NOT_REACHED, null, goesOn ? to.id() : null, now);
                end(request, answer, company, now);
            });
            return fitting.size();
        });
    }

    List<Request> openTo(Person.Id person) {
        return ports.requests().of(person).stream()
                .filter(request -> request.isOpen() && request.to().equals(person))
                .toList();
    }

    /** Nobody asks themself, and nobody is asked twice. */
    private boolean mayTake(Request request, Person to, LocalDate today) {
        return eligible(request.kind(), today).is(to)
                && !request.asker().equals(to.id())
                && ports.requests().about(request.kind(), request.about()).stream()
                        .noneMatch(other -> other.isOpen() && other.to().equals(to.id()));
    }

    private void askInstead(Request request, Person to, Company company, Instant now) {
        int before = (int) ports.requests().about(request.kind(), request.about()).stream()
                .filter(other -> other.to().equals(to.id()))
                .count();
        sendNow(ports.requests().add(request.to(to.id(), before + 1, now)), to, company, now);
    }

    Matter matter(Request request, Company company, Instant now) {
        return matters.of(request, company, now);
    }

    RequestView view(Request request, Company company, Instant now) {
        Person instead = request.answer() == null
                ? null
                : company.person(request.answer().instead());
        return new RequestView(
                request,
                matters.of(request, company, now),
                name(company.person(request.asker())),
                name(company.person(request.to())),
                instead == null ? null : instead.name());
    }

    private static String name(@Nullable Person person) {
        return person == null ? "somebody who left" : person.name();
    }
}
