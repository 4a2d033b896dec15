package dev.sideline.undo;

import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.Undo;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What was taken back, a line of mrkdwn for each row. The steps of a deal's history follow the deal without a word. */
record StepLines(RowNames names) {

    private static final int FIELDS = 5;
    private static final int VALUE = 80;

    List<String> of(List<Undo.Step> steps) {
        boolean withDeal = steps.stream().anyMatch(step -> step.row().kind() == Kind.DEAL);
        return steps.stream()
                .filter(step -> !(withDeal && step.row().kind() == Kind.STAGE))
                .map(this::line)
                .toList();
    }

    private String line(Undo.Step step) {
        String called = names.called(step.row());
        return switch (step.did()) {
            case ADD -> "Removed again: " + called;
            case REMOVE -> "Back again: " + called;
            case CHANGE -> called.substring(0, 1).toUpperCase(Locale.ROOT) + called.substring(1) + ": " + fields(step);
        };
    }

    private String fields(Undo.Step step) {
        List<Field<?>> changed = Schema.table(step.row().kind()).fields().stream()
                .filter(field -> step.fields().contains(field.name()))
                .toList();
        return String.join(
                ", ",
                BlockLimits.bounded(
                        changed, FIELDS, new Noun("field"), field -> value(step.row(), field), more -> more));
    }

    private <T> String value(Row row, Field<T> field) {
        T value = row.get(field);
        return Mrkdwn.escape(field.name().replace('_', ' ')) + " back to "
                + (value == null ? "empty" : words(field.type(), value) + (row.guessed(field) ? " (a guess)" : ""));
    }

    private <T> String words(FieldType<T> type, T value) {
        if (value instanceof LocalDate day) {
            return Mrkdwn.day(day);
        }
        if (value instanceof BigDecimal number) {
            return Mrkdwn.number(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (type instanceof FieldType.Ref reference) {
            return Mrkdwn.escape(names.plain(reference.to(), (Long) value), VALUE);
        }
        if (type instanceof FieldType.Refs references) {
            return Mrkdwn.names(references.read(type.write(value)).stream()
                    .map(id -> names.plain(references.to(), id))
                    .toList());
        }
        if (type instanceof FieldType.Text) {
            return "“" + Mrkdwn.escape(type.write(value), VALUE) + "”";
        }
        return type instanceof FieldType.Whole ? type.write(value) : "what it was";
    }
}
