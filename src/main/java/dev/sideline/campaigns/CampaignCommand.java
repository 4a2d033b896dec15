package dev.sideline.campaigns;

import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Campaign;
import dev.sideline.account.Library;
import dev.sideline.chat.Audience;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** {@code /coach campaign}, alone or with {@code next}, {@code new} or {@code report}. */
record CampaignCommand(Shelf shelf, CampaignForms forms) implements CommandHandler {

    @Override
    public Spec spec() {
        return new Spec(
                "campaign",
                Audience.REPS,
                "/coach campaign next",
                "shows your campaigns, whom to pitch to next, and what the market said");
    }

    @Override
    public boolean opensForm(String rest) {
        return rest.strip().equalsIgnoreCase("new");
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return switch (command.rest().strip().toLowerCase(Locale.ROOT)) {
            case "" -> new Reply.Say(CampaignsMessage.draw(caller, shelf));
            case "new" -> new Reply.Open(forms.open(caller, Task.DEFINE_COHORT, Metadata.NONE));
            case "next" ->
                forOne(
                        caller,
                        CampaignsMessage.NEXT,
                        (campaign, library) -> NextMessage.draw(caller, shelf, campaign, library));
            case "report" ->
                forOne(
                        caller,
                        CampaignsMessage.REPORT,
                        (campaign, library) -> ReportMessage.draw(caller, shelf, campaign, library));
            default -> throw new UserError("I know `/coach campaign`, and with it `next`, `new` or `report`.");
        };
    }

    /** The campaign that the caller has; where there are several, a button for each. */
    private Reply forOne(Caller caller, String actionId, BiFunction<Campaign, Library, Message> draw) {
        Library library = shelf.library();
        List<Campaign> campaigns = CampaignsMessage.of(caller, library, shelf.accountsOf(caller));
        if (campaigns.size() == 1) {
            return new Reply.Say(draw.apply(campaigns.get(0), library));
        }
        if (campaigns.isEmpty()) {
            return Reply.say("No campaign of yours is running.");
        }
        String question = campaigns.size() <= BlockLimits.ACTION_ELEMENTS
                ? "Which campaign?"
                : "Which campaign? These are the first " + BlockLimits.ACTION_ELEMENTS + " of " + campaigns.size()
                        + ".";
        List<ButtonElement> buttons = campaigns.stream()
                .limit(BlockLimits.ACTION_ELEMENTS)
                .map(one -> Blocks.button(
                        one.called(),
                        actionId + ":" + one.id().value(),
                        one.id().value()))
                .toList();
        return new Reply.Say(new Message(question, List.of(Blocks.section(question), Blocks.buttons(buttons))));
    }
}
