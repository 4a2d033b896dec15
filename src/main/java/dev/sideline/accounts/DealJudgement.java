package dev.sideline.accounts;

import dev.sideline.account.Awareness;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was understood, agreed and judged of a deal, in lines of mrkdwn. */
record DealJudgement(Deal deal, Caller caller) {

    private static final int PROBLEM = 300;

    List<String> lines() {
        Awareness awareness = deal.awareness();
        String problem = deal.problem();
        List<String> lines = new ArrayList<>();
        lines.add("What the customer knows: " + (awareness == null ? "not recorded" : Labels.of(awareness)));
        lines.add(
                "The problem: " + (problem == null ? "not written down" : "“" + Mrkdwn.escape(problem, PROBLEM) + "”"));
        lines.add("Expectations agreed: " + day(deal.expectationsOn()) + " · process agreed: " + day(deal.processOn()));
        lines.add(fit());
        String signed = Judged.signedOff(deal.row(), caller.viewer().company());
        lines.add(signed == null ? "No senior has signed it off." : signed);
        return lines.stream().map(line -> "• " + line).toList();
    }

    private String fit() {
        Fit fit = deal.fit();
        if (fit == null) {
            return "Nobody has judged whether it fits.";
        }
        Person by = caller.viewer().company().person(deal.fitBy());
        LocalDate on = deal.fitOn();
        return (fit == Fit.GO ? "Go" : "No-go")
                + (by == null ? "" : ", judged by " + Mrkdwn.escape(by.name()))
                + (on == null ? "" : " on " + Mrkdwn.day(on));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "not recorded" : Mrkdwn.day(day);
    }
}
