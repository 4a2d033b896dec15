package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Person;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import java.util.List;

/** What a manager sees of somebody, in a few words; nothing for who has no manager. */
final class WhatMyManagerSees implements HomeSection {

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        Person manager =
                caller.viewer().company().person(caller.viewer().person().manager());
        if (manager == null) {
            return List.of();
        }
        return List.of(Blocks.context(Mrkdwn.bold("What your manager sees") + "\n" + Mrkdwn.escape(manager.name(), 60)
                + " and the managers above see the facts of your accounts: deals, champions and their proof, meetings,"
                + " promises. What you were asked and what you answered, snoozed or contested is yours alone."));
    }
}
