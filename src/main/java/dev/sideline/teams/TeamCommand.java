package dev.sideline.teams;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code /coach team}: a coaching plan for an account of the team, and letting a junior lead. */
record TeamCommand(WhichAccount which, Team team, TeamForms forms) implements CommandHandler, ActionHandler {

    private static final String PLAN = "team.plan";
    private static final String PLAN_AT = "team.plan-account";
    private static final String GRADUATE = "team.graduate";

    private static final String OFFER = "What would you like to do for your team?";

    @Override
    public Spec spec() {
        return new Spec(
                "team",
                Audience.MANAGERS,
                "/coach team plan Acme",
                "keeps your coaching plan for an account; `graduate @rep` lets a junior lead");
    }

    @Override
    public boolean opensForm(String rest) {
        return !rest.isBlank();
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        String[] words = command.rest().strip().split("\\s+", 2);
        String more = words.length > 1 ? words[1] : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "" -> new Reply.Say(offer());
            case "plan" ->
                more.isEmpty()
                        ? plan(caller)
                        : which.named(
                                caller,
                                more,
                                PLAN_AT,
                                account -> new Reply.Open(
                                        forms.coach(caller, account.id().value(), Metadata.NONE)));
            case "graduate" ->
                more.isEmpty()
                        ? graduate(caller)
                        : new Reply.Open(LeadForm.draw(caller, team.junior(caller, more), Metadata.NONE));
            default ->
                throw new UserError("For your team I know `/coach team plan Acme` and `/coach team graduate @rep`.");
        };
    }

    private static Message offer() {
        return new Message(
                OFFER,
                List.of(
                        Blocks.section(OFFER),
                        Blocks.buttons(List.of(
                                Blocks.button("Write a coaching plan", PLAN, ""),
                                Blocks.button("Let a junior lead", GRADUATE, "")))));
    }

    private Reply plan(Caller caller) {
        return new Reply.Open(forms.open(caller, Task.COACH_ON_ACCOUNT, About.NOTHING));
    }

    private Reply graduate(Caller caller) {
        return new Reply.Open(forms.open(caller, Task.LET_THEM_LEAD, About.NOTHING));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(PLAN, PLAN_AT, GRADUATE);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        return switch (action.actionId()) {
            case PLAN -> plan(caller);
            case GRADUATE -> graduate(caller);
            default -> new Reply.Open(forms.coach(caller, Long.parseLong(action.value()), Metadata.NONE));
        };
    }
}
