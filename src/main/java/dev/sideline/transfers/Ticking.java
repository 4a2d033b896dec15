package dev.sideline.transfers;

/** Does something again and again while something else takes long. */
interface Ticking {

    Tick every(Runnable again);

    /** Something that is done again and again. */
    interface Tick {

        /** Returns when it is over: nothing is done any more after that. */
        void stop();
    }
}
