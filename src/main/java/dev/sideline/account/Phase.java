package dev.sideline.account;

/** The phases of a deal, to which the stage names of a CRM are mapped by a setting. */
public enum Phase {
    PROSPECTING,
    DISCOVERY,
    QUALIFIED,
    PROPOSAL,
    NEGOTIATION,
    WON,
    LOST;

    public boolean isOpen() {
        return compareTo(WON) < 0;
    }

    public boolean isEarly() {
        return compareTo(QUALIFIED) < 0;
    }

    public boolean isMiddle() {
        return this == QUALIFIED || this == PROPOSAL;
    }
}
