package dev.sideline.play.champion;

import dev.sideline.account.Champion;
import dev.sideline.account.Field;
import dev.sideline.account.Nominee;
import dev.sideline.account.Phase;
import dev.sideline.account.Settings;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a champion brings, and the phase that needs it. A setting such as {@code CH5.QUALIFIED} names another attribute for
 * a phase.
 */
public enum Attribute {
    EXPERTISE(Phase.DISCOVERY, "Does %s know the subject well enough to carry the discovery?"),
    ACCESS(Phase.QUALIFIED, "Does %s have access to the people who decide?"),
    CREDIBILITY(Phase.PROPOSAL, "Does %s have the credibility to carry the proposal?"),
    RELATIONSHIP(Phase.NEGOTIATION, "Does %s have the personal relationships to carry the close?");

    private final Phase phase;
    private final String question;

    Attribute(Phase phase, String question) {
        this.phase = phase;
        this.question = question;
    }

    /** The key of the setting that names the attribute for a phase. */
    public static String settingFor(Phase phase) {
        return "CH5." + phase;
    }

    static Attribute neededIn(Phase phase, Settings settings) {
        String named = settings.text(settingFor(phase)).orElse("");
        return Arrays.stream(values())
                .filter(attribute -> attribute.word().equalsIgnoreCase(named))
                .findFirst()
                .orElseGet(() -> byDefaultIn(phase));
    }

    private static Attribute byDefaultIn(Phase phase) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.phase == phase)
                .findFirst()
                .orElse(RELATIONSHIP);
    }

    /** The phase that needs it unless a setting says otherwise. */
    public Phase phase() {
        return phase;
    }

    Field<Boolean> field() {
        return switch (this) {
            case EXPERTISE -> Champion.EXPERTISE;
            case ACCESS -> Champion.ACCESS;
            case CREDIBILITY -> Champion.CREDIBILITY;
            case RELATIONSHIP -> Champion.RELATIONSHIP;
        };
    }

    /** Null when nobody recorded whether they have it. */
    @Nullable Boolean of(Nominee nominee) {
        return nominee.champion().row().get(field());
    }

    String askAbout(Nominee nominee) {
        return question.formatted(nominee.name());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
