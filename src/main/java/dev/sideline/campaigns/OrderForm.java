package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Facts;
import dev.sideline.account.Library;
import dev.sideline.account.Money;
import dev.sideline.account.Row;
import dev.sideline.account.Settings;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which order a campaign goes to the accounts of its cohort: arranged by what they are worth or by their names, or one
 * of them moved by hand. How well anybody knows them is no order.
 */
record OrderForm(Shelf shelf) implements Sheet {

    static final String ARRANGE = "arrange";
    static final String ACCOUNT = "account";
    static final String PLACE = "place";

    private static final int SHOWN = 20;

    @Override
    public String callbackId() {
        return "campaign.order";
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        Library library = shelf.library();
        Campaign campaign = own(caller, library, metadata);
        List<Ranked> ranked = Ranked.of(shelf, library, campaign);
        if (ranked.isEmpty()) {
            throw new UserError("No account is in the cohort yet. `/coach campaign` and “Edit” define it.");
        }
        List<LayoutBlock> blocks = List.of(
                Blocks.lines(lines(ranked, caller.viewer().company().settings())),
                Inputs.optional(Inputs.select(
                        ARRANGE,
                        "Arrange all of them",
                        List.of(
                                Inputs.option(Ranked.By.AMOUNT, "By open amount, the largest first"),
                                Inputs.option(Ranked.By.NAME, "By name")),
                        null)),
                Inputs.optional(CohortPicker.input(ACCOUNT, "Or move one")),
                Inputs.hint(
                        Inputs.optional(Inputs.text(PLACE, "To which place?", null, 4)),
                        "1 is the first to pitch to."));
        return Form.of(callbackId(), "Order of a cohort", "Save", metadata, blocks);
    }

    private static List<String> lines(List<Ranked> ranked, Settings settings) {
        List<String> lines = new ArrayList<>(List.of("*The order now*"));
        lines.addAll(BlockLimits.lines(
                ranked,
                SHOWN,
                new Noun("account"),
                one -> (ranked.indexOf(one) + 1) + ". "
                        + Mrkdwn.escape(one.account().account().name()) + open(one.worth(settings))));
        return lines;
    }

    private static String open(@Nullable Money worth) {
        return worth == null ? "" : ", " + Mrkdwn.money(worth) + " open";
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        boolean arranges = submission.text(ARRANGE).isPresent();
        boolean moves = submission.text(ACCOUNT).isPresent();
        String place = submission.text(PLACE).orElse("");
        if (arranges == moves) {
            return Map.of(
                    ARRANGE,
                    arranges ? "Either arrange all, or move one." : "Choose how to arrange them, or move one.");
        }
        return moves && !place.matches("[1-9]\\d{0,3}") ? Map.of(PLACE, "A whole number from 1 on.") : Map.of();
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Library library = shelf.library();
        Campaign campaign = own(submission.caller(), library, metadata);
        List<Ranked> ranked = new ArrayList<>(Ranked.of(shelf, library, campaign));
        String moved = submission.text(ACCOUNT).orElse(null);
        if (moved == null) {
            ranked.sort(Ranked.By.valueOf(submission.text(ARRANGE).orElseThrow())
                    .order(submission.caller().viewer().company().settings()));
            keep(ranked, changes);
            return "The cohort of " + Mrkdwn.bold(Mrkdwn.escape(campaign.called())) + " is arranged anew. First: "
                    + Mrkdwn.escape(ranked.get(0).account().account().name()) + ".";
        }
        Ranked one = ranked.stream()
                .filter(each -> String.valueOf(each.account().id().value()).equals(moved))
                .findFirst()
                .orElseThrow(() -> new UserError("This account is not in the cohort any more."));
        int place = Math.min(Integer.parseInt(submission.text(PLACE).orElseThrow()), ranked.size());
        ranked.remove(one);
        ranked.add(place - 1, one);
        keep(ranked, changes);
        return Mrkdwn.bold(Mrkdwn.escape(one.account().account().name())) + " is number " + place + " of "
                + ranked.size() + " now.";
    }

    private static void keep(List<Ranked> ranked, Facts.Changes changes) {
        int rank = 1;
        for (Ranked one : ranked) {
            Row row = one.member().row();
            changes.set(row.with(CohortMember.RANK, rank++));
        }
    }

    private static Campaign own(Caller caller, Library library, Metadata metadata) {
        Campaign campaign = Shelf.campaign(library, metadata.need(Metadata.CAMPAIGN));
        if (!Shelf.owns(caller, campaign.owner())) {
            throw new UserError("The order is up to the campaign's owner.");
        }
        return campaign;
    }
}
