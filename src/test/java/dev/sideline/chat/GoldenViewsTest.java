package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts what is drawn: in {@code golden/views} each room has a table, each form, message and part of Home a line in it,
 * and each line the golden file of every state in which that view can be. A dash says why a state cannot be.
 *
 * <ul>
 *   <li>empty: nothing is on record, or the form is blank
 *   <li>one: the ordinary case
 *   <li>many: several of everything
 *   <li>over: more than Slack takes, or than a reader could; the view leaves something out and says so
 *   <li>hostile: names and words that would be markup, mentions or another direction of writing
 * </ul>
 */
class GoldenViewsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final List<String> STATES = List.of("empty", "one", "many", "over", "hostile");
    private static final Pattern SAYS_SO = Pattern.compile("…|\\b[Mm]ore\\b|\\bPage \\d|\\bfirst \\d");
    private static final Pattern MENTION = Pattern.compile("<!(?!date\\^)|<https?:[^>|]*evil");
    private static final Pattern TURNED = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** A view, and the cells of its line: names of golden files by state. */
    record Line(String room, String view, Map<String, String> cells) {

        Stream<String> files() {
            return cells.values().stream().filter(cell -> !cell.startsWith("-"));
        }

        @Override
        public String toString() {
            return room + ": " + view;
        }
    }

    static Stream<Line> lines() {
        return files(GOLDEN.resolve("views"), ".txt").stream().flatMap(room -> read(GOLDEN.resolve("views/" + room))
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line(room.replace(".txt", ""), line)));
    }

    private static Line line(String room, String line) {
        String[] parts = line.split("\\|", -1);
        Map<String, String> cells = new LinkedHashMap<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] cell = part.strip().split("=", 2);
            assertThat(cell).as("state=file in “%s”", line).hasSize(2);
            assertThat(cells.put(cell[0], cell[1]))
                    .as("%s once in “%s”", cell[0], line)
                    .isNull();
        }
        return new Line(room, parts[0].strip(), cells);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void every_view_has_every_state_or_says_why_it_cannot_be(Line line) {
        assertThat(line.cells()).containsKeys(STATES.toArray(String[]::new));
        assertThat(List.of(line.cells().get("one"), line.cells().get("many")))
                .as("the ordinary case")
                .anyMatch(cell -> !cell.startsWith("-"));
        assertThat(line.cells().values())
                .filteredOn(cell -> cell.startsWith("-"))
                .allSatisfy(reason -> assertThat(reason).matches("- \\p{L}.{9,}"));
        assertThat(line.files()).doesNotHaveDuplicates().allSatisfy(name -> assertThat(GOLDEN.resolve(name + ".json"))
                .exists());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void what_is_over_the_limit_is_left_out_aloud(Line line) {
        String over = line.cells().getOrDefault("over", "-");
        if (!over.startsWith("-")) {
            assertThat(shown(over)).as(over).anyMatch(text -> SAYS_SO.matcher(text.words())
                    .find());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void hostile_text_is_shown_as_text(Line line) {
        String hostile = line.cells().getOrDefault("hostile", "-");
        if (!hostile.startsWith("-")) {
            assertThat(shown(hostile)).as(hostile).anyMatch(text -> text.words()
                    .contains(text.isMarkup() ? "&lt;" : "<"));
        }
    }

    @Test
    void no_view_says_by_markup_what_a_person_wrote() {
        files(GOLDEN, ".json").forEach(file -> assertThat(shown(file.replace(".json", "")))
                .as(file)
                .filteredOn(Text::isMarkup)
                .noneMatch(text -> MENTION.matcher(text.words()).find()
                        || TURNED.matcher(text.words()).find()));
    }

    @Test
    void every_golden_file_stands_in_a_table() {
        Set<String> claimed = lines().flatMap(Line::files).collect(Collectors.toSet());
        assertThat(files(GOLDEN, ".json"))
                .extracting(file -> file.replace(".json", ""))
                .isSubsetOf(claimed);
    }

    @Test
    void the_golden_files_are_within_the_limits_of_slack() {
        assertThat(files(GOLDEN, ".json"))
                .isNotEmpty()
                .allSatisfy(file -> SlackLimits.check(JsonParser.parseString(read(GOLDEN.resolve(file)))));
    }

    /** Words on the screen, as markup or as they are. */
    private record Text(boolean isMarkup, String words) {}

    private static List<Text> shown(String name) {
        return shown(JsonParser.parseString(read(GOLDEN.resolve(name + ".json"))))
                .toList();
    }

    private static Stream<Text> shown(JsonElement json) {
        if (json.isJsonArray()) {
            return json.getAsJsonArray().asList().stream().flatMap(GoldenViewsTest::shown);
        }
        if (!json.isJsonObject()) {
            return Stream.empty();
        }
        JsonObject object = json.getAsJsonObject();
        boolean isPlain = object.has("type") && object.get("type").getAsString().equals("plain_text");
        return object.entrySet().stream()
                .flatMap(member -> member.getValue().isJsonPrimitive()
                        ? word(member.getKey(), member.getValue(), isPlain)
                        : shown(member.getValue()));
    }

    private static Stream<Text> word(String key, JsonElement value, boolean isPlain) {
        return switch (key) {
            case "text" -> Stream.of(new Text(!isPlain, value.getAsString()));
            case "initial_value", "alt_text" -> Stream.of(new Text(false, value.getAsString()));
            default -> Stream.empty();
        };
    }

    /** The names of the files below a folder, without that folder. */
    private static Set<String> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
