package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Person;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Reply;
import java.util.List;

/** {@code /coach privacy}, and the part of Home about it. */
final class Privacy implements CommandHandler, HomeSection {

    private final Ports ports;
    private final WhatTheySee sees;

    Privacy(Ports ports) {
        this.ports = ports;
        this.sees = new WhatTheySee(ports);
    }

    @Override
    public Spec spec() {
        return new Spec(
                "privacy",
                Audience.EVERYBODY,
                "/coach privacy",
                "shows what your managers see of you today, and what is stored about you");
    }

    /** Judged afresh: what a manager can see now is what an agenda of theirs would say now. */
    @Override
    public Reply handle(Command command) {
        ports.nudges().of(command.caller().viewer().id(), command.caller().at());
        return new Reply.Say(view(command.caller(), true).message());
    }

    /** Nothing for who has no manager. */
    @Override
    public List<LayoutBlock> draw(Caller caller) {
        PrivacyView view = view(caller, false);
        return view.sights().isEmpty() ? List.of() : view.blocks();
    }

    private PrivacyView view(Caller caller, boolean whole) {
        Person person = caller.viewer().person();
        return new PrivacyView(
                sees.of(person, caller.viewer().company(), caller.at()),
                ports.accounts().of(person.id()).size(),
                whole ? ports.log().told(person.id()).size() : 0);
    }
}
