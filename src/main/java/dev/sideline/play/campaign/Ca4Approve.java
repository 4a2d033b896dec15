package dev.sideline.play.campaign;

import dev.sideline.account.Approval;
import dev.sideline.account.Campaign;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Today;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Series;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * CA4. To the proposition's owner, from 14 days before the earliest launch of a campaign that is not over, until it is
 * approved; the launch itself is held all the while.
 */
public final class Ca4Approve implements PersonPlay {

    private static final Threshold AHEAD = new Threshold("CA4.days", 14, "days");

    private static final Rule RULE = new Rule(
            "CA4",
            "Executives approve it",
            "A truly compelling proposition is radical, so executives of several departments conceive and approve it.",
            "A proposition launches within 14 days, or should have, without approval by executives of 2 or more "
                    + "departments.",
            "It is approved.",
            "Let reps, or marketing alone, approve.",
            List.of(AHEAD, Approvals.DEPARTMENTS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        return outlook.library().propositions().stream()
                .filter(proposition -> outlook.person().id().equals(proposition.owner()))
                .filter(proposition -> launches(outlook, proposition).findAny().isPresent())
                .sorted(Comparator.comparing(proposition -> proposition.id().value()))
                .map(proposition -> judge(outlook, proposition))
                .toList();
    }

    private static Stream<Campaign> launches(Outlook outlook, Proposition proposition) {
        return outlook.library().campaigns().stream()
                .filter(campaign -> proposition.id().equals(campaign.proposition()) && campaign.launchOn() != null);
    }

    private static Answer judge(Outlook outlook, Proposition proposition) {
        Judgement judgement = outlook.judgement(RULE, Subject.of(proposition.id()));
        Today today = judgement.today();
        int days = AHEAD.in(judgement.settings());
        List<Campaign> near = launches(outlook, proposition)
                .filter(campaign -> !campaign.isOver(today))
                .filter(campaign -> today.reached(launch(campaign).minusDays(days)))
                .sorted(Comparator.comparing(Ca4Approve::launch)
                        .thenComparing(campaign -> campaign.id().value()))
                .toList();
        Approvals approvals = Approvals.of(proposition.id(), outlook.library(), outlook.company());
        if (near.isEmpty() || approvals.areEnough(judgement.settings())) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        headline(proposition, approvals),
                        near.stream().anyMatch(campaign -> isPast(campaign, today))
                                ? "Which executives could approve it?"
                                : "Which executives could approve it before the launch?",
                        "Executives of at least " + Approvals.needed(judgement.settings())
                                + " departments approve it; sales and marketing do not count. The launch is held until then."),
                outlook.stake(List.of()),
                evidence(outlook, today, near, proposition, approvals));
    }

    private static boolean isPast(Campaign campaign, Today today) {
        return today.isAfter(launch(campaign));
    }

    private static String headline(Proposition proposition, Approvals approvals) {
        List<String> departments = List.copyOf(approvals.departments());
        return proposition.name()
                + (departments.isEmpty()
                        ? " is not approved yet; its launch is held"
                        : " is approved by " + new Series(departments) + " alone; its launch is held");
    }

    private static LocalDate launch(Campaign campaign) {
        return Objects.requireNonNull(campaign.launchOn());
    }

    private static List<Evidence> evidence(
            Outlook outlook, Today today, List<Campaign> near, Proposition proposition, Approvals approvals) {
        List<Evidence> evidence = new ArrayList<>();
        near.forEach(campaign -> evidence.add(new Evidence(
                Subject.of(campaign.id()),
                campaign.called() + (isPast(campaign, today) ? " was to launch on" : " launches on"),
                launch(campaign))));
        approvals.counting().forEach(approval -> evidence.add(evidence(outlook, approval)));
        if (approvals.counting().isEmpty()) {
            evidence.add(new Evidence(Subject.of(proposition.id()), "No approval on record that counts", null));
        }
        return evidence;
    }

    private static Evidence evidence(Outlook outlook, Approval approval) {
        Person executive = outlook.company().person(approval.executive());
        String name = executive == null ? "somebody" : executive.name();
        return new Evidence(
                Subject.of(approval.proposition()),
                name + " approved it for " + Departments.written(approval.department()) + " on",
                approval.approvedOn());
    }
}
