package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that people read, in every view that is kept as a golden file and in every text of the code. */
class WordsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Pattern SHOUT = Pattern.compile("\\p{L}!(?![=])");
    private static final Pattern BARE_DATE =
            Pattern.compile("(?<!such as )(?<![\\w-])20\\d\\d-\\d\\d-\\d\\d(?![\\w-])");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\d,.–])1 (accounts|promises|plays|people|deals|meetings|days|weeks|topics|nudges)\\b");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void no_view_shouts() throws IOException {
        assertThat(found(SHOUT)).isEmpty();
    }

    @Test
    void no_view_shows_a_date_as_a_machine_writes_it() throws IOException {
        assertThat(found(BARE_DATE)).isEmpty();
    }

    @Test
    void one_is_never_many() throws IOException {
        assertThat(found(ONE_OF_MANY)).isEmpty();
    }

    @Test
    void no_text_in_the_code_shouts() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            List<String> shouting = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WordsTest::literals)
                    .filter(text -> SHOUT.matcher(text).find())
                    .toList();
            assertThat(shouting).isEmpty();
        }
    }

    /** The texts of each file in which the pattern is found. */
    private static Map<String, List<String>> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(Path::toString, file -> texts(file)
                            .filter(text -> pattern.matcher(text).find())
                            .toList()))
                    .entrySet()
                    .stream()
                    .filter(file -> !file.getValue().isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static Stream<String> texts(Path file) {
        return texts(JsonParser.parseString(read(file)));
    }

    private static Stream<String> texts(JsonElement json) {
        if (json.isJsonArray()) {
            return json.getAsJsonArray().asList().stream().flatMap(WordsTest::texts);
        }
        if (!json.isJsonObject()) {
            return Stream.empty();
        }
        return json.getAsJsonObject().entrySet().stream()
                .flatMap(member ->
                        member.getKey().equals("text") && member.getValue().isJsonPrimitive()
                                ? Stream.of(member.getValue().getAsString())
                                : texts(member.getValue()));
    }

    private static Stream<String> literals(Path file) {
        return LITERAL.matcher(read(file)).results().map((MatchResult match) -> match.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
