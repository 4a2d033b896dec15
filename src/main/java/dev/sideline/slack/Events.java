package dev.sideline.slack;

import com.slack.api.model.User;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.sideline.chat.DirectoryChanged;
import dev.sideline.chat.PlainWords;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens in the workspace. */
final class Events {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private static final Duration BUSY_PAUSE = Duration.ofSeconds(5);

    private final Desk desk;
    private final HomeTab home;
    private final PlainWords words;
    private final SlackDirectory directory;
    private final DirectoryChanged changed;
    private final Runnable uninstalled;
    private final Health health;
    private final Pool pool;
    private final Timer timer;
    private final String botUser;

    Events(
            Desk desk,
            HomeTab home,
            PlainWords words,
            SlackDirectory directory,
            DirectoryChanged changed,
            Runnable uninstalled,
            Health health,
            Pool pool,
            Timer timer,
            String botUser) {
        this.desk = desk;
        this.home = home;
        this.words = words;
        this.directory = directory;
        this.changed = changed;
        this.uninstalled = uninstalled;
        this.health = health;
        this.pool = pool;
        this.timer = timer;
        this.botUser = botUser;
    }

    void message(MessageEvent event) {
        if ("im".equals(event.getChannelType()) && event.getBotId() == null && isPerson(event.getUser())) {
            hear(Origin.direct(event.getUser()), event.getText());
        }
    }

    void mention(AppMentionEvent event) {
        if (event.getBotId() == null && event.getSubtype() == null && isPerson(event.getUser())) {
            hear(Origin.mention(event.getUser(), event.getChannel(), event.getThreadTs()), event.getText());
        }
    }

    private void hear(Origin origin, @Nullable String text) {
        String plain = SlackText.without(botUser, SlackText.plain(Entered.orEmpty(text)));
        desk.attend(Scene.words(origin, plain), false, caller -> words.heard(caller, plain));
    }

    void homeOpened(AppHomeOpenedEvent event) {
        if (!"messages".equals(event.getTab())) {
            home.opened(event.getUser());
        }
    }

    void member(User user) {
        if (!pool.offer(() -> tellOf(user))) {
            timer.after(BUSY_PAUSE, () -> member(user));
        }
    }

    private void tellOf(User user) {
        try {
            directory.update(user).ifPresent(changed::changed);
        } catch (RuntimeException e) {
            LOG.error("A change in the directory was not taken over", e);
        }
    }

    void uninstalled() {
        health.block("the app was uninstalled from the workspace: install it again, then restart");
        if (!pool.offer(this::tellOfTheEnd)) {
            timer.after(BUSY_PAUSE, this::uninstalled);
        }
    }

    private void tellOfTheEnd() {
        try {
            uninstalled.run();
        } catch (RuntimeException e) {
            LOG.error("It was not kept that the app was uninstalled", e);
        }
    }

    void revoked(TokensRevokedEvent event) {
        if (event.getTokens() != null
                && event.getTokens().getBot() != null
                && !event.getTokens().getBot().isEmpty()) {
            health.block("the bot token was revoked: install the app again and set SLACK_BOT_TOKEN");
        }
    }

    private boolean isPerson(@Nullable String user) {
        return user != null && !user.equals(botUser) && !user.equals("USLACKBOT");
    }
}
