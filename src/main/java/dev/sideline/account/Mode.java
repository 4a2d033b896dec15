package dev.sideline.account;

import java.util.Arrays;

/** How an account is worked: few and deep, or one proposition pitched to a cohort. */
public enum Mode {
    STRATEGIC,
    CAMPAIGN;

    /** The setting that names the mode of accounts of which nothing else says how they are worked. */
    public static final String BY_DEFAULT = "default-mode";

    /** What was set by hand; strategic for major accounts; else the workspace's default, itself strategic by default. */
    public static Mode of(AccountSnapshot account, Settings settings) {
        Mode byHand = account.account().mode();
        if (byHand != null) {
            return byHand;
        }
        return new Exchange(settings).isMajor(account) ? STRATEGIC : byDefault(settings);
    }

    private static Mode byDefault(Settings settings) {
        String named = settings.text(BY_DEFAULT).orElse("");
        return Arrays.stream(values())
                .filter(mode -> mode.name().equalsIgnoreCase(named))
                .findFirst()
                .orElse(STRATEGIC);
    }
}
