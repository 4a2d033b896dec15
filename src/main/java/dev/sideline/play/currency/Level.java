package dev.sideline.play.currency;

/** How high somebody stands at the client, from 1 (user) to 5 (C-level). */
record Level(int number) {

    /** As in "Dana Lee is a director". */
    String word() {
        return switch (number) {
            case 1 -> "a user";
            case 2 -> "a manager";
            case 3 -> "a director";
            case 4 -> "a vice-president";
            default -> "at C-level";
        };
    }

    /** As in "somebody at C-level". */
    String rank() {
        return switch (number) {
            case 1 -> "user level";
            case 2 -> "manager level";
            case 3 -> "director level";
            case 4 -> "vice-president level";
            default -> "C-level";
        };
    }
}
