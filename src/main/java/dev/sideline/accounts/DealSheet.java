package dev.sideline.accounts;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Awareness;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Money;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountPicker;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a deal. Its metadata carries the account as it was; a deal without one can be given one. */
record DealSheet(Visible visible, Facts facts) implements Sheet {

    static final String RERATED = "rerated";

    private static final Entries ENTRIES = Entries.of(
            Entry.of(Deal.NAME),
            Entry.of(Deal.ACCOUNT),
            Entry.of(Deal.OWNER),
            Entry.of(Deal.STAGE),
            Entry.of(Deal.STAGE_SINCE),
            Entry.of(Deal.OPENED_ON),
            Entry.of(Deal.CLOSED_ON),
            new Entry<>(Deal.AMOUNT, Amounts::read),
            new Entry<>(Deal.CURRENCY, DealSheet::currency),
            Entry.of(Deal.EXPECTED_CLOSE),
            Entry.of(Deal.AWARENESS),
            Entry.of(Deal.PROBLEM));

    @Override
    public Kind kind() {
        return Kind.DEAL;
    }

    @Override
    public String callbackId() {
        return "deal.keep";
    }

    @Override
    public String idKey() {
        return Metadata.DEAL;
    }

    @Override
    public Entries entries() {
        return ENTRIES;
    }

