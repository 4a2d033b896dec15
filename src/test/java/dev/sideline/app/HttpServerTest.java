package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HttpServerTest {

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Test
    void health_and_metrics_are_always_there() throws Exception {
        meters.counter("sideline.deliveries", "type", "nudge", "outcome", "delivered")
                .increment();
        try (HttpServer server = start(List.of())) {
            assertThat(get(server, "/healthz").statusCode()).isEqualTo(200);
            assertThat(get(server, "/readyz").statusCode()).isEqualTo(200);
            assertThat(get(server, "/metrics").body())
                    .contains("sideline_deliveries_total{outcome=\"delivered\",type=\"nudge\"} 1.0");
            assertThat(get(server, "/slack/events").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void readiness_names_everything_that_is_missing() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (HttpServer server = start(List.of(
                new Readiness("slack", () -> Optional.of("the bot token was revoked")),
                new Readiness("scheduler", Optional::empty),
                new Readiness("store", () -> {
                    throw new IllegalStateException("down");
                }),
                new Readiness("database", () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Optional.empty();
                })))) {
            HttpResponse<String> answer = get(server, "/readyz");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body().lines())
                    .containsExactly(
                            "database: does not answer",
                            "slack: the bot token was revoked",
                            "store: failed with IllegalStateException");
        } finally {
            never.countDown();
        }
    }

    @Test
    void a_port_that_is_taken_is_told_as_such() throws Exception {
        try (HttpServer server = start(List.of())) {
            int port = server.port();
            assertThatThrownBy(() -> HttpServer.start("127.0.0.1", port, null, List.of(), meters, context -> {}))
                    .isInstanceOf(BindException.class);
        }
    }

    private HttpServer start(List<Readiness> checks) throws Exception {
        return HttpServer.start("127.0.0.1", 0, null, checks, meters, context -> {});
    }

    private static HttpResponse<String> get(HttpServer server, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
