package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something was confirmed, and by which side. Without a day nobody confirmed it; what one of our own people
 * confirmed is not the client's word.
 *
 * @param by null where it is not known who did
 */
public record Confirmation(@Nullable LocalDate on, @Nullable Party by) {

    /** Somebody of the client confirmed it. */
    public boolean isByClient() {
        return on != null && by != null && by.isClient();
    }

    /** Only somebody of ours confirmed it. */
    public boolean isOursAlone() {
        return on != null && by != null && !by.isClient();
    }

    /** It was confirmed, and nobody recorded by whom. */
    public boolean isByWhomUnknown() {
        return on != null && by == null;
    }
}
