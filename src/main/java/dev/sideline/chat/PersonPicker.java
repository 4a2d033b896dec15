package dev.sideline.chat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.account.Person;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds people of ours while somebody types; a value is an internal id. */
public final class PersonPicker implements OptionsHandler {

    public static final String ACTION = "pick.person";

    public static InputBlock input(String blockId, String label, @Nullable Person chosen) {
        return Inputs.lookup(blockId, label, ACTION, chosen == null ? null : option(chosen));
    }

    public static InputBlock inputMany(String blockId, String label, Collection<Person> chosen) {
        return Inputs.lookupMany(
                blockId,
                label,
                ACTION,
                chosen.stream().map(PersonPicker::option).toList());
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        return new Names<>(caller.viewer().company().people().values(), Person::name)
                .fitting(typed, BlockLimits.OPTIONS).stream()
                        .map(PersonPicker::option)
                        .toList();
    }

    private static OptionObject option(Person person) {
        return Inputs.option(person.id().value(), person.name());
    }
}
