package dev.sideline.plans;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Engagement;
import dev.sideline.account.Today;
import dev.sideline.chat.Caller;
import dev.sideline.play.currency.Rc6MeetTheFive;
import java.util.Comparator;
import java.util.Optional;

/** The plan of somebody for an account that runs today, the latest one where there are several. */
final class CurrentPlan {

    private CurrentPlan() {}

    static Optional<Engagement> of(AccountSnapshot account, Caller caller) {
        Today today = new Today(
                caller.today(),
                caller.zone(),
                caller.viewer().company().workDaysOf(caller.viewer().person()));
        return account.plans().stream()
                .filter(plan -> plan.rep().equals(caller.viewer().id()))
                .flatMap(plan -> Engagement.of(account, plan, today).stream())
                .filter(plan -> today.within(plan.startedOn(), days(caller)))
                .max(Comparator.comparing(Engagement::startedOn)
                        .thenComparing(one -> one.plan().id().value()));
    }

    static int days(Caller caller) {
        return Rc6MeetTheFive.DAYS.in(caller.viewer().company().settings());
    }
}
