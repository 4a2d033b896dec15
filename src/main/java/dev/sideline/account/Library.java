package dev.sideline.account;

import java.util.List;
import java.util.Optional;

/**
 * What belongs to the whole company and to no single account: the propositions with what was said about them, the
 * campaigns with their cohorts and pitches, every judgement under supervision, and the managers' coaching plans. Lists
 * are in no particular order, and nothing may depend on it.
 */
public record Library(
        List<Proposition> propositions,
        List<Approval> approvals,
        List<Objection> objections,
        List<Idea> ideas,
        List<Campaign> campaigns,
        List<CohortMember> cohort,
        List<Pitch> pitches,
        List<FitJudgement> judgements,
        List<CoachingPlan> coachingPlans) {

    public static final Library EMPTY = new Library(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Optional<Proposition> proposition(Proposition.Id id) {
        return propositions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Campaign> campaign(Campaign.Id id) {
        return campaigns.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Approval> approvalsOf(Proposition.Id id) {
        return approvals.stream().filter(each -> each.proposition().equals(id)).toList();
    }

    public List<Objection> objectionsTo(Proposition.Id id) {
        return objections.stream().filter(each -> each.proposition().equals(id)).toList();
    }

    public List<CohortMember> cohortOf(Campaign.Id id) {
        return cohort.stream().filter(each -> each.campaign().equals(id)).toList();
    }

    public List<Pitch> pitchesOf(Campaign.Id id) {
        return pitches.stream().filter(each -> each.campaign().equals(id)).toList();
    }
}
