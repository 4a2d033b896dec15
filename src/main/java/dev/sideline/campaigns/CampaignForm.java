package dev.sideline.campaigns;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A campaign, and the condition by which its cohort is found. Only its owner changes one. */
record CampaignForm(Shelf shelf, Facts facts) implements Sheet {

    /** Counts the accounts that meet the condition as it is typed now. */
    static final String COUNT = "campaign_count";

    static final String NAME = "name";
    static final String PROPOSITION = "proposition";
    static final String CONDITION = "condition";
    static final String STARTS = "starts_on";
    static final String ENDS = "ends_on";
    static final String LAUNCH = "launch_on";

    /** In the metadata: a condition is on record that is longer than a field; it stays where no other is written. */
    private static final String LONG = "long";

    private static final int CONDITION_LENGTH = 500;
    private static final int BEGINNING = 300;

    @Override
    public String callbackId() {
        return "campaign.keep";
    }

    /** What the fields hold, what is on record and too long for its field, and what was counted; each may be null. */
    private record Typed(
            @Nullable String name,
            @Nullable Object proposition,
            @Nullable String condition,
            @Nullable String kept,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable LocalDate launch,
            @Nullable String counted) {}

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        Library library = shelf.library();
        Campaign campaign = own(caller, library, metadata).orElse(null);
        Typed typed = campaign == null
                ? new Typed(null, null, null, null, caller.today(), null, null, null)
                : new Typed(
                        campaign.name(),
                        campaign.row().get(Campaign.PROPOSITION),
                        fits(campaign) ? campaign.condition() : null,
                        fits(campaign) ? null : campaign.condition(),
                        campaign.startsOn(),
                        campaign.endsOn(),
                        campaign.launchOn(),
                        Cohort.of(campaign.id(), library).inWords());
        return draw(metadata, library, typed);
    }

    /** The same form with all that was typed, and how many accounts meet the condition. */
    Form counted(Submission submission) {
        Metadata metadata = Metadata.read(submission.metadata());
        Library library = shelf.library();
        Optional<Campaign> before = own(submission.caller(), library, metadata);
        Optional<String> condition = condition(submission, metadata, before);
        Condition.Read read = Condition.read(condition.orElse(""));
        return draw(
                metadata,
                library,
                new Typed(
                        submission.text(NAME).orElse(null),
                        submission.text(PROPOSITION).orElse(null),
                        condition.filter(CampaignForm::fits).orElse(null),
                        before.filter(campaign -> !fits(campaign))
                                .map(Campaign::condition)
                                .orElse(null),
                        submission.date(STARTS).orElse(null),
                        submission.date(ENDS).orElse(null),
                        submission.date(LAUNCH).orElse(null),
                        read instanceof Condition.Bad bad ? Mrkdwn.escape(bad.why(), CONDITION_LENGTH) : count(read)));
    }

    private String count(Condition.Read read) {
        int meeting = meeting(read).size();
        return meeting == 1 ? "One account meets the condition." : meeting + " accounts meet the condition.";
    }

    private Form draw(Metadata metadata, Library library, Typed typed) {
        if (library.propositions().isEmpty()) {
            throw new UserError(
                    "The library has no proposition yet. `/coach proposition suggest` sends an idea upward.");
        }
        List<LayoutBlock> blocks = new ArrayList<>(List.of(
                Inputs.text(NAME, "Name", typed.name(), BlockLimits.BUTTON_TEXT),
                Inputs.select(PROPOSITION, "Proposition", Shelf.propositions(library), typed.proposition())));
        blocks.addAll(common(typed.condition(), typed.kept()));
        blocks.addAll(List.of(
                Blocks.section(
                        typed.counted() == null ? "How many accounts is that?" : typed.counted(),
                        Blocks.button("Count", COUNT, "")),
                Inputs.date(STARTS, "First day", typed.starts()),
                Inputs.optional(Inputs.date(ENDS, "Last day", typed.ends())),
                Inputs.hint(
                        Inputs.optional(Inputs.date(LAUNCH, "Launch", typed.launch())),
                        "The day on which the proposition goes public.")));
        return Form.of(
                callbackId(), "A campaign", "Save", metadata.with(LONG, typed.kept() == null ? null : true), blocks);
    }

    /** The condition; of one that no field holds its beginning, to be read, and a field for another. */
    private static List<LayoutBlock> common(@Nullable String condition, @Nullable String kept) {
        String label = "What the customers have in common";
        String help = "Such as: sector = medical and employees >= 500. I know " + Trait.all() + ".";
        if (kept == null) {
            return List.of(Inputs.hint(Inputs.text(CONDITION, label, condition, CONDITION_LENGTH), help));
        }
        InputBlock another = Inputs.optional(Inputs.text(CONDITION, label, condition, BlockLimits.INPUT_TEXT));
        return List.of(
                Blocks.section("*What they have in common now:* " + Mrkdwn.escape(kept, BEGINNING)),
                Inputs.hint(
                        Inputs.hint(
                                another,
                                "What is on record is longer than a field takes. All of it stays unless you write"
                                        + " something else here."),
                        help));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (submission.text(NAME).isEmpty()) {
            problems.put(NAME, "Give it a name.");
        }
        if (submission.text(PROPOSITION).isEmpty()) {
            problems.put(PROPOSITION, "Choose the proposition that it pitches.");
        }
        String condition = submission.text(CONDITION).orElse("");
        boolean stays = condition.isEmpty() && metadata.text(LONG) != null;
        if (!stays && Condition.read(condition) instanceof Condition.Bad bad) {
            problems.put(CONDITION, bad.why());
        }
        LocalDate starts = submission.date(STARTS).orElse(null);
        LocalDate ends = submission.date(ENDS).orElse(null);
        if (starts == null) {
            problems.put(STARTS, "Choose its first day.");
        } else if (ends != null && ends.isBefore(starts)) {
            problems.put(ENDS, "Choose a day after its first.");
        }
        return problems;
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Caller caller = submission.caller();
        Library library = shelf.library();
        Optional<Campaign> before = own(caller, library, metadata);
        String condition = condition(submission, metadata, before).orElse(null);
        Row row = before.map(Campaign::row)
                .orElseGet(() -> Row.empty(Kind.CAMPAIGN, 0)
                        .with(Campaign.OWNER, caller.viewer().id().value()))
                .with(
                        Campaign.NAME,
                        submission
                                .text(NAME, before.map(Campaign::name).orElse(null))
                                .orElseThrow())
                .with(
                        Campaign.PROPOSITION,
                        Long.valueOf(submission.text(PROPOSITION).orElseThrow()))
                .with(Campaign.CONDITION, condition)
                .with(Campaign.STARTS_ON, submission.date(STARTS).orElseThrow())
                .with(Campaign.ENDS_ON, submission.date(ENDS).orElse(null))
                .with(Campaign.LAUNCH_ON, submission.date(LAUNCH).orElse(null));
        long id = before.isPresent() ? row.id() : changes.addOnce(row, metadata.once());
        if (before.isPresent()) {
            changes.set(row);
        }
        Cohort cohort = Cohort.of(new Campaign.Id(id), library);
        List<CohortMember> added = cohort.joinedBy(meeting(Condition.read(condition == null ? "" : condition)));
        added.forEach(member -> changes.add(member.row()));
        return "Saved " + Mrkdwn.bold(Mrkdwn.escape(new Campaign(row).called())) + ". "
                + cohort.with(added.size()).inWords();
    }

    /** What was typed; where nothing was and the form had no room for it, what is on record. */
    private static Optional<String> condition(Submission submission, Metadata metadata, Optional<Campaign> before) {
        return submission.text(CONDITION).or(() -> before.filter(any -> metadata.text(LONG) != null)
                .map(Campaign::condition));
    }

    private static boolean fits(Campaign campaign) {
        String condition = campaign.condition();
        return condition == null || fits(condition);
    }

    private static boolean fits(String condition) {
        return condition.length() <= BlockLimits.INPUT_TEXT;
    }

    private List<Account> meeting(Condition.Read read) {
        return read instanceof Condition.Good good
                ? facts.all(Kind.ACCOUNT).stream()
                        .map(Account::new)
                        .filter(good.condition()::isMetBy)
                        .toList()
                : List.of();
    }

    /** Empty for a new one. */
    private static Optional<Campaign> own(Caller caller, Library library, Metadata metadata) {
        Long id = metadata.id(Metadata.CAMPAIGN);
        Optional<Campaign> campaign = id == null ? Optional.empty() : Optional.of(Shelf.campaign(library, id));
        if (campaign.isPresent() && !Shelf.owns(caller, campaign.get().owner())) {
            throw new UserError("Changing a campaign is up to its owner.");
        }
        return campaign;
    }
}
