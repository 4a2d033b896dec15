package dev.sideline.slack;

import com.google.gson.Gson;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Drawn;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.Metadata;
import dev.sideline.slack.Calls.Again;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes Home tabs: when somebody opens theirs, and shortly after they did something. Changes that follow each other
 * quickly are gathered, one publication per person is under way at a time, and what did not change is not sent.
 */
final class HomeTab implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HomeTab.class);
    private static final int REMEMBERED = 10_000;
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private static final class Tab {
        boolean waiting;
        boolean busy;
        boolean again;
        boolean completing;
        Metadata shown = Metadata.NONE;

        @Nullable String published;
    }

    private final Map<String, Tab> tabs = new LinkedHashMap<>(16, 0.75f, true);
    private final Pool pool = new Pool("home", 2, 500);
    private final WebApi api;
    private final Calls calls;
    private final Timer timer;
    private final Callers callers;
    private final HomeView view;
    private final InstantSource coach;
    private final Duration gather;

    HomeTab(
            WebApi api,
            Calls calls,
            Timer timer,
            Callers callers,
            HomeView view,
            InstantSource coach,
            Duration gather) {
        this.api = api;
        this.calls = calls;
        this.timer = timer;
        this.callers = callers;
        this.view = view;
        this.coach = coach;
        this.gather = gather;
    }

    /** Somebody looks at it: it is published even when it seems unchanged, and from its beginning. */
    void opened(String user) {
        synchronized (tabs) {
            Tab tab = tab(user);
            tab.published = null;
            tab.shown = Metadata.NONE;
        }
        request(user, Duration.ZERO);
    }

    /** Somebody did something that may show there; it stays at the pages that were shown last. */
    void changed(String user) {
        changed(user, null);
    }

    /** @param shown the pages that it is to show; null for those that were shown last */
    void changed(String user, @Nullable Metadata shown) {
        if (shown != null) {
            synchronized (tabs) {
                tab(user).shown = shown;
            }
        }
        request(user, gather);
    }

    private void request(String user, Duration after) {
        synchronized (tabs) {
            Tab tab = tab(user);
            if (tab.busy) {
                tab.again = true;
                return;
            }
            if (tab.waiting) {
                return;
            }
            tab.waiting = timer.after(after, () -> start(user));
        }
    }

    private void start(String user) {
        synchronized (tabs) {
            Tab tab = tab(user);
            tab.waiting = false;
            tab.busy = true;
        }
        if (!pool.offer(() -> publish(user))) {
            LOG.warn("A Home tab was not published: too many wait");
            finished(user, null);
        }
    }

    private void publish(String user) {
        try {
            Callers.Who who = callers.who(user, coach.instant());
            Drawn<View> drawn = who instanceof Callers.Known known
                    ? view.begin(known.caller(), shown(user))
                    : Drawn.finished(StandInViews.home(((Callers.Refused) who).mrkdwn()));
            follow(user, drawn.more());
            View home = drawn.now();
            String content = digest(GSON.toJson(home));
            if (content.equals(published(user))) {
                finished(user, content);
                return;
            }
            Failures.log(send(user, home)
                    .thenCompose(outcome -> outcome instanceof Outcome.Refused<?> && hasPicture(home)
                            ? send(user, inWords(home))
                            : CompletableFuture.completedFuture(outcome))
                    .thenAccept(outcome -> finished(user, outcome.value().isPresent() ? content : null)));
        } catch (Throwable e) {
            LOG.error("A Home tab could not be drawn", e);
            finished(user, null);
        }
    }

    /** What follows a picture is drawn once; the next picture waits until the person does something. */
    private void follow(String user, CompletableFuture<Boolean> more) {
        boolean followed;
        synchronized (tabs) {
            Tab tab = tab(user);
            followed = tab.completing;
            tab.completing = false;
        }
        if (!followed) {
            Failures.log(more.thenAccept(better -> {
                if (better) {
                    complete(user);
                }
            }));
        }
    }

    private void complete(String user) {
        synchronized (tabs) {
            tab(user).completing = true;
        }
        request(user, Duration.ZERO);
    }

    private CompletableFuture<Outcome<ViewsPublishResponse>> send(String user, View home) {
        return calls.make(
                "views.publish",
                Again.HARMLESS,
                () -> api.call(
                        "views.publish",
                        methods -> methods.viewsPublish(r -> r.userId(user).view(home))));
    }

    private static boolean hasPicture(View home) {
        return home.getBlocks().stream().anyMatch(ImageBlock.class::isInstance);
    }

    /** A picture that has gone meanwhile may be why Home was refused; what it shows stands there in words. */
    private static View inWords(View home) {
        return View.builder()
                .type(home.getType())
                .privateMetadata(home.getPrivateMetadata())
                .blocks(home.getBlocks().stream()
                        .filter(block -> !(block instanceof ImageBlock))
                        .toList())
                .build();
    }

    private Metadata shown(String user) {
        synchronized (tabs) {
            return tab(user).shown;
        }
    }

    private @Nullable String published(String user) {
        synchronized (tabs) {
            return tab(user).published;
        }
    }

    private void finished(String user, @Nullable String content) {
        boolean again;
        synchronized (tabs) {
            Tab tab = tab(user);
            tab.busy = false;
            tab.published = content;
            again = tab.again;
            tab.again = false;
        }
        if (again) {
            request(user, gather);
        }
    }

    private static String digest(String content) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Tab tab(String user) {
        if (tabs.size() > REMEMBERED) {
            tabs.values().removeIf(tab -> !tab.busy && !tab.waiting);
        }
        return tabs.computeIfAbsent(user, id -> new Tab());
    }

    @Override
    public void close() {
        pool.close();
    }
}
