package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.access.Match;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Audience;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** {@code /coach deal Acme}, or {@code /coach deal Rollout}: the card of a deal. */
record DealCommand(Visible visible, WhichAccount which, Mine mine, Facts facts, Supplier<Registry> registry)
        implements CommandHandler, ActionHandler {

    private static final String WHICH = "deal.which";
    private static final String ONE = "one";
    private static final int MOST = 10;

    @Override
    public Spec spec() {
        return new Spec(
                "deal",
                Audience.REPS,
                "/coach deal Acme",
                "shows a deal: its stages, what you agreed and judged, the people on it and what comes next");
    }

    @Override
    public boolean opensForm(String rest) {
        return rest.isBlank();
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        String typed = command.rest();
        if (typed.isBlank()) {
            return new Reply.Open(Form.of(
                    WHICH,
                    "Open a deal",
                    "Next",
                    Metadata.NONE,
                    List.of(Inputs.lookup(ONE, "Which deal?", Forms.MY_DEAL, null))));
        }
        boolean isAccount = visible.account(caller.viewer(), typed) instanceof Match.Found<Account>;
        return !isAccount && Mine.find(mine.deals(caller), typed) instanceof Match.Found<Mine.One> found
                ? new Reply.Say(card(caller, found.one().id()))
                : which.named(caller, typed, Buttons.DEALS, account -> new Reply.Say(deals(caller, account)));
    }

    /** Takes the deal that was picked. */
    FormHandler picked() {
        return new Asked(WHICH, ONE, (submission, id) -> new Reply.Say(card(submission.caller(), Long.parseLong(id))));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.DEALS, Buttons.SHOW_DEAL);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return surface == Action.Surface.HOME || surface == Action.Surface.FORM;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        long id = Long.parseLong(action.value());
        return action.actionId().equals(Buttons.SHOW_DEAL)
                ? shown(action, card(caller, id))
                : which.chosen(caller, id, account -> shown(action, deals(caller, account)));
    }

    private static Reply shown(Action action, Message message) {
        return switch (action.surface()) {
            case HOME, FORM -> new Reply.Open(Form.toRead("Deal", blocks(message)));
            case MESSAGE, EPHEMERAL -> new Reply.Say(message);
        };
    }

    private static List<LayoutBlock> blocks(Message message) {
        return message.blocks().isEmpty() ? List.of(Blocks.section(message.text())) : message.blocks();
    }

    /** The one that is open, or the choice; where there is none, how to add one. */
    private Message deals(Caller caller, AccountSnapshot account) {
        List<Deal> open = account.openDeals();
        if (open.size() == 1) {
            return draw(caller, account, open.get(0));
        }
        String name = Mrkdwn.bold(Mrkdwn.escape(account.account().name()));
        if (account.deals().isEmpty()) {
            String none = "There is no deal at " + name + " yet.";
            return caller.viewer().edits(account)
                    ? new Message(
                            none,
                            List.of(Blocks.section(
                                    none,
                                    Blocks.button(
                                            "Add a deal",
                                            Buttons.ADD_DEAL,
                                            account.id().value()))))
                    : Message.of(none);
        }
        List<Deal> all = account.deals().stream()
                .sorted(Comparator.comparing((Deal deal) -> !deal.isOpen())
                        .thenComparing(deal -> deal.id().value(), Comparator.reverseOrder()))
                .toList();
        return choice((open.isEmpty() ? "No deal is open at " : "Several deals are open at ") + name + ".", all);
    }

    private static Message choice(String words, List<Deal> all) {
        List<ButtonElement> buttons = new ArrayList<>();
        for (Deal deal : all.subList(0, Math.min(MOST, all.size()))) {
            buttons.add(Blocks.button(
                    BlockLimits.shorten(DealPicker.nameOf(deal), 40) + ", " + deal.phaseWord(),
                    Buttons.SHOW_DEAL + ":" + deal.id().value(),
                    deal.id().value()));
        }
        String more = all.size() > MOST
                ? " " + new Noun("deal").more(all.size() - MOST) + ": `/coach deal` and its name shows one."
                : "";
        String question = words + " Which one?";
        return new Message(question, List.of(Blocks.section(question + more), Blocks.buttons(buttons)));
    }

    private Message card(Caller caller, long id) {
        Row row = Optional.ofNullable(facts.find(Kind.DEAL, id)).orElseThrow(DealCommand::gone);
        Deal deal = new Deal(row);
        Account.Id account = deal.account();
        if (account == null) {
            return unassigned(caller, deal);
        }
        return visible.open(caller.viewer(), account)
                .map(seen -> draw(caller, seen, deal))
                .orElseThrow(DealCommand::gone);
    }

    private static Message unassigned(Caller caller, Deal deal) {
        if (!caller.viewer().editsUnassigned(deal)) {
            throw gone();
        }
        String words = Mrkdwn.bold(Mrkdwn.escape(DealPicker.nameOf(deal)))
                + " belongs to no account yet. Give it one, and the coach can look at it.";
        return new Message(
                words,
                List.of(Blocks.section(
                        words,
                        Blocks.button(
                                "Edit the deal", Buttons.EDIT_DEAL, deal.id().value()))));
    }

    private Message draw(Caller caller, AccountSnapshot account, Deal deal) {
        return DealCard.draw(
                account, deal, caller, (Task task) -> registry.get().task(task).isPresent());
    }

    private static UserError gone() {
        return new UserError(
                "That deal is no longer among those that you can see. `/coach deal Acme` shows those there.");
    }
}
