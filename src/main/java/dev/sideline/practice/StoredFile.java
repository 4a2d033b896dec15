package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** A file: announced, then uploaded, then shown. */
record StoredFile(String id, String owner, String name, String title, Content content, boolean complete, long created) {
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "csv", "text/csv",
            "txt", "text/plain",
            "json", "application/json",
            "zip", "application/zip");

    String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    String mimeType() {
        return TYPES.getOrDefault(extension(), "application/octet-stream");
    }

    StoredFile with(Content uploaded) {
        return new StoredFile(id, owner, name, title, uploaded, complete, created);
    }

    StoredFile completed(String newTitle) {
        return new StoredFile(id, owner, name, newTitle.isEmpty() ? name : newTitle, content, true, created);
    }

    /** Slack's file object; {@code address} is where the content is served. */
    JsonObject json(URI address) {
        JsonObject file = new JsonObject();
        file.addProperty("id", id);
        file.addProperty("created", created);
        file.addProperty("timestamp", created);
        file.addProperty("name", name);
        file.addProperty("title", title);
        file.addProperty("mimetype", mimeType());
        file.addProperty("filetype", extension());
        file.addProperty("pretty_type", extension().toUpperCase(Locale.ROOT));
        file.addProperty("user", owner);
        file.addProperty("size", content.size());
        file.addProperty("mode", "hosted");
        file.addProperty("is_external", false);
        file.addProperty("url_private", address.toString());
        file.addProperty("url_private_download", address.toString());
        file.addProperty("permalink", address.toString());
        file.addProperty("file_access", "visible");
        return file;
    }
}
