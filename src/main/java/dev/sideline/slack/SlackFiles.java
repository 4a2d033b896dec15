package dev.sideline.slack;

import com.slack.api.model.File;
import dev.sideline.chat.FileShare;
import dev.sideline.chat.GivenFile;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.UserError;
import dev.sideline.slack.Uploads.Cargo;
import dev.sideline.slack.Uploads.Place;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the workspace. */
final class SlackFiles implements FileShare {

    private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);
    private static final Duration SEND = Duration.ofSeconds(60);
    private static final String TOO_LARGE = "too_large";

    private final WebApi api;
    private final SlackAccess settings;
    private final Conversations conversations;
    private final Uploads uploads;
    private final Pictures pictures;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    SlackFiles(WebApi api, SlackAccess settings, Conversations conversations, Timing timing, InstantSource clock) {
        this.api = api;
        this.settings = settings;
        this.conversations = conversations;
        this.uploads = new Uploads(api, timing.grace());
        this.pictures = new Pictures(uploads, clock, this::tell);
    }

    @Override
    public Optional<String> picture(String name, byte[] png, String altText) {
        return pictures.id(new Cargo(name, png, altText));
    }

    @Override
    public void hand(String slackId, String name, byte[] content, String mrkdwn) {
        if (content.length > MOST_BYTES) {
            throw tooLarge(name);
        }
        Patience patience = Patience.of(SEND);
        Outcome<String> outcome = patience.make(Calls.Again.HARMLESS, () -> conversations.with(slackId))
                .then(channel -> uploads.upload(new Cargo(name, content, null), new Place(channel, mrkdwn), patience));
        if (outcome.value().isEmpty()) {
            tell("A file could not be handed over", outcome);
            throw new UserError(
                    outcome instanceof Outcome.Unknown<String>
                            ? "Slack did not confirm that " + Mrkdwn.escape(name)
                                    + " reached you. Look into our direct messages; when it is not there, ask again."
                            : "Slack did not take " + Mrkdwn.escape(name) + ". " + advice(outcome));
        }
    }

    @Override
    public GivenFile fetch(String fileId) {
        Patience patience = Patience.of(SEND);
        Outcome<File> file = uploads.look(fileId, patience);
        String name = file.value().map(File::getName).orElse("the file");
        if (file.value().map(File::getSize).orElse(0) > MOST_BYTES) {
            throw tooLarge(name);
        }
        Outcome<GivenFile> given = file.then(there -> patience.make(Calls.Again.HARMLESS, () -> download(there)));
        if (given instanceof Outcome.Refused<GivenFile> refused
                && refused.error().equals(TOO_LARGE)) {
            throw tooLarge(name);
        }
        return given.value().orElseThrow(() -> {
            tell("A file could not be fetched", given);
            return new UserError("I could not read " + Mrkdwn.escape(name) + " from Slack. " + advice(given));
        });
    }

    private Outcome<GivenFile> download(File file) {
        String url = file.getUrlPrivateDownload();
        if (url == null || !isOurs(url)) {
            return new Outcome.Refused<>("not_held_by_slack");
        }
        Request request = new Request.Builder()
                .url(url)
                .header("Authorization", "Bearer " + settings.botToken())
                .build();
        return api.transfer("download", request, response -> read(response, file));
    }

    private static Outcome<GivenFile> read(Response response, File file) throws IOException {
        ResponseBody body = response.body();
        String type = Entered.orEmpty(response.header("Content-Type"));
        if (type.startsWith("text/html") && !Entered.orEmpty(file.getMimetype()).startsWith("text/html")) {
            // Whom Slack does not let in gets its page for signing in.
            return new Outcome.Refused<>("sign_in_page");
        }
        byte[] content = body.byteStream().readNBytes(MOST_BYTES + 1);
        return content.length > MOST_BYTES
                ? new Outcome.Refused<>(TOO_LARGE)
                : new Outcome.Done<>(new GivenFile(Entered.orEmpty(file.getName()), content));
    }

    /** The token goes to Slack's own hosts alone, and to the one that stands in for it. */
    boolean isOurs(String url) {
        URI address = address(url);
        String host = Entered.orEmpty(address.getHost()).toLowerCase(Locale.ROOT);
        boolean slacks =
                "https".equals(address.getScheme()) && (host.equals("slack.com") || host.endsWith(".slack.com"));
        URI api = settings.apiUrl();
        return slacks
                || (host.equals(api.getHost())
                        && address.getPort() == api.getPort()
                        && String.valueOf(address.getScheme()).equals(api.getScheme()));
    }

    private static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return URI.create("");
        }
    }

    private static UserError tooLarge(String name) {
        return new UserError(Mrkdwn.escape(name) + " is larger than 20 MB. Split it, and take the parts one by one.");
    }

    private static String advice(@Nullable Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused && refused.error().equals("missing_scope")
                ? "The app may not handle files yet: update it from manifest.yml and install it again."
                : "Please try again in a minute.";
    }

    /** The first time loudly: a scope that is missing would be told at every picture. */
    private void tell(String what, Outcome<?> outcome) {
        if (told.add(what + outcome.label())) {
            LOG.warn("{}: {}", what, outcome.label());
        } else {
            LOG.debug("{}: {}", what, outcome.label());
        }
    }
}
