package dev.sideline.app;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Answers on one port: health and metrics always, Slack's requests in HTTP mode, and the practice workspace's page. */
public final class HttpServer implements AutoCloseable {

    private static final int THREADS = 200;
    private static final long STOP_MILLIS = 2_000;

    /** When it stops, connections on which nothing happens need not be waited for. */
    private static final long IDLE_MILLIS = 50;

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts to answer.
     *
     * @param port 0 for any that is free
     * @param slack what takes Slack's requests at {@code /slack/events}; null in Socket Mode
     * @param more mounts whatever else is served
     * @throws BindException when the port is taken
     */
    public static HttpServer start(
            String host,
            int port,
            @Nullable HttpServlet slack,
            List<Readiness> checks,
            PrometheusMeterRegistry meters,
            Consumer<ServletContextHandler> more)
            throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        connector.setShutdownIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        mount(context, "/healthz", HealthPages.alive());
        mount(context, "/readyz", HealthPages.ready(checks));
        mount(context, "/metrics", HealthPages.metrics(meters));
        if (slack != null) {
            mount(context, "/slack/events", slack);
        }
        more.accept(context);
        server.setHandler(context);
        server.setStopTimeout(STOP_MILLIS);
        HttpServer started = new HttpServer(server, connector);
        try {
            server.start();
        } catch (Exception e) {
            started.close();
            throw e instanceof IOException io ? cause(io) : new IOException(e);
        }
        return started;
    }

    /** Jetty wraps what the operating system said. */
    private static IOException cause(IOException failure) {
        return failure.getCause() instanceof BindException bind ? bind : failure;
    }

    private static void mount(ServletContextHandler context, String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), path);
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server does not stop", e);
        }
    }
}
