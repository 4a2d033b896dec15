package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.Library;
import dev.sideline.account.Objection;
import dev.sideline.account.Pitch;
import dev.sideline.account.PitchOutcome;
import dev.sideline.account.Proposition;
import dev.sideline.account.Today;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.play.campaign.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign has come, what people said, and what was held against its proposition before and since its last
 * review. A rep sees their own part of it.
 */
final class ReportMessage {

    private static final int SHOWN = 5;

    private ReportMessage() {}

    static Message draw(Caller caller, Shelf shelf, Campaign campaign, Library library) {
        Proposition proposition = Shelf.of(campaign, library);
        boolean all = Shelf.seesAll(caller, campaign, proposition);
        Coverage coverage =
                all ? shelf.whole(caller, campaign, library) : shelf.own(caller, campaign, shelf.accountsOf(caller));
        List<Pitch> pitches = pitches(caller, campaign, library, all ? null : coverage);
        String head = Mrkdwn.bold(Mrkdwn.escape(campaign.called()))
                + (proposition == null ? "" : ": " + Mrkdwn.escape(proposition.name()))
                + (all ? "" : ", your part of it");
        List<LayoutBlock> blocks = new ArrayList<>(List.of(
                Blocks.section(head),
                Blocks.section("*Coverage*\n" + CampaignsMessage.approached(coverage)),
                Blocks.section("*What they said*\n" + outcomes(pitches))));
        List<Pitch> words = pitches.stream()
                .filter(pitch -> pitch.feedback() != null && !pitch.feedback().isBlank())
                .toList();
        if (!words.isEmpty()) {
            blocks.add(Blocks.lines(BlockLimits.lines(
                    words,
                    SHOWN,
                    new Noun("answer"),
                    pitch -> "“" + Mrkdwn.escape(String.valueOf(pitch.feedback())) + "”")));
        }
        if (proposition != null) {
            blocks.addAll(objections(proposition, library.objectionsTo(proposition.id()), Shelf.today(caller)));
        }
        return new Message(head, blocks);
    }

    /** The latest first. */
    private static List<Pitch> pitches(Caller caller, Campaign campaign, Library library, @Nullable Coverage within) {
        Set<Contact.Id> contacts = within == null
                ? Set.of()
                : within.places().stream()
                        .flatMap(place -> place.account().contacts().stream())
                        .map(Contact::id)
                        .collect(Collectors.toSet());
        return library.pitchesOf(campaign.id()).stream()
                .filter(pitch -> pitch.pitchedOn() != null && !pitch.pitchedOn().isAfter(caller.today()))
                .filter(pitch -> within == null || contacts.contains(pitch.contact()))
                .sorted(Comparator.comparing(Pitch::pitchedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(pitch -> pitch.row().id())
                        .reversed())
                .toList();
    }

    private static String outcomes(List<Pitch> pitches) {
        if (pitches.isEmpty()) {
            return "no pitch yet";
        }
        List<String> counts = new ArrayList<>(Arrays.stream(PitchOutcome.values())
                .map(outcome -> count(pitches, outcome, outcome.name().toLowerCase(Locale.ROOT)))
                .filter(words -> !words.isEmpty())
                .toList());
        String unanswered = count(pitches, null, "without an answer");
        if (!unanswered.isEmpty()) {
            counts.add(unanswered);
        }
        return (pitches.size() == 1 ? "one pitch: " : pitches.size() + " pitches: ") + String.join(", ", counts);
    }

    private static String count(List<Pitch> pitches, @Nullable PitchOutcome outcome, String word) {
        long count =
                pitches.stream().filter(pitch -> pitch.outcome() == outcome).count();
        return count == 0 ? "" : count + " " + word;
    }

    private static List<LayoutBlock> objections(Proposition proposition, List<Objection> all, Today today) {
        LocalDate reviewed = proposition.reviewedOn();
        String version = proposition.version() == null ? "" : " to version " + Mrkdwn.escape(proposition.version());
        Predicate<Objection> isEarlier = objection -> reviewed != null
                && objection.raisedOn() != null
                && objection.raisedOn().isBefore(reviewed);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.lines(lines(
                "*Objections" + version + "*",
                all.stream().filter(isEarlier.negate()).toList(),
                today)));
        List<Objection> earlier = all.stream().filter(isEarlier).toList();
        if (!earlier.isEmpty()) {
            blocks.add(Blocks.lines(lines("*Objections before the last review*", earlier, today)));
        }
        return blocks;
    }

    private static List<String> lines(String head, List<Objection> objections, Today today) {
        List<String> lines = new ArrayList<>(List.of(head));
        List<Objection> known = objections.stream()
                .filter(objection -> objection.raisedOn() == null || today.reached(objection.raisedOn()))
                .sorted(Comparator.comparing(objection -> objection.row().id()))
                .toList();
        lines.addAll(BlockLimits.lines(known, SHOWN, new Noun("objection"), ReportMessage::line));
        if (known.isEmpty()) {
            lines.add("none on record");
        }
        return lines;
    }

    private static String line(Objection objection) {
        String department = objection.department() == null ? "A department" : Mrkdwn.escape(objection.department());
        String text = objection.text() == null ? "" : ": “" + Mrkdwn.escape(objection.text()) + "”";
        return department
                + text
                + (objection.resolvedOn() == null ? "" : ", resolved on " + Mrkdwn.day(objection.resolvedOn()));
    }
}
