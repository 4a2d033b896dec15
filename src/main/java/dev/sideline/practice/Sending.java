package dev.sideline.practice;

import com.google.gson.JsonObject;

/** Delivers what people do and words what went wrong. */
final class Sending {
    private final Workspace workspace;
    private final Deliveries deliveries;
    private final Payloads payloads;

    Sending(Workspace workspace) {
        this.workspace = workspace;
        this.deliveries = new Deliveries(workspace.settings());
        this.payloads = new Payloads(workspace);
    }

    Workspace workspace() {
        return workspace;
    }

    Payloads payloads() {
        return payloads;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    JsonObject event(JsonObject event) {
        event.addProperty("event_ts", workspace.timestamps().next());
        return said(deliveries.event(payloads.event(event)));
    }

    /** Empty when the app acknowledged; otherwise a notice. */
    JsonObject said(Ack ack) {
        JsonObject answer = new JsonObject();
        if (!ack.ok()) {
            answer.addProperty(
                    "notice",
                    workspace.bot().appName() + " did not answer ("
                            + ack.outcome().code() + "). Try again?");
        }
        return answer;
    }
}
