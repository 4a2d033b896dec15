package dev.sideline.store;

import dev.sideline.nudge.OneOnOne.Agreed;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that was agreed, as stored. */
@Embeddable
class AgreedPoint {

    private String words = "";

    private @Nullable LocalDate due;

    static AgreedPoint of(Agreed agreed) {
        AgreedPoint point = new AgreedPoint();
        point.words = StoredForm.text(agreed.words());
        point.due = agreed.due();
        return point;
    }

    Agreed value() {
        return new Agreed(words, due);
    }
}
