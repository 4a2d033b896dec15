package dev.sideline.meetings;

import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Nominee;
import dev.sideline.account.Promise;
import dev.sideline.account.Touch;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one question that is worth asking in a meeting: what is not on record yet and the client alone knows.
 *
 * @param words to the client
 * @param because the fact behind it
 */
record BriefQuestion(String words, String because) {

    static BriefQuestion of(Ahead ahead, Touch meeting) {
        return Stream.of(delivered(ahead, meeting), about(ahead, meeting), proof(ahead, meeting))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> since(ahead, meeting));
    }

    /** Delivered, and nobody has heard whether it is what they needed. */
    private static Optional<BriefQuestion> delivered(Ahead ahead, Touch meeting) {
        return ahead.account().promises().stream()
                .filter(promise -> promise.deliveredOn() != null && promise.clientConfirmedOn() == null)
                .filter(promise -> promise.to() == null || meeting.contacts().contains(promise.to()))
                .findFirst()
                .map(BriefQuestion::delivered);
    }

    private static BriefQuestion delivered(Promise promise) {
        return new BriefQuestion(
                "We delivered “" + Mrkdwn.escape(promise.words()) + "”: is it what you needed?",
                "the client has not confirmed it yet");
    }

    /** What was neither understood nor agreed of the deal that it is about, or of the only open one. */
    private static Optional<BriefQuestion> about(Ahead ahead, Touch meeting) {
        List<Deal> open = ahead.account().openDeals();
        return open.stream()
                .filter(deal -> deal.id().equals(meeting.deal()) || (meeting.deal() == null && open.size() == 1))
                .findFirst()
                .flatMap(BriefQuestion::missing);
    }

    private static Optional<BriefQuestion> missing(Deal deal) {
        String name = Mrkdwn.escape(DealPicker.nameOf(deal));
        if (deal.problem() == null) {
            return Optional.of(new BriefQuestion(
                    "What happens if you change nothing?", "the problem behind " + name + " is not written down"));
        }
        if (deal.expectationsOn() == null) {
            return Optional.of(new BriefQuestion(
                    "What do you expect of us, and what can we expect of you?",
                    "no agreed expectations are on record for " + name));
        }
        return deal.processOn() == null
                ? Optional.of(new BriefQuestion(
                        "Who decides what, and in which order?", "no agreed process is on record for " + name))
                : Optional.empty();
    }

    /** A nominee who comes and has not shown both acts. */
    private static Optional<BriefQuestion> proof(Ahead ahead, Touch meeting) {
        return ahead.champions().present().stream()
                .filter(nominee -> meeting.contacts().contains(nominee.id()))
                .filter(nominee -> !ahead.champions().isProven(nominee, ahead.today()))
                .findFirst()
                .map(BriefQuestion::proof);
    }

    private static BriefQuestion proof(Nominee nominee) {
        String name = Mrkdwn.escape(nominee.name());
        boolean isWilling = nominee.willing() != null;
        return new BriefQuestion(
                isWilling ? "What could you move for this on your side?" : "Who else should hear this from you?",
                name + (isWilling ? " has shown willing, not able" : " is nominated and has not shown willing"));
    }

    private static BriefQuestion since(Ahead ahead, Touch meeting) {
        Optional<LocalDate> last = ahead.guests(meeting).stream()
                .flatMap((Contact contact) -> ahead.heldWith(contact).stream())
                .flatMap(touch -> Stream.ofNullable(touch.heldOn(ahead.today())))
                .max(LocalDate::compareTo);
        return last.map(day -> new BriefQuestion(
                        "What has changed for you since " + Mrkdwn.day(day) + "?", "that was the last touch with them"))
                .orElseGet(() -> new BriefQuestion(
                        "What would make this hour worth your while?", "no touch with any of them is on record"));
    }
}
