package dev.sideline.accounts;

import com.slack.api.model.block.InputBlock;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a deal fits: what follows when somebody judges it or signs it off, and what they are told. */
final class Judged {

    static final String SIGN_OFF = "sign_off";

    private Judged() {}

    static InputBlock fit(Row row) {
        return Inputs.hint(
                Inputs.optional(Inputs.choice(
                        Deal.FIT.name(), "Does it fit?", List.of(Fit.values()), Judged::option, row.get(Deal.FIT))),
                "A no-go found early is a success.");
    }

    private static String option(Fit fit) {
        return fit == Fit.GO ? "Go: worth investing in" : "No-go: better to walk away";
    }

    /** For a senior alone. */
    static InputBlock signOff() {
        return Inputs.tick(SIGN_OFF, "Sign-off", "As a senior I sign off this judgement today", false);
    }

    /** Who signed it off and when; null where nobody did. */
    static @Nullable String signedOff(Row row, Company company) {
        Deal deal = new Deal(row);
        LocalDate on = deal.signedOffOn();
        if (deal.signedOffBy() == null && on == null) {
            return null;
        }
        Person by = company.person(deal.signedOffBy());
        return "Signed off" + (by == null ? "" : " by " + Mrkdwn.escape(by.name()))
                + (on == null ? "" : " on " + Mrkdwn.day(on)) + ".";
    }

    /** A new judgement is dated today, and is the writer's own where nobody else is named. */
    static Row settle(@Nullable Row before, Row typed, Submission submission) {
        Caller caller = submission.caller();
        Long self = caller.viewer().id().value();
        Row settled = typed;
        if (typed.get(Deal.FIT) == null) {
            settled = typed.with(Deal.FIT_ON, null).with(Deal.FIT_BY, null);
        } else if (before == null || isAnother(before, typed)) {
            settled = typed.with(Deal.FIT_ON, caller.today()).with(Deal.FIT_BY, judge(before, typed, self));
        }
        if (submission.text(SIGN_OFF).isEmpty()) {
            return settled;
        }
        if (!caller.viewer().isSenior(caller.today())) {
            throw new UserError("Only a senior can sign off a deal.");
        }
        return settled.with(Deal.SIGNED_OFF_BY, self).with(Deal.SIGNED_OFF_ON, caller.today());
    }

    /** Whoever is named anew; the name that stood at an earlier judgement does not stand for another one. */
    private static Long judge(@Nullable Row before, Row typed, Long self) {
        Long named = typed.get(Deal.FIT_BY);
        boolean isOld = before != null && Objects.equals(before.get(Deal.FIT_BY), named);
        return named == null || isOld ? self : named;
    }

    private static boolean isAnother(Row before, Row after) {
        return before.get(Deal.FIT) != after.get(Deal.FIT)
                || !Objects.equals(before.get(Deal.FIT_BY), after.get(Deal.FIT_BY));
    }

    /** Whoever walks away hears that this is a success; the deal stays as it is until they decide otherwise. */
    static Message confirmation(@Nullable Row before, Row after, long id) {
        String name = Mrkdwn.bold(Mrkdwn.escape(DealPicker.nameOf(new Deal(after))));
        boolean isNew = before == null || before.get(Deal.FIT) != after.get(Deal.FIT);
        if (isNew && after.get(Deal.FIT) == Fit.NO_GO) {
            String words = name + " is a no-go. That is a success: you found out before it cost more, and the time is "
                    + "yours again. The deal stays open until you decide what becomes of it.";
            return new Message(
                    words, List.of(Blocks.section(words, Blocks.button("Edit the deal", Buttons.EDIT_DEAL, id))));
        }
        boolean isSigned = before == null
                || !Objects.equals(before.get(Deal.SIGNED_OFF_ON), after.get(Deal.SIGNED_OFF_ON))
                || !Objects.equals(before.get(Deal.SIGNED_OFF_BY), after.get(Deal.SIGNED_OFF_BY));
        return Message.of("Saved " + name + (isNew && after.get(Deal.FIT) == Fit.GO ? ": it is a go." : ".")
                + (isSigned && after.get(Deal.SIGNED_OFF_BY) != null ? " You signed it off." : ""));
    }
}
