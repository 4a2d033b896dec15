package dev.sideline.digest;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import dev.sideline.chat.Caller;
import dev.sideline.digest.Topics.Shown;
import dev.sideline.nudge.OneOnOne;
import dev.sideline.nudge.OneOnOneLog;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts the agenda of a one-to-one together, from what its manager may see. */
final class Agendas {

    private static final int DAYS_THE_FIRST_TIME = 30;
    private static final int TOPICS = 3;

    private final Ports ports;
    private final Topics topics;
    private final HeadsUp headsUp;
    private final OneOnOneLog talks;

    Agendas(Ports ports, OneOnOneLog talks) {
        this.ports = ports;
        this.topics = new Topics(ports);
        this.headsUp = new HeadsUp(ports);
        this.talks = talks;
    }

    /**
     * The agenda as it is now. A rep who did not see something urgent in it is told so in the same transaction; outside
     * their working hours it is left out instead.
     *
     * @param manager above the rep
     */
    Agenda of(Caller manager, Person rep) {
        return ports.transactions().run(() -> {
            List<Shown> shown = shown(manager, rep);
            headsUp.tell(shown, manager.at());
            return agenda(manager, rep, shown);
        });
    }

    /** Judged afresh: it is one rep, and the talk may be now. */
    private List<Shown> shown(Caller manager, Person rep) {
        Company company = manager.viewer().company();
        ports.nudges().of(rep.id(), manager.at());
        return topics.of(List.of(rep), manager.viewer().id(), company, manager.at()).stream()
                .limit(TOPICS)
                .toList();
    }

    private Agenda agenda(Caller manager, Person rep, List<Shown> shown) {
        Company company = manager.viewer().company();
        ZoneId zone = ports.zones().apply(rep);
        Today today = new Today(LocalDate.ofInstant(manager.at(), zone), zone, company.workDaysOf(rep));
        Optional<OneOnOne> last = talks.last(manager.viewer().id(), rep.id());
        LocalDate since = last.map(OneOnOne::heldOn).orElse(today.date().minusDays(DAYS_THE_FIRST_TIME));
        List<AccountSnapshot> accounts =
                ports.accounts().snapshots(ports.accounts().of(rep.id()));
        return new Agenda(
                rep.name(),
                last.map(OneOnOne::heldOn).orElse(null),
                since,
                last.map(OneOnOne::agreed).orElse(List.of()),
                new WhatChanged(rep.id(), company.settings(), today.branch(), since).on(accounts),
                shown.stream().map(Draft::conversation).toList(),
                new Strengths(rep, company, today.branch(), (int) today.daysSince(since))
                        .best(accounts)
                        .orElse(null),
                new CallsToBack(rep.id(), company, today.branch()).on(accounts));
    }
}
