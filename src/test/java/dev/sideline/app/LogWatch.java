package dev.sideline.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Hears every warning and error that is logged until it is closed. */
final class LogWatch implements AutoCloseable {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Ear ear = new Ear();

    static LogWatch begin() {
        LogWatch watch = new LogWatch();
        watch.ear.setContext(watch.root.getLoggerContext());
        watch.ear.start();
        watch.root.addAppender(watch.ear);
        return watch;
    }

    /** Level, logger and words of each. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        root.detachAppender(ear);
    }

    private final class Ear extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
                heard.add(event.getLevel() + " " + event.getLoggerName() + " "
                        + Objects.requireNonNullElse(event.getFormattedMessage(), ""));
            }
        }
    }
}
