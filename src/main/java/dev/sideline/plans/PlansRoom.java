package dev.sideline.plans;

import dev.sideline.access.Visible;
import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.chat.AccountCommand;
import dev.sideline.chat.AccountFormKeeper;
import dev.sideline.chat.Feature;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.List;

/** Everything of this room, put together. */
public final class PlansRoom {

    private final Feature feature;
    private final HomeSection home;

    public PlansRoom(Accounts accounts, Visible visible, Facts facts, TaskForms.Done done) {
        Workable workable = new Workable(visible);
        PlanForms forms = new PlanForms(workable);
        AccountCommand plan = forms.command(new WhichAccount(visible));
        feature = new Feature(
                List.of(plan),
                List.of(plan.chosen()),
                List.of(plan.picked(), new AccountFormKeeper(new PlanForm(), workable, facts, done)),
                List.of(),
                List.of(forms));
        home = new FiveNew(accounts, facts);
    }

    /** The part of Home with somebody's plans. */
    public HomeSection home() {
        return home;
    }

    public Feature feature() {
        return feature;
    }
}
