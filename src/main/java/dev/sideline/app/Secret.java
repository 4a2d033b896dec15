package dev.sideline.app;

/** A value that must never be shown: it has to be asked for by name. */
record Secret(String value) {

    @Override
    public String toString() {
        return "(hidden)";
    }
}
