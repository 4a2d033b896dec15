package dev.sideline.accounts;

import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.access.Match;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** {@code /coach edit account Acme}, {@code edit contact Dana Lee}, {@code edit deal Rollout}, {@code edit team Acme}. */
final class EditCommand implements CommandHandler {

    private final WhichAccount which;
    private final Mine mine;
    private final Forms forms;
    private final TeamForm team;

    EditCommand(WhichAccount which, Mine mine, Forms forms, TeamForm team) {
        this.which = which;
        this.mine = mine;
        this.forms = forms;
        this.team = team;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "edit",
                Audience.REPS,
                "/coach edit deal Rollout",
                "changes an account, a contact or a deal: its stage, amount, level, who reports to whom");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        What what = What.read(command.rest());
        String name = what.name();
        return switch (what.kind()) {
            case NOTHING -> new Reply.Open(WhatForm.toEdit());
            case ACCOUNT ->
                name == null
                        ? new Reply.Open(Forms.editAccount())
                        : which.named(
                                caller,
                                name,
                                Buttons.EDIT_ACCOUNT,
                                account -> new Reply.Open(
                                        forms.editAccount(caller, account.id().value())));
            case TEAM ->
                name == null
                        ? new Reply.Open(TeamForm.ask())
                        : which.named(
                                caller,
                                name,
                                Buttons.EDIT_TEAM,
                                account -> new Reply.Open(
                                        team.draw(caller, account.id().value(), Metadata.NONE)));
            case CONTACT ->
                name == null
                        ? new Reply.Open(Forms.editContact())
                        : one(
                                "contact",
                                name,
                                mine.contacts(caller),
                                Buttons.EDIT_CONTACT,
                                id -> forms.editContact(caller, id, Metadata.NONE));
            case DEAL ->
                name == null
                        ? new Reply.Open(Forms.editDeal())
                        : one(
                                "deal",
                                name,
                                mine.deals(caller),
                                Buttons.EDIT_DEAL,
                                id -> forms.editDeal(caller, id, Metadata.NONE));
        };
    }

    private static Reply one(
            String kind, String typed, List<Mine.One> among, String actionId, LongFunction<Form> form) {
        String quoted = "“" + Mrkdwn.escape(typed) + "”";
        Match<Mine.One> match = Mine.find(among, typed);
        if (match instanceof Match.Found<Mine.One> found) {
            return new Reply.Open(form.apply(found.one().id()));
        }
        if (match instanceof Match.Nearest<Mine.One> nearest) {
            return choice(
                    "I know no " + kind + " called " + quoted + ". Did you mean this one?",
                    List.of(nearest.one()),
                    actionId);
        }
        if (match instanceof Match.Ambiguous<Mine.One> several) {
            String more = several.others() == 0 ? "" : " There are " + several.others() + " more.";
            return choice("Which " + kind + " do you mean by " + quoted + "?" + more, several.first(), actionId);
        }
        throw new UserError("I know no " + kind + " called " + quoted + " on the accounts that you work on. "
                + "`/coach edit " + kind + "` lets you pick one.");
    }

    private static Reply choice(String question, List<Mine.One> candidates, String actionId) {
        List<ButtonElement> buttons = new ArrayList<>();
        for (Mine.One one : candidates) {
            buttons.add(Blocks.button(one.label(), actionId + ":" + buttons.size(), one.id()));
        }
        return new Reply.Say(new Message(question, List.of(Blocks.section(question), Blocks.buttons(buttons))));
    }
}
