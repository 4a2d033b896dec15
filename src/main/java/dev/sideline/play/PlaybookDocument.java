package dev.sideline.play;

import java.util.List;
import java.util.stream.Collectors;

/** The page that tells a workspace's people what the coach knows, made from the plays themselves. */
public record PlaybookDocument(Playbook playbook) {

    private static final String INTRODUCTION =
            """
            # The playbook

            What the coach looks at, and what it says. This page is made from the plays themselves; a test compares the two.
            Every number is a setting, shown with its default; `play.CH1 = off` switches a play off.

            """;

    public String markdown() {
        return INTRODUCTION
                + playbook.plays().stream().map(Play::rule).map(this::section).collect(Collectors.joining("\n"))
                + "\n"
                + settings();
    }

    private String section(Rule rule) {
        return """
                ## %s – %s

                %s

                - **Fires when:** %s%s
                - **Clears when:** %s
                - **Must not:** %s
                %s"""
                .formatted(
                        rule.id(),
                        rule.name(),
                        rule.principle(),
                        rule.fires(),
                        rule.urgent() ? " It may be urgent." : "",
                        rule.clears(),
                        rule.mustNot(),
                        thresholds(rule.thresholds()));
    }

    private static String thresholds(List<Threshold> thresholds) {
        return thresholds.isEmpty()
                ? ""
                : "- **Settings:** "
                        + thresholds.stream()
                                .map(threshold -> "`%s` = %d %s"
                                        .formatted(threshold.key(), threshold.byDefault(), threshold.unit()))
                                .collect(Collectors.joining(", "))
                        + "\n";
    }

    private String settings() {
        return new SettingKeys(playbook)
                .all().stream()
                        .map(key -> "| `%s` | %s | %s |".formatted(key.key(), key.holds(), key.byDefault()))
                        .collect(Collectors.joining(
                                "\n",
                                "## All settings\n\n| setting | what it holds | default |\n|---|---|---|\n",
                                "\n| `rate.EUR` and so on | what one of that currency is worth in the workspace's | |"
                                        + "\n| `stage.Closed Won` and so on | the phase that the CRM calls so | |\n"));
    }
}
