package dev.sideline.play.campaign;

import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CA3. To the owner of a campaign that is not over. The cohort is the list of its accounts, those marked as not eligible
 * included; a list of any length without a condition may be one of favourites.
 */
public final class Ca3DefineTheCohort implements PersonPlay {

    private static final Threshold ACCOUNTS = new Threshold("CA3.accounts", 10, "accounts");

    private static final Rule RULE = new Rule(
            "CA3",
            "A cohort, not favourites",
            "A proposition is pitched to a cohort of similar customers, chosen by what they have in common.",
            "The cohort of a campaign has no eligibility condition, or fewer than 10 accounts.",
            "A condition is saved and at least 10 accounts are in the cohort.",
            "Accept favourites as a cohort.",
            List.of(ACCOUNTS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        return outlook.library().campaigns().stream()
                .filter(campaign -> outlook.person().id().equals(campaign.owner()))
                .sorted(Comparator.comparing(campaign -> campaign.id().value()))
                .map(campaign -> judge(outlook, campaign))
                .toList();
    }

    private static Answer judge(Outlook outlook, Campaign campaign) {
        Judgement judgement = outlook.judgement(RULE, Subject.of(campaign.id()));
        int accounts = (int) outlook.library().cohortOf(campaign.id()).stream()
                .map(CohortMember::account)
                .distinct()
                .count();
        String condition = campaign.condition();
        boolean hasCondition = condition != null && !condition.isBlank();
        boolean isLargeEnough = accounts >= ACCOUNTS.in(judgement.settings());
        if (campaign.isOver(judgement.today()) || (hasCondition && isLargeEnough)) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        campaign.called() + ": " + missing(hasCondition, isLargeEnough, accounts),
                        "What do the customers in this cohort have in common?",
                        "Save a condition that at least " + ACCOUNTS.in(judgement.settings())
                                + " accounts of the cohort go by."),
                outlook.stake(List.of()),
                evidence(campaign, condition, accounts));
    }

    private static String missing(boolean hasCondition, boolean isLargeEnough, int accounts) {
        String few = accounts == 0 ? "no account in the cohort" : "only " + inCohort(accounts);
        return hasCondition
                ? few
                : isLargeEnough ? "the cohort has no condition yet" : "the cohort has no condition yet, and " + few;
    }

    private static String inCohort(int accounts) {
        return accounts == 1 ? "one account in the cohort" : accounts + " accounts in the cohort";
    }

    private static List<Evidence> evidence(Campaign campaign, @Nullable String condition, int accounts) {
        Subject row = Subject.of(campaign.id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                row,
                condition == null || condition.isBlank() ? "No condition on record" : "Condition: " + condition,
                null));
        evidence.add(new Evidence(
                row,
                accounts == 0
                        ? "No account in the cohort"
                        : accounts == 1 ? "One account in the cohort" : inCohort(accounts),
                null));
        return evidence;
    }
}
