package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The arguments of a Web API call, from a form or from JSON. */
record Arguments(JsonObject values) {
    private static final int LARGEST = 5_000_000;

    /** Reads query and body by hand: a servlet container limits forms to less than a large Home needs. */
    static Arguments read(HttpServletRequest request) throws IOException {
        JsonObject values = new JsonObject();
        if (request.getQueryString() != null) {
            form(values, request.getQueryString());
        }
        String body = new String(request.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8);
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            JsonElement parsed = Json.parse(body);
            if (parsed == null || !parsed.isJsonObject()) {
                throw new SlackError("invalid_json");
            }
            return new Arguments(Json.with(values, parsed.getAsJsonObject()));
        }
        form(values, body);
        return new Arguments(values);
    }

    private static void form(JsonObject into, String encoded) {
        for (String pair : encoded.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                into.addProperty(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
            }
        }
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SlackError("invalid_form_data");
        }
    }

    String optional(String key) {
        return Json.text(values, key);
    }

    String required(String key) {
        String value = optional(key);
        if (value.isEmpty()) {
            throw new SlackError("invalid_arguments", "missing required field: " + key);
        }
        return value;
    }

    boolean flag(String key) {
        return List.of("true", "1").contains(optional(key));
    }

    int number(String key, int otherwise) {
        String value = optional(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}")) {
            throw new SlackError("invalid_arguments", "must provide an integer [json-pointer:/" + key + "]");
        }
        return Integer.parseInt(value);
    }

    /** A list given as JSON array or as words between commas. */
    List<String> list(String key) {
        List<String> found = new ArrayList<>();
        if (values.get(key) instanceof JsonArray array) {
            array.forEach(each -> found.add(each.getAsString()));
        } else {
            for (String each : optional(key).split(",", -1)) {
                if (!each.isBlank()) {
                    found.add(each.strip());
                }
            }
        }
        return found;
    }
}
