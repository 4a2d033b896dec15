package dev.sideline.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a workspace, in memory. */
public final class MemoryFiles implements FileShare {

    /** A file in somebody's direct messages. */
    public record Handed(String slackId, GivenFile file, String mrkdwn) {}

    private final List<Handed> handed = new ArrayList<>();
    private final Map<String, GivenFile> given = new LinkedHashMap<>();
    private final List<String> pictures = new ArrayList<>();

    /** Puts a file in, as somebody uploads it; its id. */
    public String put(GivenFile file) {
        String id = "F" + given.size();
        given.put(id, file);
        return id;
    }

    public List<Handed> handed() {
        return List.copyOf(handed);
    }

    /** The words of the pictures, in the order in which they came. */
    public List<String> pictures() {
        return List.copyOf(pictures);
    }

    @Override
    public Optional<String> picture(String name, byte[] png, String altText) {
        pictures.add(altText);
        return Optional.of("FPICTURE" + pictures.size());
    }

    @Override
    public void hand(String slackId, String name, byte[] content, String mrkdwn) {
        handed.add(new Handed(slackId, new GivenFile(name, content), mrkdwn));
    }

    @Override
    public GivenFile fetch(String fileId) {
        GivenFile file = given.get(fileId);
        if (file == null) {
            throw new UserError("I could not read the file from Slack.");
        }
        return file;
    }
}
