package dev.sideline.requests;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.account.Person;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.OptionsHandler;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.Request;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds those whom something may be asked of, but the person who looks; a value is an internal id. */
record Whom(Asking asking) implements OptionsHandler {

    private static final String ACTION = "request.whom";
    private static final String KIND = "kind";

    /** The form carries what is asked for. */
    static Metadata of(Metadata metadata, Request.Kind kind) {
        return metadata.with(KIND, kind.name());
    }

    static InputBlock input(String blockId, String label) {
        return Inputs.lookup(blockId, label, ACTION, null);
    }

    /** Null where nobody was chosen whom it may be asked of. */
    @Nullable Person chosen(Submission form, String blockId) {
        Eligible eligible = eligible(form.caller(), form.metadata());
        return form.text(blockId)
                .map(id -> form.caller().viewer().company().person(new Person.Id(Long.parseLong(id))))
                .filter(eligible::is)
                .orElse(null);
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        Eligible eligible = eligible(caller, metadata);
        Stream<Person> all = caller.viewer().company().people().values().stream()
                .filter(person -> eligible.is(person)
                        && !person.id().equals(caller.viewer().id()));
        return new Names<>(all.toList(), Person::name)
                .fitting(typed, BlockLimits.OPTIONS).stream()
                        .map(person -> Inputs.option(person.id().value(), person.name()))
                        .toList();
    }

    private Eligible eligible(Caller caller, String metadata) {
        String kind = Metadata.read(metadata).text(KIND);
        return asking.eligible(
                kind == null ? Request.Kind.COME : Request.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), caller.today());
    }
}
