package dev.sideline.store;

import dev.sideline.store.DatabaseProblem.Reason;

/** Which Slack workspace a database belongs to: one, for ever. */
public final class Workspace {

    private static final String TEAM = "team";

    private final JpaTransactions transactions;

    public Workspace(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Keeps the first team id that it is told.
     *
     * @throws DatabaseProblem when the database belongs to another team
     */
    public void belongsTo(String teamId) {
        String owner = transactions.with(em -> {
            WorkspaceEntity kept = em.find(WorkspaceEntity.class, TEAM);
            if (kept == null) {
                em.persist(WorkspaceEntity.of(TEAM, teamId));
                return teamId;
            }
            return kept.content();
        });
        if (!owner.equals(teamId)) {
            throw new DatabaseProblem(
                    Reason.OTHER_WORKSPACE,
                    "This database belongs to the Slack workspace " + owner + ", and the token to " + teamId
                            + ": set SIDELINE_DB_URL to the database of " + teamId + ", or an empty one.");
        }
    }
}