    /** A new deal that the person themselves will own. */
    static Row begin(Caller caller, @Nullable Long account, @Nullable String name) {
        return Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, account)
                .with(Deal.NAME, name)
                .with(Deal.OWNER, caller.viewer().id().value())
                .with(Deal.STAGE, Phase.PROSPECTING);
    }

    @Override
    public Form draw(Caller caller, Row row, Metadata metadata, @Nullable String notice) {
        Fields fields = new Fields(caller, row);
        boolean isNew = metadata.id(Metadata.DEAL) == null;
        List<LayoutBlock> blocks = Fields.after(notice);
        blocks.add(fields.name(Deal.NAME, "Name"));
        InputBlock account = AccountPicker.input(Deal.ACCOUNT.name(), "Account", account(row.get(Deal.ACCOUNT)));
        blocks.add(mayLackAccount(metadata) ? Inputs.optional(account) : account);
        blocks.add(fields.person(Deal.OWNER, "Owner"));
        blocks.add(fields.choice(Deal.STAGE, "Stage", Phase.values()));
        if (!isNew) {
            blocks.add(Inputs.hint(
                    fields.day(Deal.STAGE_SINCE, "In this stage since"),
                    "Today where the stage changes and this day does not."));
        }
        blocks.add(Inputs.hint(fields.day(Deal.OPENED_ON, "Opened on"), "Today for a new deal where no day is given."));
        blocks.add(Inputs.hint(
                fields.day(Deal.CLOSED_ON, "Won or lost on"),
                "Today where the stage is won or lost and no day is given."));
        blocks.add(amount(row));
        blocks.addAll(fields.confirming(Deal.AMOUNT, "Is the amount right?", "Yes, no longer a guess"));
        blocks.add(Inputs.hint(fields.text(Deal.CURRENCY, "Currency"), "Three letters, such as EUR."));
        blocks.add(Inputs.hint(
                fields.day(Deal.EXPECTED_CLOSE, "Expected close"), "A later day than before counts as a slip."));
        blocks.add(Inputs.hint(
                Inputs.optional(fields.choice(Deal.AWARENESS, "What the customer knows", Awareness.values())),
                "Unaware of the problem, aware of it, or set on a solution."));
        blocks.add(fields.paragraph(Deal.PROBLEM, "The problem behind the request"));
        if (!isNew) {
            blocks.add(Inputs.tick(RERATED, "Rating", "I rated this deal anew today", false));
        }
        return Form.of(callbackId(), isNew ? "Add a deal" : "Edit the deal", "Save", metadata, blocks);
    }

    private static InputBlock amount(Row row) {
        BigDecimal amount = row.get(Deal.AMOUNT);
        InputBlock input = Inputs.optional(
                Inputs.text(Deal.AMOUNT.name(), "Amount", amount == null ? null : Mrkdwn.number(amount), 40));
        return row.guessed(Deal.AMOUNT) ? Inputs.hint(input, "A guess: the list price of the product.") : input;
    }

    @Override
    public Row blank(Metadata metadata) {
        return Row.empty(Kind.DEAL, 0);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Phase stage = Inputs.chosen(submission, Deal.STAGE.name(), Phase.class);
        Optional<LocalDate> closed = submission.date(Deal.CLOSED_ON.name());
        if (submission.text(Deal.NAME.name()).isEmpty()) {
            return Map.of(Deal.NAME.name(), "This cannot be left empty.");
        }
        if (submission.text(Deal.ACCOUNT.name()).isEmpty() && !mayLackAccount(metadata)) {
            return Map.of(Deal.ACCOUNT.name(), "Choose the account that it belongs to.");
        }
        if (stage == null) {
            return Map.of(Deal.STAGE.name(), "Choose the stage that it is in.");
        }
        if (closed.isPresent() && stage.isOpen()) {
            return Map.of(Deal.CLOSED_ON.name(), "An open deal has no such day: choose won or lost, or clear the day.");
        }
        return Stream.of(Deal.CLOSED_ON, Deal.STAGE_SINCE, Deal.OPENED_ON)
                .map(Field::name)
                .filter(day -> submission
                        .date(day)
                        .filter(on -> on.isAfter(submission.caller().today()))
                        .isPresent())
                .findFirst()
                .map(day -> Map.of(day, "This day is still to come."))
                .orElse(Map.of());
    }

    /** A deal that came without an account may stay so. */
    private static boolean mayLackAccount(Metadata metadata) {
        return metadata.id(Metadata.DEAL) != null && metadata.id(Metadata.ACCOUNT) == null;
    }

    @Override
    public void allow(Caller caller, Row row) {
        Long account = row.get(Deal.ACCOUNT);
        boolean allowed = account == null ? ownsUnassigned(caller, row.id()) : edits(caller, new Account.Id(account));
        if (!allowed) {
            throw new UserError("Only those who work on an account can change its deals.");
        }
    }

    private boolean edits(Caller caller, Account.Id account) {
        return visible.open(caller.viewer(), account)
                .filter(caller.viewer()::edits)
                .isPresent();
    }

    /** A new deal is given its account in the form. */
    private boolean ownsUnassigned(Caller caller, long id) {
        Row stored = facts.find(Kind.DEAL, id);
        return stored == null || caller.viewer().editsUnassigned(new Deal(stored));
    }

    @Override
    public Row settle(@Nullable Row before, Row typed, Submission submission) {
        Caller caller = submission.caller();
        Row settled = DealSteps.settle(before, typed, caller.viewer().id(), caller.today());
        if (submission.text(Fields.confirmed(Deal.AMOUNT)).isPresent()) {
            settled = settled.with(Deal.AMOUNT, settled.get(Deal.AMOUNT));
        }
        return submission.text(RERATED).isPresent() ? settled.with(Deal.RERATED_ON, caller.today()) : settled;
    }

    /** Winning a deal opens its delivery. */
    @Override
    public void alongside(Facts.Changes changes, long id, Row after) {
        if (after.get(Deal.STAGE) == Phase.WON && facts.where(Delivery.DEAL, id).isEmpty()) {
            changes.add(Row.empty(Kind.DELIVERY, 0).with(Delivery.DEAL, id));
        }
    }

    @Override
    public @Nullable Long account(long id, Row after) {
        return after.get(Deal.ACCOUNT);
    }

    @Override
    public Message confirmation(@Nullable Row before, Row after, long id) {
        String name = Mrkdwn.bold(Mrkdwn.escape(DealPicker.nameOf(new Deal(after))));
        return Message.of((before == null ? "Added " : "Saved ") + name + "." + DealSteps.words(before, after));
    }

    private @Nullable Account account(@Nullable Long id) {
        Row row = id == null ? null : facts.find(Kind.ACCOUNT, id);
        return row == null ? null : new Account(row);
    }

    private static String currency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!Money.isCurrency(code)) {
            throw new IllegalArgumentException("must be the three letters of a currency, such as EUR");
        }
        return code;
    }
}
