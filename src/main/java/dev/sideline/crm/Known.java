package dev.sideline.crm;

import dev.sideline.account.Imports;
import dev.sideline.account.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that can be referred to, by their external ids; asked for once and kept until there are more. */
final class Known {

    private final Imports.Intake intake;
    private final Map<Kind, Map<String, Map<String, Long>>> ids = new EnumMap<>(Kind.class);

    Known(Imports.Intake intake) {
        this.intake = intake;
    }

    @Nullable Long find(Kind kind, String source, String id) {
        return ids.computeIfAbsent(kind, each -> new HashMap<>())
                .computeIfAbsent(source, each -> intake.ids(kind, source))
                .get(id);
    }

    /** Only clients' people are erased. */
    boolean isErased(Kind kind, String source, String id) {
        return kind == Kind.CONTACT && find(kind, source, id) == null && intake.isErased(kind, source, id);
    }

    void forget(Kind kind) {
        ids.remove(kind);
    }
}
