package dev.sideline.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes one call at a time to Slack, once, and says what came of it. Never throws for what Slack or the network do. A
 * method that Slack limited is not called again before Slack allows it, whoever asks: then nothing is sent.
 */
final class WebApi {

    private static final Duration TRANSFER = Duration.ofSeconds(30);
    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(1);
    private static final Set<String> LIMITED = Set.of("ratelimited", "rate_limited", "message_limit_exceeded");
    private static final Set<String> TROUBLE =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

    private final Slack slack;
    private final MethodsClient methods;
    private final OkHttpClient transfers;
    private final MeterRegistry meters;

    /** Methods that Slack limited, and until when by {@link System#nanoTime()}. */
    private final Map<String, Long> limited = new ConcurrentHashMap<>();

    WebApi(Slack slack, String token, MeterRegistry meters) {
        this.slack = slack;
        this.methods = slack.methods(token);
        this.transfers = slack.getHttpClient()
                .getOkHttpClient()
                .newBuilder()
                .callTimeout(TRANSFER)
                .readTimeout(TRANSFER)
                .writeTimeout(TRANSFER)
                .build();
        this.meters = meters;
    }

    /** One call of the library. */
    @FunctionalInterface
    interface Call<T> {
        T send(MethodsClient methods) throws IOException, SlackApiException;
    }

    <T extends SlackApiTextResponse> Outcome<T> call(String method, Call<T> request) {
        Long until = limited.get(method);
        if (until != null && until - System.nanoTime() > 0) {
            return new Outcome.Limited<>(Duration.ofNanos(until - System.nanoTime()));
        }
        Outcome<T> outcome = send(request);
        if (outcome instanceof Outcome.Limited<T> one) {
            limited.put(method, System.nanoTime() + one.pause().toNanos());
        }
        count(method, outcome);
        return outcome;
    }

    /** Reads what came of a request that is no call of a method. */
    @FunctionalInterface
    interface Reader<T> {
        Outcome<T> read(Response response) throws IOException;
    }

    /** Sends or fetches the bytes of a file: that may take longer than a call. */
    <T> Outcome<T> transfer(String what, Request request, Reader<T> reader) {
        Outcome<T> outcome;
        try (Response response = transfers.newCall(request).execute()) {
            outcome = response.isSuccessful() ? reader.read(response) : ofStatus(response, "http_" + response.code());
        } catch (NotSent e) {
            outcome = new Outcome.NeverSent<>(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            outcome = new Outcome.Unknown<>(e.getClass().getSimpleName());
        }
        count(what, outcome);
        return outcome;
    }

    /** Posts to a response_url. */
    Outcome<Boolean> respond(String url, Map<String, Object> body) {
        Outcome<Boolean> outcome;
        try (Response response = slack.getHttpClient().postJsonBody(url, body)) {
            outcome =
                    response.isSuccessful() ? new Outcome.Done<>(true) : ofStatus(response, "http_" + response.code());
        } catch (NotSent e) {
            outcome = new Outcome.NeverSent<>(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            outcome = new Outcome.Unknown<>(e.getClass().getSimpleName());
        }
        count("response_url", outcome);
        return outcome;
    }

    private <T extends SlackApiTextResponse> Outcome<T> send(Call<T> request) {
        try {
            @Nullable T answer = request.send(methods);
            if (answer == null) {
                return new Outcome.Unknown<>("an empty answer");
            }
            return answer.isOk() ? new Outcome.Done<>(answer) : ofError(answer.getError());
        } catch (SlackApiException e) {
            String error = e.getError() == null ? null : e.getError().getError();
            return ofStatus(
                    e.getResponse(), error == null ? "http_" + e.getResponse().code() : error);
        } catch (NotSent e) {
            return new Outcome.NeverSent<>(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Outcome.Unknown<>(e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            // The library could not read the answer.
            return new Outcome.Unknown<>("unreadable answer: " + e.getClass().getSimpleName());
        }
    }

    private static <T> Outcome<T> ofError(@Nullable String error) {
        if (error == null || TROUBLE.contains(error)) {
            return new Outcome.Failed<>("error " + error);
        }
        return LIMITED.contains(error) ? new Outcome.Limited<>(DEFAULT_WAIT) : new Outcome.Refused<>(error);
    }

    private static <T> Outcome<T> ofStatus(Response response, String error) {
        if (response.code() == 429) {
            return new Outcome.Limited<>(retryAfter(response.header("Retry-After")));
        }
        return response.code() >= 500 ? new Outcome.Failed<>("HTTP " + response.code()) : new Outcome.Refused<>(error);
    }

    private static Duration retryAfter(@Nullable String header) {
        try {
            return header == null ? DEFAULT_WAIT : Duration.ofSeconds(Math.max(1, Long.parseLong(header.strip())));
        } catch (NumberFormatException e) {
            return DEFAULT_WAIT;
        }
    }

    private void count(String method, Outcome<?> outcome) {
        meters.counter("sideline.slack.calls", "method", method, "outcome", outcome.label())
                .increment();
    }
}
