package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.PersonPicker;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the form with who owns an account and who is on its team. Only the owner or their managers hand it over. */
record TeamForm(Visible visible) implements TaskForms {

    static final String CALLBACK = "account.team";
    static final String OWNER = "owner";
    static final String DEALS = "deals";
    static final String STAYS = "stays";
    static final String TEAM = "team";

    /** What the form showed, so that what others changed meanwhile stays; the owner where it can be changed there. */
    static final String SEEN_OWNER = "was";

    static final String SEEN_TEAM = "were";

    private static final String WHICH = "account.team-which";

    static Form ask() {
        return WhichAccount.ask(WHICH, "Owner and team");
    }

    /** Takes the account that was picked. */
    FormHandler picked() {
        return new Asked(
                WHICH,
                WhichAccount.ACCOUNT,
                (submission, id) -> new Reply.Turn(draw(submission.caller(), Long.parseLong(id), Metadata.NONE)));
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.EDIT_TEAM);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        return draw(caller, about.needAccount(), Metadata.NONE.with(Metadata.NUDGE, about.nudge()));
    }

    Form draw(Caller caller, long id, Metadata metadata) {
        AccountSnapshot account = account(caller, id);
        List<Person> team = members(caller, account);
        Person.Id owner = account.account().owner();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(
                "At " + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))));
        if (caller.viewer().handsOver(account)) {
            blocks.addAll(owner(caller, account));
        } else {
            blocks.add(Blocks.section(
                    "Owner: " + name(caller, owner) + ". Only they or their managers hand the account over."));
        }
        blocks.add(Inputs.hint(
                Inputs.optional(PersonPicker.inputMany(TEAM, "Team", team)),
                "Who works on it beside the owner: they see and change everything here."));
        return Form.of(
                CALLBACK,
                "Owner and team",
                "Save",
                metadata.with(Metadata.ACCOUNT, id)
                        .with(SEEN_OWNER, owner != null && caller.viewer().handsOver(account) ? owner.value() : null)
                        .with(
                                SEEN_TEAM,
                                String.join(
                                        ";",
                                        Inputs.shown(team).stream()
                                                .map(person -> String.valueOf(
                                                        person.id().value()))
                                                .sorted()
                                                .toList())),
                blocks);
    }

    private static List<Person> members(Caller caller, AccountSnapshot account) {
        return account.team().stream()
                .map(caller.viewer().company()::person)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private static List<LayoutBlock> owner(Caller caller, AccountSnapshot account) {
        Person.Id owner = account.account().owner();
        Person person = caller.viewer().company().person(owner);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Inputs.hint(
                Inputs.optional(PersonPicker.input(OWNER, "Owner", person)),
                "The owner hears from the coach about this account."));
        if (person != null) {
            long deals = deals(account, owner).size();
            if (deals > 0) {
                blocks.add(Inputs.tick(
                        DEALS,
                        "When it is handed over",
                        (deals == 1 ? "The open deal goes" : "The " + deals + " open deals go") + " to the new owner",
                        true));
            }
            blocks.add(Inputs.tick(STAYS, "And", "The owner of today stays on the team", true));
        }
        return blocks;
    }

    /** The open deals of the account's owner. */
    static List<Deal> deals(AccountSnapshot account, Person.@Nullable Id owner) {
        return account.openDeals().stream()
                .filter(deal -> owner != null && owner.equals(deal.owner()))
                .toList();
    }

    /** @throws UserError when it is gone, or the person may not */
    AccountSnapshot account(Caller caller, long id) {
        AccountSnapshot account = visible.open(caller.viewer(), new Account.Id(id))
                .orElseThrow(() -> new UserError("That account is no longer among those that you can see."));
        if (!caller.viewer().edits(account)
                && !caller.viewer().coaches(account)
                && !caller.viewer().handsOver(account)) {
            throw new UserError("Those who work on an account, and their managers, say who is on its team.");
        }
        return account;
    }

    private static String name(Caller caller, Person.@Nullable Id id) {
        Person person = caller.viewer().company().person(id);
        return person == null ? "nobody" : Mrkdwn.escape(person.name());
    }
}
