package dev.sideline.account;

/** How an account is worked: few and deep, or one proposition pitched to a cohort. */
public enum Mode {
    STRATEGIC,
    CAMPAIGN
}
