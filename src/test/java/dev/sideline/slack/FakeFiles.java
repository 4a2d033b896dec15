package dev.sideline.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files of a {@link FakeSlack}: announced, sent, completed, processed when they were looked at often enough. */
final class FakeFiles {

    private final Map<String, String> contents = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();
    private final List<String> complete = new CopyOnWriteArrayList<>();
    private final List<String> shared = new CopyOnWriteArrayList<>();
    private volatile int processedAfter;
    private volatile String host = "";
    private volatile int size;

    /** How often a file is looked at before it is processed. */
    void processedAfter(int manyLooks) {
        processedAfter = manyLooks;
    }

    /** Where files claim to lie. */
    void heldAt(String address) {
        host = address;
    }

    /** How large files claim to be. */
    void claimed(int bytes) {
        size = bytes;
    }

    /** What was shared: channel, name and content. */
    List<String> shared() {
        return List.copyOf(shared);
    }

    /** A file that somebody gave. */
    String given(String name, String content) {
        String id = "F" + names.size();
        names.put(id, name);
        contents.put(id, content);
        complete.add(id);
        return id;
    }

    String announce(String name, String address) {
        String id = "F" + names.size();
        names.put(id, name);
        return "{\"ok\":true,\"file_id\":\"" + id + "\",\"upload_url\":\"" + address + "/upload/" + id + "\"}";
    }

    String take(String path, String body) {
        contents.put(path.substring(path.lastIndexOf('/') + 1), body);
        return "OK";
    }

    String complete(FakeSlack.Asked call) {
        List<String> ids = new ArrayList<>();
        JsonParser.parseString(call.text("files"))
                .getAsJsonArray()
                .forEach(file -> ids.add(file.getAsJsonObject().get("id").getAsString()));
        for (String id : ids) {
            if (complete.contains(id) || !contents.containsKey(id)) {
                return "{\"ok\":false,\"error\":\"file_not_found\"}";
            }
            complete.add(id);
            if (call.arguments().containsKey("channel_id")) {
                shared.add(call.text("channel_id") + " " + names.get(id) + ": " + contents.get(id));
            }
        }
        return "{\"ok\":true,\"files\":[]}";
    }

    String info(String id, String address) {
        if (!complete.contains(id)) {
            return "{\"ok\":false,\"error\":\"file_not_found\"}";
        }
        JsonObject file = new JsonObject();
        file.addProperty("id", id);
        file.addProperty("name", names.get(id));
        file.addProperty("size", size == 0 ? contents.getOrDefault(id, "").length() : size);
        file.addProperty("mimetype", looks.merge(id, 1, Integer::sum) > processedAfter ? "image/png" : "");
        file.addProperty("url_private_download", (host.isEmpty() ? address : host) + "/files/" + id);
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        answer.add("file", file);
        return answer.toString();
    }

    String content(String path) {
        return contents.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "");
    }
}
