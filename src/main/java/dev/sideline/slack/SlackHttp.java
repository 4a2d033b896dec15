package dev.sideline.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Builds the one HTTP client for everything that goes to Slack. */
final class SlackHttp {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private SlackHttp() {}

    static Slack slack(SlackAccess settings, Duration call) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
        // The library would take the proxy from the environment without looking at NO_PROXY.
        config.setProxyUrl(null);
        // Its statistics call auth.test on their own and keep threads.
        config.setStatsEnabled(false);
        SlackHttpClient http = new SlackHttpClient(client(settings.proxies(), call));
        http.setConfig(config);
        return Slack.getInstance(config, http);
    }

    private static OkHttpClient client(Proxies proxies, Duration call) {
        return new OkHttpClient.Builder()
                // It would silently send a POST again after a reset: one message would become two.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(CONNECT)
                .readTimeout(call)
                .writeTimeout(call)
                .callTimeout(call)
                .proxySelector(proxies.selector())
                .proxyAuthenticator(credentials(proxies))
                .addInterceptor(SlackHttp::tellWhetherSent)
                .addNetworkInterceptor(SlackHttp::markAsSent)
                .build();
    }

    private static final class Sent {
        final AtomicBoolean mark = new AtomicBoolean();
    }

    private static Response tellWhetherSent(Interceptor.Chain chain) throws IOException {
        Sent sent = new Sent();
        try {
            return chain.proceed(
                    chain.request().newBuilder().tag(Sent.class, sent).build());
        } catch (IOException e) {
            throw sent.mark.get() ? e : new NotSent(e);
        }
    }

    /** Runs once there is a connection, right before the request is written to it. */
    private static Response markAsSent(Interceptor.Chain chain) throws IOException {
        Sent sent = chain.request().tag(Sent.class);
        if (sent != null) {
            sent.mark.set(true);
        }
        return chain.proceed(chain.request());
    }

    private static Authenticator credentials(Proxies proxies) {
        return (route, response) -> {
            String header = ProxyCredentials.header(
                    proxies.forAddress(response.request().url().uri()));
            return header == null || response.request().header("Proxy-Authorization") != null
                    ? null
                    : withHeader(response.request(), header);
        };
    }

    private static Request withHeader(Request request, String header) {
        return request.newBuilder().header("Proxy-Authorization", header).build();
    }

    /** The user and password of a proxy's address. */
    static final class ProxyCredentials {
        private ProxyCredentials() {}

        static @Nullable String header(@Nullable URI proxy) {
            if (proxy == null || proxy.getUserInfo() == null) {
                return null;
            }
            String[] parts = proxy.getUserInfo().split(":", 2);
            return Credentials.basic(parts[0], parts.length > 1 ? parts[1] : "");
        }
    }
}
