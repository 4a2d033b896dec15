package dev.sideline.slack;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes Slack's signed requests: {@code POST /slack/events}. */
final class SlackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);
    private static final String HMAC = "HmacSHA256";
    private static final int MOST_BYTES = 1_000_000;

    /** Either way: a request from the future was made by somebody with a wrong clock, or for later use. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String BODY = SlackServlet.class.getName() + ".body";

    private final transient App app;
    private final transient String signingSecret;
    private final transient InstantSource clock;
    private final transient AckTimer acks;
    private final transient SlackAppServletAdapter adapter;

    SlackServlet(App app, String signingSecret, InstantSource clock, AckTimer acks) {
        this.app = app;
        this.signingSecret = signingSecret;
        this.clock = clock;
        this.acks = acks;
        this.adapter = new SlackAppServletAdapter(app.config()) {
            @Override
            protected String doReadRequestBodyAsString(HttpServletRequest request) {
                return (String) request.getAttribute(BODY);
            }
        };
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too large");
            return;
        }
        if (!isSigned(request, bytes)) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "wrong signature");
            return;
        }
        request.setAttribute(BODY, new String(bytes, StandardCharsets.UTF_8));
        Request<?> delivery = null;
        try {
            delivery = adapter.buildSlackRequest(request);
            adapter.writeResponse(response, delivery == null ? Response.ok() : app.run(delivery));
        } catch (Exception e) {
            LOG.error("A request from Slack could not be handled", e);
            response.setStatus(HttpServletResponse.SC_OK);
        } finally {
            acks.record(
                    delivery == null
                            ? "unknown"
                            : String.valueOf(delivery.getRequestType()).toLowerCase(Locale.ROOT),
                    System.nanoTime() - start);
        }
    }

    private boolean isSigned(HttpServletRequest request, byte[] body) {
        String timestamp = request.getHeader(SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP);
        String signature = request.getHeader(SlackSignature.HeaderNames.X_SLACK_SIGNATURE);
        return signature != null
                && isNow(timestamp)
                && MessageDigest.isEqual(
                        signature(timestamp, body).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    /** Made of the very bytes that came: the SDK's own goes through the platform's charset, which may be ASCII. */
    private String signature(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    private boolean isNow(@Nullable String timestamp) {
        try {
            return timestamp != null
                    && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                                    .abs()
                                    .compareTo(TOLERANCE)
                            <= 0;
        } catch (ArithmeticException | DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getWriter().write("{\"error\":\"" + why + "\"}");
    }
}
