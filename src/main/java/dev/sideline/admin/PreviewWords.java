package dev.sideline.admin;

import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what a change would have made of the last days. */
record PreviewWords(WhatIf.Month month, LocalDate today) {

    private static final int LINES = 12;

    /** One line for each play that would have come up more or less often; the total, where there are several. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> plays = month.byPlay().entrySet().stream()
                .filter(one -> month.byPlay().size() == 1
                        || one.getValue().now() != one.getValue().then())
                .map(one -> Mrkdwn.bold(one.getKey().rule().id()) + " " + words(one.getValue()))
                .toList();
        if (month.byPlay().size() > 1) {
            lines.add("All these plays together " + words(total()));
        }
        lines.addAll(BlockLimits.bounded(plays, LINES, new Noun("play"), line -> line, more -> more));
        return lines;
    }

    /** What was counted. */
    String basis() {
        String accounts = month.judged() < month.all()
                ? String.format(
                        Locale.ENGLISH,
                        "an even sample of %,d of %,d accounts",
                        month.judged(),
                        month.all())
                : month.all() == 1 ? "one account" : String.format(Locale.ENGLISH, "%,d accounts", month.all());
        return "Counted on " + accounts + " for the " + WhatIf.DAYS + " days up to " + Mrkdwn.day(today)
                + ", from the facts that are on record now. What stands for weeks counts once.";
    }

    private WhatIf.Count total() {
        return month.byPlay().values().stream()
                .reduce((one, other) -> new WhatIf.Count(one.now() + other.now(), one.then() + other.then()))
                .orElse(new WhatIf.Count(0, 0));
    }

    private static String words(WhatIf.Count count) {
        if (count.now() == count.then()) {
            return "would have come up just as often: " + times(count.now()) + ".";
        }
        return "would have come up " + times(count.then()) + " instead of "
                + (count.now() == 0 ? "never" : String.valueOf(count.now())) + ".";
    }

    private static String times(int count) {
        return switch (count) {
            case 0 -> "never";
            case 1 -> "once";
            default -> String.format(Locale.ENGLISH, "%,d times", count);
        };
    }
}
