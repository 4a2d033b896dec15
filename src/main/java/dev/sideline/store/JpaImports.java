package dev.sideline.store;

import dev.sideline.account.Author;
import dev.sideline.account.Imports;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Imports into the database. */
public final class JpaImports implements Imports {

    private final JpaTransactions transactions;

    public JpaImports(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** @throws IllegalStateException for a dry run within a transaction, of which a part cannot be taken back */
    @Override
    public <T> T run(Author author, boolean dryRun, Function<Intake, T> work) {
        Function<EntityManager, T> inside = em -> {
            JpaIntake intake = new JpaIntake(em, author);
            T result = work.apply(intake);
            intake.finish();
            return result;
        };
        return dryRun ? transactions.rehearse(inside) : transactions.with(inside);
    }
}
