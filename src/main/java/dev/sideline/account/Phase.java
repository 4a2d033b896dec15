package dev.sideline.account;

import java.util.Locale;

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

    /** The phase as a word in a sentence. */
    public String word() {
        return this == QUALIFIED ? "qualification" : name().toLowerCase(Locale.ROOT);
    }
}
