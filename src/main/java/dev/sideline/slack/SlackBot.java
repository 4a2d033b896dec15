package dev.sideline.slack;

import com.slack.api.bolt.App;
import dev.sideline.chat.Callers;
import dev.sideline.chat.DirectoryChanged;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.PlainWords;
import dev.sideline.chat.Registry;
import io.micrometer.core.instrument.Gauge;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bot in Slack: hears what people do, has it answered by the handlers of the registry, and empties the outbox. */
public final class SlackBot implements AutoCloseable {

    private static final int HANDLERS = 16;
    private static final int WAITING = 200;

    private final Health health;
    private final Sender sender;
    private final @Nullable SocketMode socket;
    private final @Nullable HttpServlet servlet;
    private final List<Runnable> endings;

    /**
     * What the bot is made of.
     *
     * @param uninstalled told when the app is taken out of the workspace
     * @param coach the clock that the coach lives by; it must move on
     */
    public record Parts(
            Registry registry,
            Callers callers,
            HomeView home,
            PlainWords words,
            DirectoryChanged changed,
            Consumer<Instant> uninstalled,
            OutboxQueue outbox,
            InstantSource coach) {}

    private SlackBot(
            Health health,
            Sender sender,
            @Nullable SocketMode socket,
            @Nullable HttpServlet servlet,
            List<Runnable> endings) {
        this.health = health;
        this.sender = sender;
        this.socket = socket;
        this.servlet = servlet;
        this.endings = endings;
    }

    /** Starts hearing and sending; in HTTP mode {@link #servlet} is to be mounted at {@code /slack/events}. */
    public static SlackBot start(SlackWorkspace workspace, Parts parts) {
        Timing timing = workspace.timing();
        InstantSource clock = workspace.clock();
        WebApi api = workspace.api();
        Health health = new Health();
        Timer timer = new Timer();
        Calls calls = new Calls(timer);
        Pool pool = new Pool("handler", HANDLERS, WAITING);
        Gauge.builder("sideline.pool.waiting", pool, Pool::waiting).register(workspace.meters());
        Conversations conversations = workspace.conversations();
        Pace pace = new Pace(clock, timing.pace());
        Posts posts = new Posts(api, calls, conversations, pace, clock);
        Forms forms = new Forms(api, calls);
        Origins origins = new Origins(clock);
        Replies replies = new Replies(posts, forms, origins);
        HomeTab home = new HomeTab(api, calls, timer, parts.callers(), parts.home(), parts.coach(), timing.home());
        Desk desk = new Desk(pool, timer, parts.callers(), replies, forms, home, parts.coach(), timing.form());
        Seen seen = new Seen(clock);
        Commands commands = new Commands(parts.registry(), desk, seen, clock);
        Pickers pickers = new Pickers(parts.registry(), parts.callers(), parts.coach(), timing.options());
        Submits submits = new Submits(
                pool,
                parts.registry(),
                parts.callers(),
                new Aftermath(forms, posts, replies, origins, home, timing.settle()),
                clock,
                parts.coach(),
                timing.commit());
        App app = BoltApp.of(
                workspace.slack(),
                commands,
                new Buttons(parts.registry(), commands, parts.words(), desk, origins, seen, clock),
                new Shortcuts(parts.registry(), desk, api, seen, clock),
                submits,
                pickers);
        BoltApp.hear(
                app,
                new Events(
                        desk,
                        home,
                        parts.words(),
                        workspace.members(),
                        parts.changed(),
                        () -> parts.uninstalled().accept(parts.coach().instant()),
                        health,
                        pool,
                        timer,
                        workspace.identity().botUserId()),
                seen);
        WarmUp.reading(app.config());
        Sender sender = sender(workspace, parts, health, conversations, pace);
        AckTimer acks = new AckTimer(workspace.meters());
        SlackAccess settings = workspace.settings();
        String appToken = settings.appToken();
        String secret = settings.signingSecret();
        SocketMode socket = appToken == null ? null : new SocketMode(api, appToken, settings.proxies(), app, acks);
        HttpServlet servlet = appToken == null && secret != null ? new SlackServlet(app, secret, clock, acks) : null;
        List<Runnable> endings = new ArrayList<>();
        if (socket != null) {
            endings.add(socket::close);
            socket.start();
        }
        endings.addAll(List.of(
                sender::close,
                pool::close,
                pickers::close,
                home::close,
                timer::close,
                calls::close,
                () -> Threads.stop(app.executorService(), Duration.ZERO),
                workspace::close));
        sender.start();
        pool.offer(workspace.members()::list);
        return new SlackBot(health, sender, socket, servlet, endings);
    }

    private static Sender sender(
            SlackWorkspace workspace, Parts parts, Health health, Conversations conversations, Pace pace) {
        OutboxQueue outbox = parts.outbox();
        Gauge.builder("sideline.outbox.waiting", outbox, OutboxQueue::waiting).register(workspace.meters());
        Timing timing = workspace.timing();
        Delivery delivery = new Delivery(
                workspace.api(),
                conversations,
                workspace.members(),
                new Settlement(workspace.api(), workspace.clock()),
                outbox,
                health,
                parts.coach(),
                timing.call().plus(timing.grace()),
                workspace.meters());
        TokenCheck check = new TokenCheck(workspace.api(), health, workspace.clock());
        return new Sender(outbox, delivery, pace, health, check, parts.coach(), timing.poll());
    }

    /** Something new is in the outbox. */
    public void wake() {
        sender.wake();
    }

    /** Why Slack is not connected; empty when it is. */
    public Optional<String> trouble() {
        Optional<String> blocked = health.blocked();
        return blocked.isPresent() || socket == null ? blocked : socket.trouble();
    }

    /** What takes Slack's requests in HTTP mode; null in Socket Mode. */
    public @Nullable HttpServlet servlet() {
        return servlet;
    }

    /** Hears nothing more, lets what is under way end, and closes the workspace too. */
    @Override
    public void close() {
        endings.forEach(Runnable::run);
    }
}
