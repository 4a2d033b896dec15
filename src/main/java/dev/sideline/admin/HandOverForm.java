package dev.sideline.admin;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.OptionsHandler;
import dev.sideline.chat.PersonPicker;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands what somebody works, or nobody does, to somebody else: all of it, or what is picked. */
final class HandOverForm implements FormHandler, OptionsHandler {

    static final String CALLBACK = "admin.hand_over";
    static final String WHAT = "what";
    static final String PICKED = "picked";
    static final String TO = "to";

    private static final String PICK = "admin.pick";

    private final Facts facts;
    private final Unattended unattended;

    private final Questions questions;

    HandOverForm(Facts facts, Unattended unattended, Questions questions) {
        this.facts = facts;
        this.unattended = unattended;
        this.questions = questions;
    }

    enum What {
        EVERYTHING,
        PICKED
    }

    /** @param from null for what nobody owns */
    Form draw(Caller caller, @Nullable Person from) {
        Left left = left(caller, from == null ? null : from.id());
        String whose = from == null ? "nobody" : Mrkdwn.escape(from.name(), 60);
        int asked = from == null ? 0 : questions.openTo(from.id());
        if (left.isEmpty() && asked == 0) {
            throw new UserError(
                    from == null
                            ? "Everything has an owner: there is nothing to assign."
                            : Mrkdwn.bold(whose) + " has nothing to hand over: no account, no open deal,"
                                    + " no running delivery, and nothing else that is under way.");
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section((from == null ? "Nobody owns " : Mrkdwn.bold(whose) + " owns ")
                + (left.isEmpty() ? "nothing" : left.counted()) + "."));
        if (asked > 0) {
            blocks.add(Blocks.context((asked == 1 ? "One open question" : asked + " open questions")
                    + " to them: with everything, each is put to whoever takes over, if they may answer it. Otherwise"
                    + " whoever asked hears that it was not answered."));
        }
        blocks.add(Inputs.choice(
                WHAT,
                "What is handed over",
                List.of(What.values()),
                what -> what == What.EVERYTHING ? "Everything" : "What I pick below",
                from == null ? What.PICKED : What.EVERYTHING));
        blocks.add(Inputs.hint(
                Inputs.optional(Inputs.lookupMany(PICKED, "Accounts, deals and campaigns", PICK, List.of())),
                "An account takes along all on it that is the same person's: open deals, running deliveries, plans,"
                        + " planned meetings, the place on its team."));
        blocks.add(PersonPicker.input(TO, "To whom", null));
        blocks.add(Blocks.context("Open commitments follow their deal or account. Who holds the relationship with a"
                + " contact stays on record: it is personal, and has to be built anew."));
        return Form.of(
                CALLBACK,
                "Hand over",
                "Hand over",
                Metadata.NONE.with(
                        Metadata.PERSON, from == null ? null : from.id().value()),
                blocks);
    }

    private Left left(Caller caller, Person.@Nullable Id from) {
        return from == null ? unattended.ownedByNobody() : unattended.ownedBy(List.of(from), caller);
    }

    private static Person.@Nullable Id from(Metadata metadata) {
        Long person = metadata.id(Metadata.PERSON);
        return person == null ? null : new Person.Id(person);
    }

    @Override
    public String actionId() {
        return PICK;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        AdminOnly.check(caller);
        List<Left.Thing> things = left(caller, from(Metadata.read(metadata))).all().stream()
                .filter(thing -> thing.sort().hasName())
                .toList();
        return new Names<>(things, Left.Thing::name)
                .fitting(typed, BlockLimits.OPTIONS).stream()
                        .map(thing -> Inputs.option(thing.key(), words(thing)))
                        .toList();
    }

    private static String words(Left.Thing thing) {
        return switch (thing.sort()) {
            case ACCOUNT -> thing.name();
            case CAMPAIGN -> thing.name() + " (campaign)";
            case DEAL, DELIVERY, PLAN, MEETING, PLACE -> thing.name() + " (deal)";
        };
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        Company company = caller.viewer().company();
        Person.Id from = from(Metadata.read(submission.metadata()));
        What what = Inputs.chosen(submission, WHAT, What.class);
        List<String> picked = submission.all(PICKED);
        Person to = submission
                .text(TO)
                .map(id -> company.person(new Person.Id(Long.parseLong(id))))
                .orElse(null);
        Map<String, String> wrong = new LinkedHashMap<>();
        if (what == null) {
            wrong.put(WHAT, "Choose one.");
        }
        if (what == What.PICKED && picked.isEmpty()) {
            wrong.put(PICKED, "Pick at least one, or hand over everything.");
        }
        if (what == What.EVERYTHING && !picked.isEmpty()) {
            wrong.put(WHAT, "You picked some below: choose that, or empty the field.");
        }
        if (to == null) {
            wrong.put(TO, "Choose who is to own it.");
        } else if (to.id().equals(from)) {
            wrong.put(TO, "They own it already. Choose somebody else.");
        }
        if (to == null || !wrong.isEmpty()) {
            return new Wrong(wrong);
        }
        return new Right(() -> handOver(caller, from, what == What.EVERYTHING ? null : picked, to));
    }

    /** @param picked null for everything */
    private Reply handOver(Caller caller, Person.@Nullable Id from, @Nullable List<String> picked, Person to) {
        if (unattended.departed(caller.viewer().company()).contains(to)) {
            throw new UserError(Mrkdwn.bold(Mrkdwn.escape(to.name(), 60)) + " left too. Choose somebody else.");
        }
        Left handed = facts.change(Workable.author(caller), changes -> {
            Left left = left(caller, from);
            Left chosen = picked == null ? left : left.picked(picked);
            Set<Long> places = unattended.places(to.id());
            chosen.all().forEach(thing -> thing.handTo(to.id(), places, changes));
            return chosen;
        });
        int asked = from == null || picked != null ? 0 : questions.openTo(from);
        if (handed.isEmpty() && asked == 0) {
            throw new UserError("Somebody handed it over meanwhile. `/coach admin assign` shows what is left.");
        }
        return Reply.say("Handed over to " + Mrkdwn.bold(Mrkdwn.escape(to.name(), 60)) + ": "
                + (handed.isEmpty() ? "nothing that they own" : handed.counted()) + "."
                + putOn(caller, from, asked, to)
                + " `/coach undo` takes " + (asked == 0 ? "it" : "all but the questions")
                + " back, `/coach admin assign` shows what is left.");
    }

    /** What became of the questions, which nobody takes back: they are with somebody by then. */
    private String putOn(Caller caller, Person.@Nullable Id from, int asked, Person to) {
        if (from == null || asked == 0) {
            return "";
        }
        int put = questions.handOver(from, to, caller.viewer().company(), caller.at());
        return " Of " + (asked == 1 ? "one open question" : asked + " open questions") + " to answer, "
                + (put == 0 ? "none" : String.valueOf(put)) + " went along; whoever asked knows.";
    }
}
