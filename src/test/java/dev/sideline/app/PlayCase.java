package dev.sideline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.crm.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case in which a play fires, and what somebody enters to clear it.
 *
 * @param to the first name of whom it is said to
 * @param files what is on record
 * @param asked by field, what is entered in the form that asks first; mostly nothing
 * @param entered by field; {@code {CONTACT Dana Lee}} stands for an internal id
 */
record PlayCase(
        String play, String to, List<SourceFile> files, Map<String, String> asked, Map<String, String> entered) {

    @Override
    public String toString() {
        return play;
    }

    /** All cases of the table. */
    static List<PlayCase> all() {
        try {
            List<PlayCase> cases = new ArrayList<>();
            String text = Files.readString(Path.of("src/test/resources/plays/cleared.txt"));
            for (String part : text.split("(?m)^= ", -1)) {
                if (!part.startsWith("#")) {
                    cases.add(read(part.lines().toList()));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlayCase read(List<String> lines) {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> asked = new LinkedHashMap<>();
        Map<String, String> entered = new LinkedHashMap<>();
        String file = "";
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(">")) {
                String[] parts = line.substring(line.indexOf(' ') + 1).split(" = ", 2);
                (line.startsWith(">>") ? asked : entered).put(parts[0], parts[1]);
            } else if (line.contains(".csv ")) {
                file = line.substring(0, line.indexOf(' '));
                files.put(file, line.substring(line.indexOf(' ') + 1) + "\n");
            } else if (!line.isBlank()) {
                files.merge(file, line + "\n", String::concat);
            }
        }
        String[] head = lines.get(0).strip().split(" ", -1);
        return new PlayCase(
                head[0],
                head[1],
                files.entrySet().stream()
                        .map(one -> new SourceFile(one.getKey(), one.getValue().getBytes(UTF_8)))
                        .toList(),
                asked,
                entered);
    }
}
