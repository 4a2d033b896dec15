package dev.sideline.slack;

import com.slack.api.Slack;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.sideline.chat.Directory;
import dev.sideline.chat.FileShare;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspace behind a bot token: asked once at the start, so that everything else can be built on it. */
public final class SlackWorkspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackWorkspace.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(20));

    private final SlackAccess settings;
    private final Timing timing;
    private final MeterRegistry meters;
    private final InstantSource clock;
    private final Slack slack;
    private final WebApi api;
    private final Identity identity;
    private final SlackDirectory directory;
    private final Conversations conversations;
    private final SlackFiles files;

    /**
     * Who the token stands for.
     *
     * @param scopes what was granted; empty when Slack does not say
     */
    public record Identity(String teamId, String team, String botUserId, String bot, Set<String> scopes) {}

    private SlackWorkspace(
            SlackAccess settings,
            Timing timing,
            InstantSource clock,
            MeterRegistry meters,
            Slack slack,
            WebApi api,
            Identity identity) {
        this.settings = settings;
        this.timing = timing;
        this.clock = clock;
        this.meters = meters;
        this.slack = slack;
        this.api = api;
        this.identity = identity;
        this.directory = new SlackDirectory(api, clock, identity.teamId());
        this.conversations = new Conversations(api);
        this.files = new SlackFiles(api, settings, conversations, timing, clock);
    }

    /**
     * Asks Slack whose token it is; while Slack cannot be reached it tries again for about half a minute.
     *
     * @param clock the real one, whatever clock the coach lives by
     * @throws SlackProblem when the token is refused, or Slack cannot be reached
     */
    public static SlackWorkspace connect(SlackAccess settings, Timing timing, InstantSource clock, MeterRegistry meters)
            throws SlackProblem {
        Slack slack = SlackHttp.slack(settings, timing.call());
        WebApi api = new WebApi(slack, settings.botToken(), meters);
        return new SlackWorkspace(settings, timing, clock, meters, slack, api, identity(api));
    }

    private static Identity identity(WebApi api) throws SlackProblem {
        for (Duration pause : PAUSES) {
            Outcome<AuthTestResponse> answer = api.call("auth.test", methods -> methods.authTest(r -> r));
            if (answer instanceof Outcome.Done<AuthTestResponse> done) {
                return identity(done.given());
            }
            if (answer instanceof Outcome.Refused<AuthTestResponse> refused) {
                throw new SlackProblem("SLACK_BOT_TOKEN: Slack refuses it (" + refused.error()
                        + "); copy the Bot User OAuth Token of the installed app, for example xoxb-…");
            }
            LOG.warn("Slack does not answer ({}), trying again in {} s", answer.label(), pause.toSeconds());
            await(pause);
        }
        throw new SlackProblem("SLACK_API_URL: Slack cannot be reached; check the network and HTTPS_PROXY");
    }

    static Identity identity(AuthTestResponse answer) {
        List<String> scopes = answer.getHttpResponseHeaders() == null
                ? null
                : answer.getHttpResponseHeaders().get("x-oauth-scopes");
        return new Identity(
                answer.getTeamId(),
                answer.getTeam(),
                answer.getUserId(),
                answer.getUser(),
                scopes == null
                        ? Set.of()
                        : Arrays.stream(scopes.get(0).split(","))
                                .map(String::strip)
                                .filter(scope -> !scope.isEmpty())
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private static void await(Duration pause) throws SlackProblem {
        try {
            if (new CountDownLatch(1).await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody counts down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlackProblem("interrupted while waiting for Slack");
        }
    }

    public Identity identity() {
        return identity;
    }

    public Directory directory() {
        return directory;
    }

    public FileShare files() {
        return files;
    }

    Conversations conversations() {
        return conversations;
    }

    SlackAccess settings() {
        return settings;
    }

    Timing timing() {
        return timing;
    }

    MeterRegistry meters() {
        return meters;
    }

    InstantSource clock() {
        return clock;
    }

    Slack slack() {
        return slack;
    }

    WebApi api() {
        return api;
    }

    SlackDirectory members() {
        return directory;
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            LOG.warn("The connections to Slack were not closed properly: {}", e.toString());
        }
    }
}
