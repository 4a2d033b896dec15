package dev.sideline.play.campaign;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.Mode;
import dev.sideline.account.Proposition;
import dev.sideline.account.Today;
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
import java.util.stream.Stream;

/**
 * CA2. The part of the cohort that the rep answers for, as far as it is worked in campaign mode. Whoever pitched does not
 * matter. Somebody marked as not eligible is settled like somebody pitched to. While a launch is held, nobody is asked to
 * pitch.
 */
public final class Ca2PitchTheCohort implements PersonPlay {

    /** How many to pitch to next are named at a time. */
    public static final int NEXT = 5;

    private static final Threshold DAY = new Threshold("CA2.day", 30, "days");
    private static final Threshold PERCENT = new Threshold("CA2.percent", 80, "percent");

    private static final Rule RULE = new Rule(
            "CA2",
            "Pitch to every decision maker",
            "A proposition is sold to the whole cohort, to every decision maker, so that the market answers fast.",
            "From day 30 of a campaign fewer than 80 % of the decision makers of the rep's accounts in its cohort were "
                    + "approached; an account where none is known counts as one, not approached.",
            "They are pitched to, or marked as not eligible.",
            "Sort by relationship strength; skip strangers.",
            List.of(DAY, PERCENT),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        List<AccountSnapshot> own = outlook.ownAccounts();
        return outlook.company().campaigns().values().stream()
                .filter(campaign -> own.stream().anyMatch(account -> isInCohort(account, campaign)))
                .sorted(Comparator.comparing(campaign -> campaign.id().value()))
                .flatMap(campaign ->
                        Stream.ofNullable(campaign.startsOn()).map(starts -> judge(outlook, own, campaign, starts)))
                .toList();
    }

    private static boolean isInCohort(AccountSnapshot account, Campaign campaign) {
        return account.cohorts().stream()
                .anyMatch(member -> member.campaign().equals(campaign.id()) && member.isEligible());
    }

    private static Answer judge(Outlook outlook, List<AccountSnapshot> own, Campaign campaign, LocalDate starts) {
        Judgement judgement = outlook.judgement(RULE, Subject.of(campaign.id()));
        Today today = judgement.today();
        if (!campaign.isRunning(today)
                || !today.lasted(starts, DAY.in(judgement.settings()))
                || isHeld(campaign, outlook)) {
            return judgement.silent();
        }
        List<AccountSnapshot> accounts = own.stream()
                .filter(account ->
                        isInCohort(account, campaign) && Mode.of(account, outlook.company(), today) == Mode.CAMPAIGN)
                .toList();
        Coverage coverage = Coverage.of(campaign.id(), accounts);
        if (coverage.reaches(PERCENT.in(judgement.settings()))) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        headline(campaign, coverage),
                        "When do you pitch to the next ones in the cohort?",
                        "Record the pitches, or mark with a reason who is not eligible."),
                outlook.stake(accounts),
                evidence(campaign, coverage));
    }

    /** A launch without approval is held, and the campaign hands out no pitches. */
    private static boolean isHeld(Campaign campaign, Outlook outlook) {
        Proposition.Id proposition = campaign.proposition();
        return campaign.launchOn() != null
                && proposition != null
                && !Approvals.of(proposition, outlook.library(), outlook.company())
                        .areEnough(outlook.settings());
    }

    private static String headline(Campaign campaign, Coverage coverage) {
        String approached = coverage.pitched() == 0 ? "none" : String.valueOf(coverage.pitched());
        String makers = coverage.all() == 1 ? " decision maker" : " decision makers";
        String ineligible = coverage.ineligible() == 0 ? "" : ", " + coverage.ineligible() + " not eligible";
        return campaign.called() + ": " + approached + " of " + coverage.all() + makers + " approached" + ineligible;
    }

    private static List<Evidence> evidence(Campaign campaign, Coverage coverage) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(Subject.of(campaign.id()), campaign.called() + " started on", campaign.startsOn()));
        coverage.open().stream().limit(NEXT).map(Ca2PitchTheCohort::next).forEach(evidence::add);
        return evidence;
    }

    private static Evidence next(Coverage.Place place) {
        Contact contact = place.contact();
        String account = place.account().account().name();
        return contact == null
                ? new Evidence(
                        Subject.of(place.account().id()),
                        "Next: " + account + ", where no decision maker is known",
                        null)
                : new Evidence(Subject.of(contact.id()), "Next: " + contact.name() + ", " + account, null);
    }
}
