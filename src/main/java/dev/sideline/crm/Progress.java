package dev.sideline.crm;

/** Hears how far an import is. */
public interface Progress {

    /** How many rows are done, out of all; called after every batch. */
    void reached(int done, int total);

    static Progress silent() {
        return (done, total) -> {};
    }
}
