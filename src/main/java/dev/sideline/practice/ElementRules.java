package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Slack's limits for interactive elements. */
final class ElementRules {
    private static final Set<String> TYPES = Set.of(
            "button",
            "static_select",
            "multi_static_select",
            "external_select",
            "multi_external_select",
            "users_select",
            "multi_users_select",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "plain_text_input",
            "email_text_input",
            "url_text_input",
            "number_input",
            "checkboxes",
            "radio_buttons",
            "overflow",
            "file_input");

    private ElementRules() {}

    static List<String> check(JsonObject element, String at) {
        String type = Json.text(element, "type");
        List<String> findings = new ArrayList<>();
        if (!TYPES.contains(type)) {
            findings.add("unsupported type: " + type + " [json-pointer:" + at + "]");
        }
        most(findings, Json.text(element, "action_id"), 255, at + "/action_id");
        if (type.equals("button")) {
            String label = Json.text(Json.object(element, "text"), "text");
            if (label.isEmpty()) {
                findings.add("missing required field: text [json-pointer:" + at + "]");
            }
            most(findings, label, 75, at + "/text/text");
            most(findings, Json.text(element, "value"), 2000, at + "/value");
        }
        if (type.equals("plain_text_input")) {
            most(findings, Json.text(element, "initial_value"), 3000, at + "/initial_value");
        }
        options(element, type, findings, at);
        return findings;
    }

    private static void options(JsonObject element, String type, List<String> findings, String at) {
        int limit =
                switch (type) {
                    case "static_select", "multi_static_select" -> 100;
                    case "checkboxes", "radio_buttons" -> 10;
                    case "overflow" -> 5;
                    default -> 0;
                };
        if (limit == 0) {
            return;
        }
        List<JsonObject> options = Json.objects(element, "options");
        boolean grouped = element.has("option_groups");
        if (!grouped && (options.isEmpty() || options.size() > limit)) {
            findings.add("must have 1 to " + limit + " options [json-pointer:" + at + "/options]");
        }
        options.forEach(option -> option(option, findings, at));
        Json.objects(element, "option_groups")
                .forEach(group -> Json.objects(group, "options").forEach(o -> option(o, findings, at)));
    }

    static void option(JsonObject option, List<String> findings, String at) {
        String text = Json.text(Json.object(option, "text"), "text");
        if (text.isEmpty()) {
            findings.add("missing required field: text [json-pointer:" + at + "/options]");
        }
        most(findings, text, 75, at + "/options/text");
        most(findings, Json.text(option, "value"), 150, at + "/options/value");
        most(findings, Json.text(Json.object(option, "description"), "text"), 75, at + "/options/description");
    }

    private static void most(List<String> findings, String text, int most, String at) {
        if (text.length() > most) {
            findings.add("must be less than " + (most + 1) + " characters [json-pointer:" + at + "]");
        }
    }
}
