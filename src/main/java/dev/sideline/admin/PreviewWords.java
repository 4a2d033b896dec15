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
        boolean one = month.byPlay().size() == 1;
        List<String> plays = month.byPlay().entrySet().stream()
                .filter(play -> one || !isSame(play.getValue()))
                .map(play -> Mrkdwn.bold(play.getKey().rule().id()) + " " + words(play.getValue()))
                .toList();
        if (!one) {
            lines.add("All these plays together " + words(total()));
        }
        lines.addAll(BlockLimits.bounded(plays, LINES, new Noun("play"), line -> line, more -> more));
        return lines;
    }

    /** What was counted. */
    String basis() {
        String accounts = month.judged() < month.all()
                ? String.format(Locale.ENGLISH, "an even sample of %,d of %,d accounts", month.judged(), month.all())
                : month.all() == 1 ? "one account" : String.format(Locale.ENGLISH, "%,d accounts", month.all());
        String people = month.people() == month.allPeople()
                ? ""
                : String.format(Locale.ENGLISH, " and %,d of %,d people", month.people(), month.allPeople());
        return "Counted on " + accounts + people + " for the " + WhatIf.DAYS + " days up to " + Mrkdwn.day(today)
                + (month.step() == 1 ? "" : ", every " + month.step() + " days")
                + ", from the facts that are on record now. What stands for weeks counts once.";
    }

    private WhatIf.Count total() {
        return month.byPlay().values().stream().reduce(WhatIf.Count::plus).orElse(new WhatIf.Count(0, 0, 0, 0));
    }

    private static boolean isSame(WhatIf.Count count) {
        return count.now() == count.then() && count.daysNow() == count.daysThen();
    }

    private static String words(WhatIf.Count count) {
        String often = count.now() == count.then()
                ? "would have come up just as often: " + times(count.now())
                : "would have come up " + times(count.then()) + " instead of "
                        + (count.now() == 0 ? "never" : number(count.now()));
        String long_ = count.daysNow() == count.daysThen()
                ? ""
                : ", and stood for " + number(count.daysThen()) + " instead of " + number(count.daysNow())
                        + " days in all";
        return often + long_ + ".";
    }

    private static String times(int count) {
        return switch (count) {
            case 0 -> "never";
            case 1 -> "once";
            default -> number(count) + " times";
        };
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
