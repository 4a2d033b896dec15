package dev.sideline.transfers;

import dev.sideline.chat.GivenFile;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.UserError;
import dev.sideline.crm.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files that somebody gave, with what is in a zip file in its place. */
final class Unpacked {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");
    private static final int MOST_FILES = 60;
    private static final int MOST_BYTES = 100_000_000;

    private final Map<String, SourceFile> files = new LinkedHashMap<>();
    private int bytes;

    private Unpacked() {}

    /** @throws UserError when there is too much in it, or nothing to read */
    static List<SourceFile> of(List<GivenFile> given) {
        Unpacked unpacked = new Unpacked();
        given.forEach(unpacked::take);
        if (unpacked.files.isEmpty()) {
            throw new UserError("There is no CSV file among these.");
        }
        return List.copyOf(unpacked.files.values());
    }

    private void take(GivenFile file) {
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            unzip(file);
        } else {
            put(file.name(), file.content());
        }
    }

    private void unzip(GivenFile file) {
        int before = files.size();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.content()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (isText(name)) {
                    put(name.substring(name.lastIndexOf('/') + 1), zip.readNBytes(MOST_BYTES - bytes + 1));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UserError(Mrkdwn.escape(file.name()) + " cannot be unpacked: is it a whole zip file?");
        }
        if (files.size() == before) {
            throw new UserError(Mrkdwn.escape(file.name()) + " holds no CSV file.");
        }
    }

    /** Not the invisible files that some systems add. */
    private static boolean isText(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !path.startsWith("__MACOSX")
                && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private void put(String name, byte[] content) {
        bytes += content.length;
        if (bytes > MOST_BYTES || files.size() >= MOST_FILES) {
            throw new UserError("That is more than 100 MB or 60 files at once. Take it in parts, or run"
                    + " `sideline import` where I am installed.");
        }
        String free = name;
        for (int i = 2; files.containsKey(free); i++) {
            free = i + "-" + name;
        }
        files.put(free, new SourceFile(free, content));
    }
}
