package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares what a view draws with {@code src/test/resources/golden/<name>.json}, and holds it to Slack's limits. With
 * {@code -Dgolden.write} the files are written anew, to be read before they are committed.
 */
public final class Golden {

    private static final Gson SLACK = GsonFactory.createSnakeCase();
    private static final Set<String> WITH_IDS = Set.of("value", "action_id", "block_id", "private_metadata");
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    /** @param drawn a form, a message, a view, or a list of blocks */
    public static void check(String name, Object drawn) {
        JsonElement json = json(drawn);
        SlackLimits.check(json);
        Path file = Path.of("src", "test", "resources", "golden", name + ".json");
        try {
            if (System.getProperty("golden.write") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, PRETTY.toJson(json) + "\n");
            }
            assertThat(file)
                    .as("golden file for a new view; write it with -Dgolden.write")
                    .exists();
            assertThat(PRETTY.toJson(json))
                    .as("golden file %s", name)
                    .isEqualTo(PRETTY.toJson(JsonParser.parseString(Files.readString(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The same with the numbers in values, ids of actions and blocks, and metadata counted from #1, for what carries internal ids: those
     * differ from run to run.
     */
    public static JsonElement numbered(Object drawn) {
        JsonElement json = json(drawn);
        number(json, new HashMap<>());
        return json;
    }

    private static void number(JsonElement json, Map<String, String> names) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(element -> number(element, names));
        }
        if (!json.isJsonObject()) {
            return;
        }
        json.getAsJsonObject().entrySet().forEach(member -> {
            if (WITH_IDS.contains(member.getKey()) && member.getValue().isJsonPrimitive()) {
                member.setValue(new JsonPrimitive(Pattern.compile("\\d+")
                        .matcher(member.getValue().getAsString())
                        .replaceAll(id -> names.computeIfAbsent(id.group(), any -> "#" + (names.size() + 1)))));
            }
            number(member.getValue(), names);
        });
    }

    /** As Slack gets it. */
    public static JsonElement json(Object drawn) {
        if (drawn instanceof JsonElement json) {
            return json;
        }
        if (drawn instanceof Form form) {
            return SLACK.toJsonTree(form.view());
        }
        if (drawn instanceof Reply.Say say) {
            return SLACK.toJsonTree(say.message());
        }
        if (drawn instanceof Reply.Open open) {
            return SLACK.toJsonTree(open.form().view());
        }
        return SLACK.toJsonTree(drawn);
    }
}
