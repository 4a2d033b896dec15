package dev.sideline.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What came of one call to Slack. */
sealed interface Outcome<T> {

    /** A short name for metrics and logs; holds nothing about people. */
    String label();

    /** What Slack gave back; empty unless it took effect. */
    default Optional<T> value() {
        return Optional.empty();
    }

    /** The next call, when this one took effect. */
    @SuppressWarnings("unchecked") // what did not take effect holds no T
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return this instanceof Done<T> done ? next.apply(done.given()) : (Outcome<R>) this;
    }

    /** It took effect. */
    record Done<T>(T given) implements Outcome<T> {
        @Override
        public String label() {
            return "ok";
        }

        @Override
        public Optional<T> value() {
            return Optional.of(given);
        }
    }

    /** Slack said no; asking again changes nothing. */
    record Refused<T>(String error) implements Outcome<T> {
        @Override
        public String label() {
            return error;
        }
    }

    /** Too many calls; nothing happened. */
    record Limited<T>(Duration pause) implements Outcome<T> {
        @Override
        public String label() {
            return "ratelimited";
        }
    }

    /** It never left; nothing happened. */
    record NeverSent<T>(String why) implements Outcome<T> {
        @Override
        public String label() {
            return "not_sent";
        }
    }

    /** Slack answered that something went wrong on its side. */
    record Failed<T>(String why) implements Outcome<T> {
        @Override
        public String label() {
            return "failed";
        }
    }

    /** No answer, or none that can be read: nobody knows whether it took effect. */
    record Unknown<T>(String why) implements Outcome<T> {
        @Override
        public String label() {
            return "unknown";
        }
    }
}
