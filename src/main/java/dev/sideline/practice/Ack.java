package dev.sideline.practice;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** How the app answered a delivery; {@code body} is JSON null when it said nothing. */
record Ack(Outcome outcome, JsonElement body) {
    enum Outcome {
        ACKED("ok"),
        TIMEOUT("operation_timeout"),
        HTTP_ERROR("http_service_error"),
        UNREACHABLE("dispatch_failed");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static Ack failed(Outcome outcome) {
        return new Ack(outcome, JsonNull.INSTANCE);
    }

    boolean ok() {
        return outcome == Outcome.ACKED;
    }

    /** The body as an object; empty when it is none. */
    JsonObject object() {
        return body.isJsonObject() ? body.getAsJsonObject() : new JsonObject();
    }
}
