package dev.sideline.practice;

import com.google.gson.JsonObject;

/**
 * Something a person does on the page; returns when the app acknowledged it or three seconds passed.
 *
 * <p>The answer may hold {@code notice}: what Slack itself tells the person because the app failed.
 */
interface Gesture {
    JsonObject perform(Member who, JsonObject request);
}
