package dev.sideline.admin;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.PlayRecord;
import dev.sideline.play.Playbook;
import java.util.Set;

/** {@code /coach admin plays [CH1]}: all plays, or one. */
final class PlaysCommand implements CommandHandler, ActionHandler {

    private final Playbook playbook;
    private final PlayRecord plays;
    private final PlaysList list;
    private final PlayForm form;
    private final AmountsForm amounts;
    private final StagesForm stages;
    private final HolidaysForm holidays;

    PlaysCommand(
            Playbook playbook,
            PlayRecord plays,
            PlaysList list,
            PlayForm form,
            AmountsForm amounts,
            StagesForm stages,
            HolidaysForm holidays) {
        this.playbook = playbook;
        this.plays = plays;
        this.list = list;
        this.form = form;
        this.amounts = amounts;
        this.stages = stages;
        this.holidays = holidays;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "plays",
                Audience.ADMINS,
                "/coach admin plays",
                "which plays speak, their numbers and the workspace's settings; shows the effect before it saves");
    }

    @Override
    public boolean opensForm(String rest) {
        return !rest.isBlank();
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = AdminOnly.check(command.caller());
        return command.rest().isBlank()
                ? new Reply.Say(list.draw(caller.viewer().company().settings(), plays.paused()))
                : new Reply.Open(open(caller, command.rest().strip()));
    }

    private Form open(Caller caller, String play) {
        return playbook.play(play)
                .map(known -> form.draw(caller, known))
                .orElseThrow(() -> new UserError(
                        "There is no play “" + Mrkdwn.escape(play, 40) + "”. `/coach admin plays` lists them all."));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.PLAY, Buttons.SETTINGS);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = AdminOnly.check(action.caller());
        if (action.actionId().equals(Buttons.PLAY)) {
            return new Reply.Open(open(caller, action.value()));
        }
        return new Reply.Open(
                switch (Buttons.Topic.valueOf(action.value())) {
                    case AMOUNTS -> amounts.draw(caller);
                    case STAGES -> stages.draw(caller);
                    case HOLIDAYS -> holidays.draw(caller);
                });
    }
}
