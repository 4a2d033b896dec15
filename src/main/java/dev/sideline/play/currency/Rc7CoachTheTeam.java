package dev.sideline.play.currency;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.CoachingPlan;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * RC7. The manager's accounts are those on which somebody below them sells; who has none has nothing to coach on. A
 * joint call on any account counts. Where none was ever joined, the days are counted from the manager's first day, if
 * that is on record.
 */
public final class Rc7CoachTheTeam implements PersonPlay {

    private static final Threshold ACCOUNTS = new Threshold("RC7.accounts", 3, "accounts with a coaching plan");
    private static final Threshold PLAN_DAYS = new Threshold("RC7.plan-days", 180, "days that a plan is good for");
    private static final Threshold CALL_DAYS = new Threshold("RC7.call-days", 60, "days without a joint call");
    private static final int NAMED = 3;

    private static final Rule RULE = new Rule(
            "RC7",
            "Coach: an account and a next call",
            "The leader's work is to raise the rep's currency: plan how to coach, and back the rep in joint calls.",
            "A manager wrote coaching plans for fewer than 3 of their accounts in 180 days (for fewer than all, where "
                    + "they have fewer accounts), or joined no joint call for 60 days.",
            "A coaching plan, or a joint call, whichever is missing.",
            "Blame the rep.",
            List.of(ACCOUNTS, PLAN_DAYS, CALL_DAYS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        long accounts = accounts(outlook);
        return outlook.person().is(Role.MANAGER) && accounts > 0 ? List.of(judge(outlook, accounts)) : List.of();
    }

    private static long accounts(Outlook outlook) {
        Set<Person.Id> below = outlook.company().below(outlook.person().id());
        return outlook.accounts().stream()
                .filter(account -> account.sellers().stream().anyMatch(below::contains))
                .count();
    }

    private static Answer judge(Outlook outlook, long accounts) {
        Judgement judgement =
                outlook.judgement(RULE, Subject.of(outlook.person().id()));
        List<CoachingPlan> plans = plans(outlook);
        long planned = plans.stream().filter(plan -> isGood(plan, judgement)).count();
        long missing = Math.min(ACCOUNTS.in(judgement.settings()), accounts) - planned;
        Optional<Call> last = last(outlook, judgement.today());
        boolean isLongAgo = isLongAgo(last, outlook.person().startedOn(), judgement);
        if (missing <= 0 && !isLongAgo) {
            return judgement.silent();
        }
        return judgement.fires(
                say(planned, missing, last, isLongAgo),
                outlook.stake(List.of()),
                evidence(outlook, plans, last, missing > 0));
    }

    /** The newest plan of the manager for each account, the newest first. */
    private static List<CoachingPlan> plans(Outlook outlook) {
        Map<Long, CoachingPlan> newest = new TreeMap<>();
        outlook.library().coachingPlans().stream()
                .filter(plan -> plan.manager().equals(outlook.person().id()) && plan.writtenOn() != null)
                .sorted(Comparator.comparing(Rc7CoachTheTeam::writtenOn))
                .forEach(plan -> newest.put(plan.account().value(), plan));
        return newest.values().stream()
                .sorted(Comparator.comparing(Rc7CoachTheTeam::writtenOn).reversed())
                .toList();
    }

    private static LocalDate writtenOn(CoachingPlan plan) {
        return Optional.ofNullable(plan.writtenOn()).orElseThrow();
    }

    private static boolean isGood(CoachingPlan plan, Judgement judgement) {
        return judgement.today().within(writtenOn(plan), PLAN_DAYS.in(judgement.settings()));
    }

    private record Call(Touch touch, LocalDate on) {}

    private static Optional<Call> last(Outlook outlook, Today today) {
        return outlook.touchesHeld()
                .filter(touch -> touch.kind() == TouchKind.JOINT_CALL)
                .flatMap(touch -> Optional.ofNullable(touch.heldOn(today)).map(on -> new Call(touch, on)).stream())
                .max(Comparator.comparing(Call::on)
                        .thenComparing(call -> call.touch().id().value()));
    }

    private static boolean isLongAgo(Optional<Call> last, @Nullable LocalDate startedOn, Judgement judgement) {
        LocalDate since = last.map(Call::on).orElse(startedOn);
        return since == null || judgement.today().lasted(since, CALL_DAYS.in(judgement.settings()));
    }

    private static Say say(long planned, long missing, Optional<Call> last, boolean isLongAgo) {
        List<String> facts = new ArrayList<>();
        List<String> clears = new ArrayList<>();
        if (missing > 0) {
            facts.add(
                    planned == 0
                            ? "you have no current coaching plan"
                            : "you have a current coaching plan for " + planned + " of " + accounts(planned + missing));
            clears.add("write a coaching plan for " + (planned == 0 ? accounts(missing) : more(missing)));
        }
        if (isLongAgo) {
            facts.add("no joint call that you joined " + (last.isPresent() ? "is recent" : "is on record"));
            clears.add("join a joint call");
        }
        return new Say(
                sentence(facts),
                missing > 0
                        ? "Which account will you coach on, and which next call will you join?"
                        : "Which next call will you join?",
                sentence(clears) + ".");
    }

    private static String accounts(long number) {
        return number + (number == 1 ? " account" : " accounts");
    }

    private static String more(long number) {
        return number == 1 ? "one more account" : number + " more accounts";
    }

    private static String sentence(List<String> parts) {
        String joined = String.join(", and ", parts);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }

    /** What is missing comes first. */
    private static List<Evidence> evidence(
            Outlook outlook, List<CoachingPlan> plans, Optional<Call> last, boolean isPlanMissing) {
        Subject manager = Subject.of(outlook.person().id());
        List<Evidence> evidence = new ArrayList<>();
        plans.stream()
                .limit(NAMED)
                .map(plan -> new Evidence(
                        Subject.of(plan.account()),
                        "Your coaching plan for " + name(outlook, plan) + " was written on",
                        plan.writtenOn()))
                .forEach(evidence::add);
        if (plans.isEmpty()) {
            evidence.add(new Evidence(manager, "No coaching plan that you wrote is on record", null));
        }
        evidence.add(
                isPlanMissing ? evidence.size() : 0,
                last.map(call -> new Evidence(
                                Subject.of(call.touch().id()),
                                "The last joint call that you joined" + at(outlook, call) + " was on",
                                call.on()))
                        .orElseGet(() -> new Evidence(manager, "No joint call that you joined is on record", null)));
        return evidence;
    }

    private static String at(Outlook outlook, Call call) {
        return outlook.accounts().stream()
                .filter(account -> account.id().equals(call.touch().account()))
                .map(account -> ", at " + account.account().name() + ",")
                .findFirst()
                .orElse("");
    }

    private static String name(Outlook outlook, CoachingPlan plan) {
        return outlook.accounts().stream()
                .map(AccountSnapshot::account)
                .filter(account -> account.id().equals(plan.account()))
                .map(account -> account.name())
                .findFirst()
                .orElse("an account of others");
    }
}
