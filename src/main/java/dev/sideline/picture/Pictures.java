package dev.sideline.picture;

import java.awt.AWTError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws. The same record gives the same bytes on the same machine, and is drawn once as long as it is remembered. Nothing
 * is thrown: where this machine cannot draw, there is no picture, and the words have to do.
 */
public final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final int REMEMBERED = 200;

    private final Supplier<Lettering> lettering;
    private Optional<Lettering> letters = Optional.empty();
    private boolean hasLooked;
    private final Map<Record, Optional<Picture>> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Record, Optional<Picture>> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Pictures() {
        this(Lettering::ofThisMachine);
    }

    Pictures(Supplier<Lettering> lettering) {
        this.lettering = lettering;
    }

    /** Empty without a week, and where this machine cannot draw. */
    public Optional<Picture> of(TeamTrend trend) {
        return trend.weeks().isEmpty()
                ? Optional.empty()
                : remembered(
                        trend,
                        letters -> Optional.of(new Picture(
                                "team-trend.png",
                                new TrendWords(trend).altText(),
                                new TrendDrawing(trend, letters).png())));
    }

    /** Empty without anybody, and where this machine cannot draw, or not write somebody's name. */
    public Optional<Picture> of(AccountMap map) {
        return map.people().isEmpty()
                ? Optional.empty()
                : remembered(map, letters -> new Legible(letters)
                        .of(map)
                        .map(legible -> new Picture(
                                "account-map.png",
                                new MapWords(map).altText(),
                                new MapDrawing(legible, letters).png())));
    }

    private Optional<Picture> remembered(Record record, Function<Lettering, Optional<Picture>> draw) {
        synchronized (drawn) {
            Optional<Picture> known = drawn.get(record);
            if (known != null) {
                return known;
            }
        }
        // Two that ask at once may both draw it: the same bytes.
        Optional<Picture> picture = letters().flatMap(letters -> attempt("draw", () -> draw.apply(letters)));
        synchronized (drawn) {
            drawn.put(record, picture);
        }
        return picture;
    }

    private synchronized Optional<Lettering> letters() {
        if (!hasLooked) {
            letters = attempt("find a font", () -> Optional.of(lettering.get()));
            hasLooked = true;
        }
        return letters;
    }

    /** A machine without fonts fails in many ways, of which some are errors: the libraries that Java needs are missing. */
    private static <T> Optional<T> attempt(String what, Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError | InternalError | AWTError cannot) {
            LOG.warn("cannot {}, words take the place of pictures", what, cannot);
            return Optional.empty();
        }
    }
}
