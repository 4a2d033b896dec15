package dev.sideline.chat;

import java.util.Map;
import java.util.function.Supplier;

/** Takes what was entered in one form. */
public interface FormHandler {

    String callbackId();

    /** Looks at what was entered, in memory alone, within a few milliseconds. */
    Verdict check(Submission submission);

    sealed interface Verdict {}

    /**
     * Something cannot be taken as it is.
     *
     * @param errors what is wrong and what to do, by the block id of an input
     */
    record Wrong(Map<String, String> errors) implements Verdict {}

    /**
     * It can be taken.
     *
     * @param commit does it, and says what comes of it: {@link Reply.Say} for the words that confirm it, {@link
     *     Reply.Turn} for a next step; may throw {@link UserError}
     */
    record Right(Supplier<Reply> commit) implements Verdict {}
}
