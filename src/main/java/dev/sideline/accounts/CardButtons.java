package dev.sideline.accounts;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskButton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be done from an account's card: one row, with a menu at its end, and a menu beside how the account stands.
 *
 * @param offered the tasks for which some room has a form
 */
record CardButtons(AccountToday account, Predicate<Task> offered) {

    /** What is done most often, in this order. */
    private static final Map<Task, String> FORMS = new EnumMap<>(Map.of(
            Task.LOG_TOUCH, "Log a touch",
            Task.PLAN_MEETING, "Plan a meeting",
            Task.NOMINATE_CHAMPION, "Champion",
            Task.KEEP_PROMISE, "Promise",
            Task.UPDATE_DELIVERY, "Delivery",
            Task.QUALIFY_DEAL, "Qualify"));

    /** What is kept beside the account itself. */
    private static final Map<Task, String> ACCOUNT_FORMS = new EnumMap<>(Map.of(
            Task.EDIT_ACCOUNT, "Edit the account",
            Task.EDIT_TEAM, "Owner and team",
            Task.PITCH, "Pitch",
            Task.PLAN_RELATIONSHIPS, "New relationships",
            Task.MERGE, "Same as…"));

    /** What goes on record here. */
    private static final Map<Task, String> RECORD_FORMS = new EnumMap<>(Map.of(
            Task.ADD_CONTACT, "Add a contact",
            Task.EDIT_CONTACT, "Edit a contact",
            Task.ADD_DEAL, "Add a deal",
            Task.EDIT_DEAL, "Edit a deal"));

    /** How the account stands, with a menu for what is kept beside it. */
    SectionBlock beside(SectionBlock section, boolean edits, boolean coaches) {
        List<OptionObject> options = options(ACCOUNT_FORMS, task -> edits || (task == Task.EDIT_TEAM && coaches));
        return options.isEmpty() ? section : Blocks.beside(section, Blocks.menu(Buttons.TASK + ":account", options));
    }

    /** Who only reads gets what is for reading; empty where that is nothing. */
    Optional<ActionsBlock> row(boolean edits) {
        List<BlockElement> row = new ArrayList<>();
        if (edits) {
            FORMS.forEach((task, words) -> {
                if (isOfUse(task)) {
                    row.add(TaskButton.of(words, about(task)));
                }
            });
        }
        brief().ifPresent(brief -> row.add(edits ? Math.min(2, row.size()) : 0, brief));
        if (!facts().deals().isEmpty()) {
            row.add(Blocks.button("Deals", Buttons.DEALS, facts().id().value()));
        }
        List<OptionObject> more = edits ? options(RECORD_FORMS, task -> true) : List.of();
        if (!more.isEmpty()) {
            row.add(Blocks.menu(Buttons.TASK + ":record", more));
        }
        return row.isEmpty() ? Optional.empty() : Optional.of(Blocks.row(row));
    }

    private Optional<ButtonElement> brief() {
        return account.soon()
                .filter(touch -> offered.test(Task.READ_BRIEF))
                .map(touch -> TaskButton.of(
                        "Brief",
                        about(Task.READ_BRIEF).with(Metadata.TOUCH, touch.id().value())));
    }

    private List<OptionObject> options(Map<Task, String> forms, Predicate<Task> may) {
        return forms.entrySet().stream()
                .filter(form -> may.test(form.getKey()) && isOfUse(form.getKey()))
                .map(form -> Inputs.option(about(form.getKey()).encode(), form.getValue()))
                .toList();
    }

    private Metadata about(Task task) {
        return TaskButton.about(task, facts().id().value());
    }

    private AccountSnapshot facts() {
        return account.account();
    }

    private boolean isOfUse(Task task) {
        return offered.test(task)
                && switch (task) {
                    case UPDATE_DELIVERY -> !facts().dealsInDelivery().isEmpty();
                    case QUALIFY_DEAL -> !facts().openDeals().isEmpty();
                    case EDIT_DEAL -> !facts().deals().isEmpty();
                    case PITCH -> !facts().cohorts().isEmpty();
                    case NOMINATE_CHAMPION, EDIT_CONTACT -> !facts().contacts().isEmpty();
                    default -> true;
                };
    }
}
