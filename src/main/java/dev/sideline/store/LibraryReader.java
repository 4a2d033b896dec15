package dev.sideline.store;

import dev.sideline.account.Approval;
import dev.sideline.account.Campaign;
import dev.sideline.account.CoachingPlan;
import dev.sideline.account.CohortMember;
import dev.sideline.account.FitJudgement;
import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Objection;
import dev.sideline.account.Pitch;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;

/** Reads what belongs to no single account: one statement for each kind of fact. */
final class LibraryReader {

    private final Rows rows;

    LibraryReader(EntityManager em) {
        this.rows = new Rows(em);
    }

    Library read() {
        return new Library(
                all(Kind.PROPOSITION, Proposition::new),
                all(Kind.APPROVAL, Approval::new),
                all(Kind.OBJECTION, Objection::new),
                all(Kind.IDEA, Idea::new),
                all(Kind.CAMPAIGN, Campaign::new),
                all(Kind.COHORT, CohortMember::new),
                all(Kind.PITCH, Pitch::new),
                all(Kind.JUDGEMENT, FitJudgement::new),
                all(Kind.COACHING_PLAN, CoachingPlan::new));
    }

    private <V> List<V> all(Kind kind, Function<Row, V> view) {
        return rows.all(kind).stream().map(view).toList();
    }
}
