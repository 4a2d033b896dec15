package dev.sideline.app;

import java.io.Console;

/** Tells whether a person sits at a terminal. */
final class Terminal {

    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on there is always one, and it is asked
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException cannotTell) {
            return false;
        }
    }
}
