package dev.sideline.slack;

import com.sun.net.httpserver.HttpServer;
import dev.sideline.app.Readiness;
import dev.sideline.chat.Message;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The edge with the demo registry, for driving it from outside: {@code DemoMain API_URL socket|http PORT}. */
final class DemoMain {

    private DemoMain() {}

    public static void main(String[] args) throws Exception {
        boolean socket = args[1].equals("socket");
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        SlackAccess settings = new SlackAccess(
                "xoxb-test-token",
                socket ? "xapp-test-token" : null,
                socket ? null : "test-signing-secret",
                URI.create(args[0]),
                Proxies.NONE);
        InstantSource clock = InstantSource.system();
        SlackWorkspace workspace = SlackWorkspace.connect(settings, Timing.USUAL, clock, meters);
        Demo demo = new Demo();
        MemoryOutbox outbox = new MemoryOutbox();
        SlackBot bot = SlackBot.start(
                workspace,
                new SlackBot.Parts(demo.registry(), demo, demo, demo::plainWords, member -> {}, outbox, clock));
        dev.sideline.app.HttpServer server = dev.sideline.app.HttpServer.start(
                "127.0.0.1",
                Integer.parseInt(args[2]),
                bot.servlet(),
                List.of(new Readiness("slack", bot::trouble)),
                meters,
                context -> {});
        HttpServer control = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[2]) + 1), 0);
        control.createContext("/", exchange -> {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            String answer =
                    switch (path[1]) {
                        case "put" -> {
                            UUID id = outbox.put(path[2], Demo.card("A nudge"), clock.instant());
                            bot.wake();
                            yield id.toString();
                        }
                        case "revise" -> {
                            outbox.revise(UUID.fromString(path[2]), Message.of("Revised"), clock.instant());
                            bot.wake();
                            yield "ok";
                        }
                        case "heard" -> String.join("\n", demo.heard);
                        case "gate" -> {
                            if (path[2].equals("close")) {
                                demo.gate = new java.util.concurrent.CountDownLatch(1);
                            } else {
                                demo.gate.countDown();
                            }
                            yield "ok";
                        }
                        default ->
                            outbox.state(UUID.fromString(path[2])) + " " + outbox.story(UUID.fromString(path[2]));
                    };
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        control.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            bot.close();
            server.close();
        }));
        System.out.println("started");
    }
}
