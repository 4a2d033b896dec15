package dev.sideline.practice;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signed POSTs to the app's request URL; the app has three seconds to acknowledge each. */
final class Deliveries {
    static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final PracticeSettings settings;
    private final Signer signer;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Deliveries(PracticeSettings settings) {
        this.settings = settings;
        this.signer = new Signer(settings.signingSecret());
    }

    Ack command(Map<String, String> fields) {
        return send(FORM, form(fields));
    }

    Ack interaction(JsonObject payload) {
        return send(FORM, form(Map.of("payload", payload.toString())));
    }

    Ack event(JsonObject payload) {
        return send("application/json", payload.toString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Ack send(String contentType, String body) {
        String timestamp = String.valueOf(settings.clock().instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(settings.requestUrl())
                .timeout(PATIENCE)
                .header("Content-Type", contentType)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signer.sign(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                log.warn("The app answered a delivery with HTTP {}", response.statusCode());
                return Ack.failed(Ack.Outcome.HTTP_ERROR);
            }
            return new Ack(Ack.Outcome.ACKED, body(response.body()));
        } catch (HttpTimeoutException e) {
            log.warn("The app did not acknowledge a delivery within {}", PATIENCE);
            return Ack.failed(Ack.Outcome.TIMEOUT);
        } catch (IOException e) {
            log.warn("The app cannot be reached at {}", settings.requestUrl(), e);
            return Ack.failed(Ack.Outcome.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ack.failed(Ack.Outcome.UNREACHABLE);
        }
    }

    private static JsonElement body(String text) {
        if (text.isBlank()) {
            return JsonNull.INSTANCE;
        }
        JsonElement parsed = text.stripLeading().startsWith("{") ? Json.parse(text) : null;
        return parsed != null ? parsed : new JsonPrimitive(text);
    }
}
