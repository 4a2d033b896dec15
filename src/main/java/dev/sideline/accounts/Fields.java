package dev.sideline.accounts;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.account.Field;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.PersonPicker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The inputs of one row's form, each named like its field and filled in with the row's value. */
record Fields(Caller caller, Row row) {

    /** The notice first, if there is one. */
    static List<LayoutBlock> after(@Nullable String notice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (notice != null) {
            blocks.add(Blocks.section(notice));
        }
        return blocks;
    }

    /** Leads to making one of two. */
    static LayoutBlock sameAs(String question, Metadata about) {
        return Blocks.section(question, Blocks.button("Same as…", Buttons.TASK, about.encode()));
    }

    InputBlock name(Field<String> field, String label) {
        return Inputs.text(field.name(), label, row.get(field), BlockLimits.INPUT_TEXT);
    }

    InputBlock text(Field<String> field, String label) {
        return Inputs.optional(name(field, label));
    }

    InputBlock paragraph(Field<String> field, String label) {
        return Inputs.optional(Inputs.paragraph(field.name(), label, row.get(field)));
    }

    InputBlock day(Field<LocalDate> field, String label) {
        return Inputs.optional(Inputs.date(field.name(), label, row.get(field)));
    }

    InputBlock yesNo(Field<Boolean> field, String label) {
        return Inputs.yesNo(field.name(), label, row.get(field));
    }

    <E extends Enum<E>> InputBlock choice(Field<E> field, String label, E[] constants) {
        return Inputs.choice(field.name(), label, List.of(constants), Labels::capital, row.get(field));
    }

    InputBlock level(Field<Integer> field, String label) {
        List<OptionObject> levels = IntStream.rangeClosed(1, 5)
                .mapToObj(level -> Inputs.option(level, level + " – " + Labels.level(level)))
                .toList();
        return Inputs.optional(Inputs.select(field.name(), label, levels, row.get(field)));
    }

    InputBlock person(Field<Long> field, String label) {
        Long id = row.get(field);
        Person person = id == null ? null : caller.viewer().company().person(new Person.Id(id));
        return Inputs.optional(PersonPicker.input(field.name(), label, person));
    }

    /** A box that makes a guess a fact; only where the value is a guess. */
    List<InputBlock> confirming(Field<?> field, String label, String words) {
        return row.guessed(field) ? List.of(Inputs.tick(confirmed(field), label, words, false)) : List.of();
    }

    static String confirmed(Field<?> field) {
        return field.name() + "_confirmed";
    }
}
