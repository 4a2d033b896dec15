package dev.sideline.champions;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.WhichAccount;
import java.util.Map;
import java.util.Set;

/** {@code /coach champion}: the champions of the account that is named, chosen, or asked for. */
final class ChampionCommand implements CommandHandler, ActionHandler, FormHandler {

    private static final String CHOSEN = "champion.account";
    private static final String ASKED = "champion.which";

    private final WhichAccount which;

    ChampionCommand(WhichAccount which) {
        this.which = which;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "champion",
                Audience.REPS,
                "/coach champion Acme",
                "shows who sells for you inside; nominate, prove or develop them");
    }

    @Override
    public boolean opensForm(String rest) {
        return rest.isEmpty();
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return command.rest().isEmpty()
                ? new Reply.Open(WhichAccount.ask(ASKED, "Champions"))
                : which.named(
                        caller, command.rest(), CHOSEN, account -> new Reply.Say(ChampionsMessage.of(account, caller)));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(CHOSEN);
    }

    @Override
    public Reply handle(Action action) {
        return overview(action.caller(), action.value());
    }

    @Override
    public String callbackId() {
        return ASKED;
    }

    @Override
    public Verdict check(Submission submission) {
        return submission
                .text(WhichAccount.ACCOUNT)
                .<Verdict>map(account -> new Right(() -> overview(submission.caller(), account)))
                .orElseGet(() -> new Wrong(Map.of(WhichAccount.ACCOUNT, "Choose an account.")));
    }

    private Reply overview(Caller caller, String account) {
        return which.chosen(
                caller, Long.parseLong(account), found -> new Reply.Say(ChampionsMessage.of(found, caller)));
    }
}
