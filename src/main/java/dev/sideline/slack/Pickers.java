package dev.sideline.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Callers;
import dev.sideline.chat.OptionsHandler;
import dev.sideline.chat.Registry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the options of a picker while somebody types; none when they are not there in time. */
final class Pickers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pickers.class);

    private final Pool pool = new Pool("picker", 8, 100);
    private final Registry registry;
    private final Callers callers;
    private final InstantSource coach;
    private final Duration patience;

    Pickers(Registry registry, Callers callers, InstantSource coach, Duration patience) {
        this.registry = registry;
        this.callers = callers;
        this.coach = coach;
        this.patience = patience;
    }

    List<OptionObject> options(BlockSuggestionPayload payload) {
        Optional<OptionsHandler> handler =
                registry.options(Entered.orEmpty(payload.getActionId()).split(":", 2)[0]);
        if (handler.isEmpty()) {
            return List.of();
        }
        Instant at = coach.instant();
        String metadata = payload.getView() == null
                ? ""
                : Entered.orEmpty(payload.getView().getPrivateMetadata());
        CompletableFuture<List<OptionObject>> found = new CompletableFuture<>();
        boolean taken = pool.offer(() -> {
            try {
                Callers.Who who = callers.who(payload.getUser().getId(), at);
                found.complete(
                        who instanceof Callers.Known known
                                ? handler.get().options(known.caller(), Entered.orEmpty(payload.getValue()), metadata)
                                : List.of());
            } catch (Throwable e) {
                found.completeExceptionally(e);
            }
        });
        return taken ? inTime(found) : List.of();
    }

    private List<OptionObject> inTime(CompletableFuture<List<OptionObject>> found) {
        try {
            return found.get(patience.toMillis(), TimeUnit.MILLISECONDS).stream()
                    .limit(BlockLimits.OPTIONS)
                    .toList();
        } catch (TimeoutException e) {
            LOG.warn("The options of a picker were not ready in time");
        } catch (ExecutionException e) {
            LOG.error("The options of a picker could not be found", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    @Override
    public void close() {
        pool.close();
    }
}
