package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Uploaded files; keeps the newest {@value #KEPT}, each up to {@value #LARGEST} bytes. */
final class Files {
    static final int LARGEST = 10_000_000;
    private static final int KEPT = 200;

    private final PracticeSettings settings;
    private final Ids ids;
    private final Map<String, String> uploadKeys = bounded();
    private final Map<String, StoredFile> files = bounded();

    Files(PracticeSettings settings, Ids ids) {
        this.settings = settings;
        this.ids = ids;
    }

    private static <T> Map<String, T> bounded() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > KEPT;
            }
        };
    }

    synchronized StoredFile announce(String owner, String name) {
        long now = settings.clock().instant().getEpochSecond();
        StoredFile file = new StoredFile(ids.next("F"), owner, name, name, Content.NONE, false, now);
        files.put(file.id(), file);
        return file;
    }

    /** The address that takes the content of an announced file. */
    synchronized String uploadAddress(StoredFile file) {
        String key = ids.secret();
        uploadKeys.put(key, file.id());
        return settings.address("/practice/upload/" + key).toString();
    }

    synchronized boolean upload(String key, Content content) {
        String id = uploadKeys.getOrDefault(key, "");
        return files.computeIfPresent(id, (same, file) -> file.with(content)) != null;
    }

    synchronized StoredFile complete(String id, String title) {
        StoredFile file = files.get(id);
        if (file == null || file.complete() || file.content().size() == 0) {
            throw new SlackError("file_not_found");
        }
        StoredFile complete = file.completed(title);
        files.put(id, complete);
        return complete;
    }

    /** A file that is there at once, as somebody puts it into a form. */
    synchronized StoredFile given(String owner, String name, Content content) {
        StoredFile file = announce(owner, name).with(content).completed(name);
        files.put(file.id(), file);
        return file;
    }

    synchronized Optional<StoredFile> find(String id) {
        return Optional.ofNullable(files.get(id)).filter(StoredFile::complete);
    }

    JsonObject json(StoredFile file) {
        return file.json(settings.address("/practice/files/" + file.id()));
    }
}
