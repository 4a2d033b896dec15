package dev.sideline.crm;

/** A file that cannot be imported at all, or a folder that nothing can be exported to; the message is one sentence for the person who gave it. */
public final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableFile(String sentence) {
        super(sentence);
    }

    UnusableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
