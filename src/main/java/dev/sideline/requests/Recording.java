package dev.sideline.requests;

import dev.sideline.account.Approval;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Facts.Changes;
import dev.sideline.account.Fit;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Kind;
import dev.sideline.account.Objection;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.chat.Caller;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts on record what follows from an answer. */
record Recording(Facts facts) {

    /** Whether an answer is a fact; the others stay between the two. */
    static boolean isFact(Request.Kind kind, Said said) {
        return said == Said.YES || (said == Said.NO && kind != Request.Kind.COME);
    }

    void keep(Caller by, Request request, Said said, @Nullable String reason) {
        if (!isFact(request.kind(), said)) {
            return;
        }
        facts.change(Workable.author(by), changes -> {
            switch (request.kind()) {
                case COME -> come(changes, request);
                case SIGN_OFF -> judge(changes, by, request, said == Said.YES ? Fit.GO : Fit.NO_GO);
                case APPROVE -> {
                    if (said == Said.YES) {
                        approve(changes, by.today(), request);
                    } else {
                        object(changes, by.today(), request, reason);
                    }
                }
            }
            return request;
        });
    }

    private void come(Changes changes, Request request) {
        Row touch = row(Kind.TOUCH, request);
        List<Long> there = Objects.requireNonNullElse(touch.get(Touch.OUR_PEOPLE), List.of());
        changes.set(touch.with(
                Touch.OUR_PEOPLE,
                Stream.concat(there.stream(), Stream.of(request.to().value()))
                        .distinct()
                        .toList()));
    }

    /** Where a junior said before whether it fits, both are kept side by side: that is how juniors learn to judge. */
    private void judge(Changes changes, Caller by, Request request, Fit fit) {
        Row deal = row(Kind.DEAL, request);
        Long senior = request.to().value();
        Long junior = deal.get(Deal.FIT_BY);
        Fit juniorSaid = deal.get(Deal.FIT);
        Person other = junior == null ? null : by.viewer().company().person(new Person.Id(junior));
        if (other != null && juniorSaid != null && Boolean.FALSE.equals(other.isSeniorOn(by.today()))) {
            changes.add(Row.empty(Kind.JUDGEMENT, 0)
                    .with(FitJudgement.DEAL, deal.id())
                    .with(FitJudgement.JUNIOR, junior)
                    .with(FitJudgement.JUNIOR_SAID, juniorSaid)
                    .with(FitJudgement.SENIOR, senior)
                    .with(FitJudgement.SENIOR_SAID, fit)
                    .with(FitJudgement.ON, by.today()));
        }
        Row judged = deal.with(Deal.FIT, fit).with(Deal.FIT_ON, by.today()).with(Deal.FIT_BY, senior);
        changes.set(
                fit == Fit.NO_GO
                        ? judged
                        : judged.with(Deal.SIGNED_OFF_BY, senior).with(Deal.SIGNED_OFF_ON, by.today()));
    }

    private static void approve(Changes changes, LocalDate today, Request request) {
        changes.add(Row.empty(Kind.APPROVAL, 0)
                .with(Approval.PROPOSITION, request.about())
                .with(Approval.DEPARTMENT, request.department())
                .with(Approval.EXECUTIVE, request.to().value())
                .with(Approval.APPROVED_ON, today));
    }

    private static void object(Changes changes, LocalDate today, Request request, @Nullable String reason) {
        changes.add(Row.empty(Kind.OBJECTION, 0)
                .with(Objection.PROPOSITION, request.about())
                .with(Objection.DEPARTMENT, request.department())
                .with(Objection.OWNER, PersonOrName.of(request.to()))
                .with(Objection.TEXT, reason)
                .with(Objection.RAISED_ON, today));
    }

    private Row row(Kind kind, Request request) {
        Row row = facts.find(kind, request.about());
        if (row == null) {
            throw new UserError("That is not on record any more.");
        }
        return row;
    }
}
