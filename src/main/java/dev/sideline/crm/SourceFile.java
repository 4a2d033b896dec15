package dev.sideline.crm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file as it came: the name by which a report speaks of it, and its bytes. */
public final class SourceFile {

    private static final long MOST_BYTES = 256L << 20;
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");

    private final String name;
    private final byte[] content;

    public SourceFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /**
     * The files at these paths, each once; a folder stands for the CSV files in it.
     *
     * @throws UnusableFile when one is missing or cannot be read, or a folder has none
     */
    public static List<SourceFile> at(Collection<Path> paths) {
        return paths.stream()
                .flatMap(SourceFile::expand)
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .map(SourceFile::read)
                .toList();
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    private static Stream<Path> expand(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> files = entries.filter(SourceFile::looksLikeCsv).sorted().toList();
            if (files.isEmpty()) {
                throw new UnusableFile("The folder " + path + " holds no CSV file.");
            }
            return files.stream();
        } catch (IOException unreadable) {
            throw new UnusableFile("The folder " + path + " cannot be read.", unreadable);
        }
    }

    private static boolean looksLikeCsv(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    static SourceFile read(Path path) {
        if (!Files.exists(path)) {
            throw new UnusableFile("There is no file " + path + ".");
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new UnusableFile(path + " is larger than 256 MB: split it and import the parts one by one.");
            }
            return new SourceFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UnusableFile(path + " cannot be read: check that you may open it.", unreadable);
        }
    }
}
