package dev.sideline.campaigns;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Library;
import dev.sideline.account.Touch;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** To which proposition a proposal belongs: through its deal, or where it has none, through a campaign. */
record LinkForm(Shelf shelf) implements Sheet {

    static final String PROPOSAL = "proposal";
    static final String PROPOSITION = "proposition";

    /** A name leaves room for the day, by which one proposal is told from another. */
    private static final int NAME = 50;

    @Override
    public String callbackId() {
        return "proposition.link";
    }

    /** A proposal of the caller's that belongs to no proposition, on an account of theirs. */
    private record Loose(AccountSnapshot account, Touch touch, LocalDate on) {
        Optional<Deal> deal() {
            return account.deals().stream()
                    .filter(deal -> deal.id().equals(touch.deal()))
                    .findFirst();
        }
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        Library library = shelf.library();
        List<OptionObject> proposals = loose(caller)
                .map(one -> Inputs.option(
                        one.touch().id().value(),
                        BlockLimits.shorten(one.account().account().name(), NAME) + ", " + Mrkdwn.day(one.on())))
                .toList();
        if (proposals.isEmpty() || library.propositions().isEmpty()) {
            throw new UserError("There is no proposal of yours to link, or no proposition yet to link it to.");
        }
        return Form.of(
                callbackId(),
                "Link a proposal",
                "Save",
                metadata,
                List.of(
                        Inputs.select(PROPOSAL, "Which proposal?", proposals, null),
                        Inputs.select(PROPOSITION, "Which proposition is it?", Shelf.propositions(library), null)));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        return Stream.of(PROPOSAL, PROPOSITION)
                .filter(field -> submission.text(field).isEmpty())
                .findFirst()
                .map(field -> Map.of(field, "Choose one."))
                .orElseGet(Map::of);
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Library library = shelf.library();
        long proposition = Long.parseLong(submission.text(PROPOSITION).orElseThrow());
        long touch = Long.parseLong(submission.text(PROPOSAL).orElseThrow());
        Loose proposal = loose(submission.caller())
                .filter(one -> one.touch().id().value() == touch)
                .findFirst()
                .orElseThrow(() -> new UserError("That proposal is linked already, or is not there any more."));
        proposal.deal()
                .ifPresentOrElse(
                        deal -> changes.set(deal.row().with(Deal.PROPOSITION, proposition)),
                        () -> changes.set(proposal.touch()
                                .row()
                                .with(
                                        Touch.CAMPAIGN,
                                        campaign(proposition, library).id().value())));
        return "Linked the proposal of " + Mrkdwn.day(proposal.on()) + " to "
                + Mrkdwn.bold(
                        Mrkdwn.escape(Shelf.proposition(library, proposition).name()))
                + ".";
    }

    private static Campaign campaign(long proposition, Library library) {
        return library.campaigns().stream()
                .filter(one -> one.proposition() != null && one.proposition().value() == proposition)
                .max(Comparator.comparing(Campaign::startsOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow(() -> new UserError("No campaign pitches that proposition yet, and the proposal belongs "
                        + "to no deal. `/coach campaign new` starts one."));
    }

    private Stream<Loose> loose(Caller caller) {
        return shelf.accountsOf(caller).stream()
                .flatMap(account -> account.touches().stream()
                        .filter(touch -> Boolean.TRUE.equals(touch.proposal())
                                && touch.campaign() == null
                                && touch.attendees().contains(caller.viewer().id()))
                        .flatMap(touch -> Stream.ofNullable(touch.heldOn(Shelf.today(caller)))
                                .map(on -> new Loose(account, touch, on))))
                .filter(one -> one.deal()
                        .map(Deal::proposition)
                        .filter(Objects::nonNull)
                        .isEmpty())
                .sorted(Comparator.comparing(Loose::on).reversed());
    }
}
