package dev.sideline.people;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers the buttons of the list of people. */
final class PeopleActions implements ActionHandler {

    private final Accounts accounts;
    private final PeopleList list;
    private final Links links;

    PeopleActions(Accounts accounts, PeopleList list, Links links) {
        this.accounts = accounts;
        this.list = list;
        this.links = links;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.PAGE, Buttons.LINK, Buttons.UNLINK, Buttons.LINK_BY_HAND, Buttons.EDIT, Buttons.ADD);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return Set.of(Buttons.LINK_BY_HAND, Buttons.EDIT, Buttons.ADD).contains(actionId)
                || surface == Action.Surface.HOME;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = AdminOnly.check(action.caller());
        PeopleList.Page page = PeopleList.Page.read(action.value());
        return switch (action.actionId()) {
            case Buttons.PAGE -> shown(action, page, null);
            case Buttons.LINK -> shown(action, page, links.link(caller, person(page), slackId(page)));
            case Buttons.UNLINK -> shown(action, page, links.unlink(caller, person(page)));
            case Buttons.LINK_BY_HAND ->
                new Reply.Open(LinkForm.draw(chosen(caller.viewer().company(), action)));
            case Buttons.EDIT -> new Reply.Open(EditForm.draw(caller, known(caller, page), page));
            case Buttons.ADD -> new Reply.Open(EditForm.draw(caller, null, page));
            default -> throw new IllegalStateException("not a button of this room: " + action.actionId());
        };
    }

    /** As it is after what was pressed: the company is read anew. */
    private Reply shown(Action action, PeopleList.Page page, @Nullable String notice) {
        List<LayoutBlock> blocks = list.draw(accounts.company(), page, notice);
        return switch (action.surface()) {
            case HOME -> new Reply.Open(Form.toRead(PeopleList.TITLE, blocks));
            case FORM -> new Reply.Turn(Form.toRead(PeopleList.TITLE, blocks));
            case MESSAGE, EPHEMERAL ->
                new Reply.Replace(new Message(notice == null ? PeopleList.TITLE : notice, blocks));
        };
    }

    private static Person known(Caller caller, PeopleList.Page page) {
        Person person = caller.viewer().company().person(person(page));
        if (person == null) {
            throw new UserError("This person is not on record any more.");
        }
        return person;
    }

    private static Person.Id person(PeopleList.Page page) {
        Long person = page.person();
        if (person == null) {
            throw new UserError("This button is out of date. `/coach admin people` shows how it is now.");
        }
        return new Person.Id(person);
    }

    private static String slackId(PeopleList.Page page) {
        String slackId = page.slackId();
        if (slackId == null) {
            throw new UserError("This button is out of date. `/coach admin people` shows how it is now.");
        }
        return slackId;
    }

    private static @Nullable Person chosen(Company company, Action action) {
        return action.value().isEmpty() ? null : company.person(new Person.Id(Long.parseLong(action.value())));
    }
}
