package dev.sideline.champions;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Days;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Logs the dated act that shows a champion willing or able, what else they bring, or that they are a friend. */
record ProveForm() implements AccountForm {

    static final String SHOWS = "shows";
    static final String ACT = "act";
    static final String DAY = "day";
    static final String FRIEND = "friend";

    private static final int WORDS = 300;

    /** What a champion may bring, in the order of the phases that need it. */
    private static final Map<Field<Boolean>, String> BRINGS = brings();

    /** What an act shows. */
    enum Shows {
        WILLING,
        ABLE
    }

    @Override
    public String callbackId() {
        return "champion.prove";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        Bench bench = new Bench(account);
        Optional<Champion> known = account.champions().stream()
                .filter(champion -> Long.valueOf(champion.contact().value()).equals(metadata.id(Metadata.CONTACT)))
                .findFirst();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                Blocks.context(
                        "At " + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))
                                + ". An act is something that somebody can check: introduced us, spoke for us, moved a budget."));
        blocks.add(bench.question("Who?", metadata));
        blocks.add(Inputs.optional(
                Inputs.choice(SHOWS, "It shows that they are", List.of(Shows.values()), ProveForm::word, null)));
        blocks.add(Inputs.optional(Inputs.text(ACT, "What did they do?", null, WORDS)));
        blocks.add(Inputs.optional(Inputs.date(DAY, "When?", null)));
        BRINGS.forEach((field, label) -> blocks.add(Inputs.yesNo(
                field.name(), label, known.map(one -> one.row().get(field)).orElse(null))));
        blocks.add(Inputs.tick(
                FRIEND,
                "Or rather a friend?",
                "A good contact, but not a champion",
                known.map(Champion::friendOn).isPresent()));
        return Form.of(callbackId(), "Prove a champion", "Save", metadata, blocks);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (submission.text(Bench.CONTACT).isEmpty()) {
            problems.put(Bench.CONTACT, "Choose somebody.");
        }
        boolean someAct = submission.text(SHOWS).isPresent()
                || submission.text(ACT).isPresent()
                || submission.text(DAY).isPresent();
        if (someAct) {
            need(submission, SHOWS, "Choose what it shows.", problems);
            need(submission, ACT, "Say what they did, in a few words.", problems);
            need(submission, DAY, "An act needs its day.", problems);
            Days.notAhead(submission, DAY, problems);
        }
        return problems;
    }

    private static void need(Submission submission, String blockId, String problem, Map<String, String> problems) {
        if (submission.text(blockId).isEmpty()) {
            problems.put(blockId, problem);
        }
    }

    @Override
    public String keep(Submission submission, Metadata metadata, AccountSnapshot account, Facts.Changes changes) {
        Bench bench = new Bench(account);
        Contact contact = bench.chosen(submission);
        Row before = bench.row(contact);
        boolean friend = submission.text(FRIEND).isPresent();
        Row row = brought(before, submission);
        Shows shows = Inputs.chosen(submission, SHOWS, Shows.class);
        if (shows != null) {
            row = shown(row, shows, submission);
        }
        if (friend && row.get(Champion.FRIEND_ON) == null) {
            row = row.with(Champion.FRIEND_ON, submission.caller().today());
        } else if (!friend && (row.get(Champion.NOMINATED_ON) == null || row.get(Champion.FRIEND_ON) != null)) {
            row = NominateForm.nominated(row, submission.caller());
        }
        Keeping.put(changes, row);
        String name = Mrkdwn.bold(Mrkdwn.escape(contact.name()));
        return friend
                ? name + " is a friend now: good to have, and no longer counted as a champion."
                : shows == null
                        ? "Saved what " + name + " brings."
                        : "Logged what shows that " + name + " is " + word(shows) + ".";
    }

    private static Row brought(Row row, Submission submission) {
        Row changed = row;
        for (Field<Boolean> field : BRINGS.keySet()) {
            changed = changed.with(
                    field, submission.text(field.name()).map(Boolean::valueOf).orElse(null));
        }
        return changed;
    }

    private static Row shown(Row row, Shows shows, Submission submission) {
        String words = submission.text(ACT).orElseThrow();
        return shows == Shows.WILLING
                ? row.with(Champion.WILLING_ACT, words)
                        .with(Champion.WILLING_ON, submission.date(DAY).orElseThrow())
                : row.with(Champion.ABLE_ACT, words)
                        .with(Champion.ABLE_ON, submission.date(DAY).orElseThrow());
    }

    private static String word(Shows shows) {
        return shows == Shows.WILLING ? "willing" : "able";
    }

    private static Map<Field<Boolean>, String> brings() {
        Map<Field<Boolean>, String> labels = new LinkedHashMap<>();
        labels.put(Champion.EXPERTISE, "Brings expertise");
        labels.put(Champion.ACCESS, "Brings access");
        labels.put(Champion.CREDIBILITY, "Brings credibility");
        labels.put(Champion.RELATIONSHIP, "Brings the right relationships");
        return labels;
    }
}
