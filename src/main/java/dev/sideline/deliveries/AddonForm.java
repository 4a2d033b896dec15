package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Addon;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;

/** An idea of what would help a client during the rollout, or the word that nothing would right now. */
record AddonForm() implements Sheet {

    static final String NOTHING = "nothing";

    private static final int IDEA = 300;

    @Override
    public String callbackId() {
        return "addon.note";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        Deal deal = Signed.deal(account, metadata.need(Metadata.DEAL));
        return Form.of(
                callbackId(),
                "What would help",
                "Save",
                metadata,
                List.of(
                        Blocks.section(Mrkdwn.bold(Mrkdwn.escape(deal.called())) + " at "
                                + Mrkdwn.escape(account.account().name())),
                        Inputs.optional(Inputs.hint(
                                Inputs.text(Addon.IDEA.name(), "What would help them right now?", null, IDEA),
                                "Something that makes this rollout easier for them.")),
                        Inputs.tick(NOTHING, "Or", "Nothing right now", false)));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        boolean idea = submission.text(Addon.IDEA.name()).isPresent();
        boolean nothing = submission.text(NOTHING).isPresent();
        if (idea == nothing) {
            return Map.of(
                    Addon.IDEA.name(),
                    idea ? "Either there is an idea, or there is none." : "Note an idea, or tick that there is none.");
        }
        return Map.of();
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        Deal deal = Signed.deal(account, metadata.need(Metadata.DEAL));
        String idea = submission.text(Addon.IDEA.name()).orElse(Addon.NONE);
        Row row = Row.empty(Kind.ADDON, 0)
                .with(Addon.DEAL, deal.id().value())
                .with(Addon.IDEA, idea)
                .with(Addon.NOTED_ON, submission.caller().today());
        String about = Mrkdwn.bold(Mrkdwn.escape(deal.called()));
        return new Kept(
                changes -> changes.add(row),
                new Addon(row).isNone()
                        ? "Noted: nothing more would help " + about + " right now."
                        : "Noted for " + about + ": " + Mrkdwn.escape(idea) + ".");
    }
}
