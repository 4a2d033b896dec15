package dev.sideline.champions;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Reply;
import java.util.Set;

/** The buttons under the champions of an account; each opens its form. */
final class ChampionButtons implements ActionHandler {

    private final ChampionOpener opener;

    ChampionButtons(ChampionOpener opener) {
        this.opener = opener;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(
                ChampionsMessage.NOMINATE,
                ChampionsMessage.PROVE,
                ChampionsMessage.DEVELOP,
                ChampionsMessage.ATTRIBUTES,
                ChampionsMessage.FRIEND,
                ChampionsMessage.ENOUGH,
                ChampionsMessage.LEFT);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        return new Reply.Open(opener.open(action.caller(), action.actionId(), AboutWhom.read(action.value()), null));
    }
}
