package dev.sideline.app;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The pages for whoever watches over the process: plain text, without secrets and without names of people. */
final class HealthPages {

    private static final long PATIENCE_SECONDS = 2;
    private static final String TEXT = "text/plain; charset=utf-8";

    private HealthPages() {}

    /** The process is alive. */
    static HttpServlet alive() {
        return page((request, response) -> write(response, 200, TEXT, "ok\n"));
    }

    /** 503 with one line for each thing that is not ready. */
    static HttpServlet ready(List<Readiness> checks) {
        return page((request, response) -> {
            Map<String, String> reasons = reasons(checks);
            String lines = reasons.entrySet().stream()
                    .map(reason -> reason.getKey() + ": " + reason.getValue() + "\n")
                    .collect(Collectors.joining());
            write(response, reasons.isEmpty() ? 200 : 503, TEXT, reasons.isEmpty() ? "ready\n" : lines);
        });
    }

    static HttpServlet metrics(PrometheusMeterRegistry meters) {
        return page((request, response) ->
                write(response, 200, "text/plain; version=0.0.4; charset=utf-8", meters.scrape()));
    }

    /** All are asked at once: a database that hangs must not hide what else is wrong. */
    private static Map<String, String> reasons(List<Readiness> checks) {
        Map<String, CompletableFuture<Optional<String>>> asked = new TreeMap<>();
        checks.forEach(check -> asked.put(
                check.name(),
                CompletableFuture.supplyAsync(check.reason())
                        .completeOnTimeout(Optional.of("does not answer"), PATIENCE_SECONDS, TimeUnit.SECONDS)));
        Map<String, String> reasons = new TreeMap<>();
        asked.forEach((name, answer) -> answered(answer).ifPresent(reason -> reasons.put(name, reason)));
        return reasons;
    }

    private static Optional<String> answered(CompletableFuture<Optional<String>> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            return Optional.of(
                    "failed with " + (cause == null ? e : cause).getClass().getSimpleName());
        }
    }

    private static void write(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body);
    }

    private interface Page {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private static HttpServlet page(Page page) {
        return new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                page.answer(request, response);
            }
        };
    }
}
