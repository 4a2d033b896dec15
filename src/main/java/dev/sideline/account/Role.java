package dev.sideline.account;

/** What somebody of ours does here; one person may have several. A leader is a senior seller or an executive. */
public enum Role {
    REP,
    MANAGER,
    LEADER,
    ADMIN
}
