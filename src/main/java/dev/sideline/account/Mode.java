package dev.sideline.account;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/** How an account is worked: few and deep, or one proposition pitched to a cohort. */
public enum Mode {
    STRATEGIC,
    CAMPAIGN;

    /** The setting that names the mode of accounts of which nothing else says how they are worked. */
    public static final String BY_DEFAULT = "default-mode";

    /**
     * What was set by hand; campaign for accounts that a running campaign is to be pitched to; strategic for major
     * accounts; else the workspace's default, itself strategic by default.
     */
    public static Mode of(AccountSnapshot account, Company company, Today today) {
        Mode byHand = account.account().mode();
        if (byHand != null) {
            return byHand;
        }
        if (isInRunningCampaign(account, company, today)) {
            return CAMPAIGN;
        }
        return new Exchange(company.settings()).isMajor(account) ? STRATEGIC : byDefault(company.settings());
    }

    private static boolean isInRunningCampaign(AccountSnapshot account, Company company, Today today) {
        return account.cohorts().stream()
                .filter(CohortMember::isEligible)
                .sorted(Comparator.comparing(member -> member.campaign().value()))
                .map(member -> company.campaigns().get(member.campaign()))
                .filter(Objects::nonNull)
                .anyMatch(campaign -> campaign.isRunning(today));
    }

    private static Mode byDefault(Settings settings) {
        String named = settings.text(BY_DEFAULT).orElse("");
        return Arrays.stream(values())
                .filter(mode -> mode.name().equalsIgnoreCase(named))
                .findFirst()
                .orElse(STRATEGIC);
    }
}
