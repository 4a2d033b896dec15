package dev.sideline.champions;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champions;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DepartureForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.Workable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the forms about champions. */
final class ChampionOpener implements TaskForms, DepartureForm {

    private final Workable workable;

    ChampionOpener(Workable workable) {
        this.workable = workable;
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(
                Task.NOMINATE_CHAMPION,
                Task.PROVE_CHAMPION,
                Task.DEVELOP_CHAMPION,
                Task.CHAMPION_BRINGS,
                Task.ONE_CHAMPION_IS_ENOUGH,
                Task.CHAMPION_LEFT);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        String action =
                switch (task) {
                    case PROVE_CHAMPION -> ChampionsMessage.PROVE;
                    case DEVELOP_CHAMPION -> ChampionsMessage.DEVELOP;
                    case CHAMPION_BRINGS -> ChampionsMessage.ATTRIBUTES;
                    case ONE_CHAMPION_IS_ENOUGH -> ChampionsMessage.ENOUGH;
                    case CHAMPION_LEFT -> ChampionsMessage.LEFT;
                    default -> ChampionsMessage.NOMINATE;
                };
        return open(caller, action, about, null);
    }

    @Override
    public Form open(Caller caller, About about, @Nullable LocalDate leftOn) {
        return open(caller, ChampionsMessage.LEFT, about, leftOn);
    }

    /** @param action which form: the action id of its button */
    Form open(Caller caller, String action, About about, @Nullable LocalDate leftOn) {
        AccountSnapshot account = workable.account(caller, about.needAccount());
        Metadata metadata = Metadata.of(about).onceFor(caller);
        Long contact = about.contact();
        if (contact != null) {
            Nomination.contact(account, contact);
        }
        boolean nobody = contact == null
                && Champions.of(account, caller.viewer().company().settings())
                        .present()
                        .isEmpty();
        return switch (nobody && !action.equals(ChampionsMessage.LEFT) ? ChampionsMessage.NOMINATE : action) {
            case ChampionsMessage.PROVE -> ProveForm.draw(account, contact, metadata, caller);
            case ChampionsMessage.DEVELOP -> DevelopForm.draw(account, contact, metadata, caller);
            case ChampionsMessage.ENOUGH -> EnoughForm.draw(account, contact, metadata, caller);
            case ChampionsMessage.LEFT -> LeftForm.draw(account, contact, leftOn, metadata);
            case ChampionsMessage.ATTRIBUTES -> AttributesForm.draw(account, contact, metadata, caller);
            case ChampionsMessage.FRIEND -> FriendForm.draw(account, Objects.requireNonNull(contact), metadata, caller);
            default -> NominateForm.draw(account, contact, metadata, caller);
        };
    }
}
