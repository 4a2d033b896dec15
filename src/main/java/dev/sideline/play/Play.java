package dev.sideline.play;

/**
 * A rule that says, for each thing it is about, what a good coach would say. It looks at one account
 * ({@link AccountPlay}) or at everything that one of our people answers for ({@link PersonPlay}), and is a function of
 * its argument alone.
 */
public sealed interface Play permits AccountPlay, PersonPlay {

    Rule rule();
}
