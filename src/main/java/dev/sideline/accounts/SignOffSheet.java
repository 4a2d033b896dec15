package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Awareness;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for a senior who does not work on the deal themselves: they read what is known, and give their judgement. */
record SignOffSheet(Visible visible) implements Sheet {

    private static final Entries ENTRIES = Entries.of(Entry.of(Deal.FIT));

    @Override
    public Kind kind() {
        return Kind.DEAL;
    }

    @Override
    public String callbackId() {
        return "deal.sign-off";
    }

    @Override
    public String idKey() {
        return Metadata.DEAL;
    }

    @Override
    public Entries entries() {
        return ENTRIES;
    }

    @Override
    public Form draw(Caller caller, Row row, Metadata metadata, @Nullable String notice) {
        Deal deal = new Deal(row);
        List<LayoutBlock> blocks = Fields.after(notice);
        blocks.add(Blocks.section(Mrkdwn.bold(Mrkdwn.escape(DealPicker.nameOf(deal))) + ", in " + deal.phaseWord()));
        blocks.add(Blocks.lines(List.of(
                "What the customer knows: " + awareness(deal.awareness()),
                "The problem: " + (deal.problem() == null ? "not written down" : Mrkdwn.escape(deal.problem(), 1000)),
                "Expectations agreed: " + day(deal.expectationsOn()),
                "Process agreed: " + day(deal.processOn()))));
        String judged = judged(deal, caller);
        if (judged != null) {
            blocks.add(Blocks.context(judged));
        }
        blocks.add(Judged.fit(row));
        blocks.add(Judged.signOff());
        return Form.of(callbackId(), "Judge the deal", "Save", metadata, blocks);
    }

    private static String awareness(@Nullable Awareness awareness) {
        return awareness == null ? "not recorded" : Labels.of(awareness);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "not recorded" : Mrkdwn.day(day);
    }

    /** What others said before; null where nobody did. */
    private static @Nullable String judged(Deal deal, Caller caller) {
        Person by = caller.viewer().company().person(deal.fitBy());
        String signed = Judged.signedOff(deal.row(), caller.viewer().company());
        if (deal.fit() == null || by == null) {
            return signed;
        }
        return "Judged by " + Mrkdwn.escape(by.name()) + (deal.fitOn() == null ? "" : " on " + Mrkdwn.day(deal.fitOn()))
                + "." + (signed == null ? "" : " " + signed);
    }

    @Override
    public Row blank(Metadata metadata) {
        return Row.empty(Kind.DEAL, 0);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        return Map.of();
    }

    @Override
    public void allow(Caller caller, Row row) {
        Long account = row.get(Deal.ACCOUNT);
        if (account == null
                || visible.open(caller.viewer(), new Account.Id(account))
                        .filter(seen -> caller.viewer().signsOff(seen, caller.today()))
                        .isEmpty()) {
            throw new UserError(
                    "Those who work on an account qualify its deals, and a senior who sees it signs them " + "off.");
        }
    }

    @Override
    public Row settle(@Nullable Row before, Row typed, Submission submission) {
        return Judged.settle(before, typed, submission);
    }

    @Override
    public @Nullable Long account(long id, Row after) {
        return after.get(Deal.ACCOUNT);
    }

    @Override
    public Message confirmation(@Nullable Row before, Row after, long id) {
        return Judged.confirmation(before, after, id);
    }
}
