package dev.sideline.accounts;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.DeliveryState;
import dev.sideline.account.Today;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the promises and open deliveries of an account stand, as a sign and words.
 *
 * @param words mrkdwn
 */
record DeliveryLight(String sign, String words) {

    private static final int NAME = 60;

    static DeliveryLight of(AccountSnapshot account, Today today) {
        DeliveryState state = DeliveryState.of(account, today);
        String sign =
                switch (state.light()) {
                    case RED -> "🔴";
                    case AMBER -> "🟡";
                    case GREEN -> "🟢";
                    case NONE -> "⚪";
                };
        return new DeliveryLight(sign, words(state));
    }

    String mrkdwn() {
        return sign + " " + words;
    }

    private static String words(DeliveryState state) {
        String day = day(state.on());
        String milestone = state.milestone();
        return switch (state.reason()) {
            case PROMISE_BROKEN -> "a promise was due on " + day;
            case GO_LIVE_MISSED -> "go-live was due on " + day;
            case PROMISE_CLOSE -> "a promise is due on " + day;
            case GO_LIVE_UNCONFIRMED -> "go-live on " + day + " is not confirmed yet";
            case MILESTONE_MISSED ->
                "“" + Mrkdwn.escape(milestone == null ? "" : milestone, NAME) + "” was due on " + day;
            case ON_TRACK -> "delivery on track";
            case NOTHING_TO_DELIVER -> "nothing to deliver";
        };
    }

    private static String day(@Nullable LocalDate on) {
        return on == null ? "" : Mrkdwn.day(on);
    }
}
