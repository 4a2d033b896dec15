package dev.sideline.play;

import org.jspecify.annotations.Nullable;

/** The words of a finding; see {@link Finding}. They name days, never a count of days, which would change overnight. */
public record Say(String headline, String question, @Nullable String askInstead, String clears) {

    public Say(String headline, String question, String clears) {
        this(headline, question, null, clears);
    }
}
