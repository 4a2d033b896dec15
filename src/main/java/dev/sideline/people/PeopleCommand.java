package dev.sideline.people;

import dev.sideline.chat.Audience;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;

/** {@code /coach admin people [name | unlinked | invited | …]}: who is linked, invited, coached, gone. */
final class PeopleCommand implements CommandHandler {

    private static final int FILTER = 80;

    private final PeopleList list;

    PeopleCommand(PeopleList list) {
        this.list = list;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "people",
                Audience.ADMINS,
                "/coach admin people unlinked",
                "who is linked, invited, coached, away or gone; links and edits them");
    }

    @Override
    public Reply handle(Command command) {
        PeopleList.Page page = PeopleList.Page.first(BlockLimits.shorten(command.rest(), FILTER));
        return new Reply.Say(new Message(
                PeopleList.TITLE, list.draw(command.caller().viewer().company(), page, null)));
    }
}
