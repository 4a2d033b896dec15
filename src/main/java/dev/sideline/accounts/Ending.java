package dev.sideline.accounts;

import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Said;

/** Fills in what somebody said became of a deal. */
final class Ending {

    private Ending() {}

    /** Won or lost on the day that was named, else today. */
    static Row onto(Row deal, Said said, Caller caller) {
        if (said.ending() == null || said.ending() == Said.Ending.NO_GO) {
            return deal;
        }
        return deal.with(Deal.STAGE, said.ending() == Said.Ending.WON ? Phase.WON : Phase.LOST)
                .with(Deal.CLOSED_ON, said.on() == null ? caller.today() : said.on());
    }

    /** Not worth investing in. */
    static Row noGo(Row deal, Said said) {
        return said.ending() == Said.Ending.NO_GO ? deal.with(Deal.FIT, Fit.NO_GO) : deal;
    }
}
