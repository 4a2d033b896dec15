package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.Library;
import dev.sideline.account.PitchOutcome;
import dev.sideline.account.Proposition;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.play.campaign.Approvals;
import dev.sideline.play.campaign.Ca2PitchTheCohort;
import dev.sideline.play.campaign.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The next decision makers to pitch to, in cohort order, strangers like everybody else; nobody while the launch is held
 * for want of approval.
 */
final class NextMessage {

    /** Opens the form of a pitch; the value is metadata. */
    static final String PITCH = "campaign_pitch";

    /** Record what came of a pitch today; the value is metadata. */
    static final String OUTCOME = "campaign_outcome";

    private static final List<PitchOutcome> ONE_TAP =
            List.of(PitchOutcome.INTERESTED, PitchOutcome.LATER, PitchOutcome.DECLINED);

    private NextMessage() {}

    static Message draw(Caller caller, Shelf shelf, Campaign campaign, Library library) {
        String name = Mrkdwn.bold(Mrkdwn.escape(campaign.called()));
        Proposition proposition = Shelf.of(campaign, library);
        if (proposition == null) {
            return Message.of(name + " pitches no proposition yet; its owner names one with `/coach campaign`.");
        }
        Approvals approvals =
                Approvals.of(proposition.id(), library, caller.viewer().company());
        if (!approvals.areEnough(caller.viewer().company().settings())) {
            return Message.of(held(caller, name, proposition, approvals));
        }
        if (!campaign.isRunning(Shelf.today(caller))) {
            return Message.of(name + " is not running today.");
        }
        Coverage coverage = shelf.own(caller, campaign, shelf.accountsOf(caller));
        List<Coverage.Place> next =
                coverage.open().stream().limit(Ca2PitchTheCohort.NEXT).toList();
        String head = next.isEmpty()
                ? "Nobody is left to pitch to in " + name + ": " + CampaignsMessage.approached(coverage) + "."
                : "Next in " + name + ", in cohort order. " + CampaignsMessage.approached(coverage) + ".";
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(head)));
        next.forEach(place -> {
            blocks.add(Blocks.section(words(place)));
            blocks.add(Blocks.buttons(buttons(campaign, place, next.indexOf(place))));
        });
        return new Message(head, blocks);
    }

    /** What somebody said takes one tap; their words, another day or a reason against it take the form. */
    private static List<ButtonElement> buttons(Campaign campaign, Coverage.Place place, int row) {
        Metadata about =
                Metadata.NONE.with(Metadata.CAMPAIGN, campaign.id().value()).with(PitchForm.WHO, PitchForm.key(place));
        if (place.contact() == null) {
            return List.of(Blocks.button("Not eligible", PITCH + ":" + row, about.encode()));
        }
        return Stream.concat(
                        ONE_TAP.stream()
                                .map(outcome -> Blocks.button(
                                        PitchForm.word(outcome),
                                        OUTCOME + ":" + row + outcome,
                                        about.with(PitchForm.OUTCOME, outcome).encode())),
                        Stream.of(Blocks.button("More", PITCH + ":" + row, about.encode())))
                .toList();
    }

    private static String held(Caller caller, String name, Proposition proposition, Approvals approvals) {
        int needed = Approvals.needed(caller.viewer().company().settings());
        List<String> departments = List.copyOf(approvals.departments());
        return "The launch of " + name + " is held, so there is nobody to pitch to yet: executives of at least "
                + needed
                + " departments approve " + Mrkdwn.bold(Mrkdwn.escape(proposition.name())) + " first. "
                + (departments.isEmpty() ? "None has so far." : "So far: " + Mrkdwn.names(departments) + ".");
    }

    private static String words(Coverage.Place place) {
        Contact contact = place.contact();
        String account = Mrkdwn.escape(place.account().account().name());
        if (contact == null) {
            return Mrkdwn.bold(account) + ": nobody who decides is known; `/coach add contact` adds them";
        }
        String title = contact.title();
        return Mrkdwn.bold(Mrkdwn.escape(contact.name())) + (title == null ? "" : ", " + Mrkdwn.escape(title)) + ", "
                + account;
    }
}
