package dev.sideline.account;

/** How far a customer is with understanding the problem behind a request. */
public enum Awareness {
    UNAWARE,
    PROBLEM_AWARE,
    SOLUTION_SPECIFIED
}
