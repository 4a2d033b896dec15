package dev.sideline.practice;

import java.security.SecureRandom;

/** Ids that look like Slack's. */
final class Ids {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private final SecureRandom random = new SecureRandom();

    String next(String prefix) {
        return prefix + letters(10);
    }

    String secret() {
        return letters(24);
    }

    private String letters(int count) {
        StringBuilder id = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
