package dev.sideline.account;

import java.util.function.Supplier;

/** Makes several changes of several ports one: all are kept or none. */
public interface Transactions {

    /** Runs the work in one transaction, joining the one under way on this thread. */
    <T> T run(Supplier<T> work);
}
