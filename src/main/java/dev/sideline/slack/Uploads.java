package dev.sideline.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.model.File;
import dev.sideline.slack.Calls.Again;
import java.time.Duration;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Brings a file to Slack in three steps: announce it, send its bytes, complete it. It is completed once. */
final class Uploads {

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final WebApi api;
    private final Duration grace;

    /** @param grace how long after a call without an answer it may still take effect */
    Uploads(WebApi api, Duration grace) {
        this.api = api;
        this.grace = grace;
    }

    /**
     * A file to bring.
     *
     * @param altText null where none is needed
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    record Cargo(String name, byte[] content, @Nullable String altText) {}

    /**
     * Where it is to be shown.
     *
     * @param channel null for nowhere yet
     */
    record Place(@Nullable String channel, @Nullable String mrkdwn) {}

    /** The id of the file. */
    Outcome<String> upload(Cargo cargo, Place place, Patience patience) {
        // Until it is completed nobody sees it: an announcement whose fate is unknown is left to itself.
        Outcome<String> sent = patience.make(Again.HARMLESS, () -> api.call(
                        "files.getUploadURLExternal",
                        methods -> methods.filesGetUploadURLExternal(r -> r.filename(cargo.name())
                                .length(cargo.content().length)
                                .altTxt(cargo.altText())))
                .then(announced ->
                        send(announced.getUploadUrl(), cargo).then(done -> new Outcome.Done<>(announced.getFileId()))));
        return sent.then(id -> complete(id, cargo, place, patience));
    }

    private Outcome<Boolean> send(String url, Cargo cargo) {
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(cargo.content(), BYTES))
                .build();
        return api.transfer("upload", request, response -> new Outcome.Done<>(true));
    }

    private Outcome<String> complete(String id, Cargo cargo, Place place, Patience patience) {
        Outcome<String> first = completeOnce(id, cargo, place, patience);
        if (!(first instanceof Outcome.Unknown<String>) || !patience.waits(grace)) {
            return first;
        }
        Outcome<File> look = look(id, patience);
        if (look instanceof Outcome.Refused<File> refused && refused.error().equals("file_not_found")) {
            return completeOnce(id, cargo, place, patience);
        }
        return look.value().isPresent() ? new Outcome.Done<>(id) : first;
    }

    private Outcome<String> completeOnce(String id, Cargo cargo, Place place, Patience patience) {
        FileDetails file = FileDetails.builder().id(id).title(cargo.name()).build();
        Outcome<FilesCompleteUploadExternalResponse> outcome = patience.make(
                Again.ANSWER,
                () -> api.call(
                        "files.completeUploadExternal",
                        methods -> methods.filesCompleteUploadExternal(r -> r.files(List.of(file))
                                .channelId(place.channel())
                                .initialComment(place.mrkdwn()))));
        return outcome.then(done -> new Outcome.Done<>(id));
    }

    /** What Slack knows of a file; nothing while it is not completed. */
    Outcome<File> look(String id, Patience patience) {
        return patience.make(Again.HARMLESS, () -> api.call("files.info", methods -> methods.filesInfo(r -> r.file(id)))
                .then(answer -> new Outcome.Done<>(answer.getFile())));
    }
}
