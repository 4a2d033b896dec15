package dev.sideline.practice;

import com.google.gson.JsonObject;

/** One method of the Web API; returns the answer without {@code ok}, or refuses with {@link SlackError}. */
interface ApiMethod {
    JsonObject call(Arguments args);
}
