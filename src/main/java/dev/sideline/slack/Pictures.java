package dev.sideline.slack;

import dev.sideline.slack.Uploads.Cargo;
import dev.sideline.slack.Uploads.Place;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Pictures for image blocks. Slack shows one only when it has processed it, so that is waited for. */
final class Pictures {

    private static final Duration UPLOAD = Duration.ofSeconds(6);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final int MOST = 1_000;

    /** A workspace may delete files after a day, and a message with a picture that is gone is refused. */
    private static final Duration KEPT = Duration.ofHours(12);

    private final Uploads uploads;
    private final InstantSource clock;
    private final BiConsumer<String, Outcome<?>> tell;
    private final Map<String, Picture> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Picture> eldest) {
            return size() > MOST;
        }
    });

    /** Two that draw the same at the same time upload it once. */
    private final Object[] locks =
            IntStream.range(0, 16).mapToObj(i -> new Object()).toArray();

    private record Picture(String id, boolean processed, Instant since) {}

    /** @param tell says what went wrong */
    Pictures(Uploads uploads, InstantSource clock, BiConsumer<String, Outcome<?>> tell) {
        this.uploads = uploads;
        this.clock = clock;
        this.tell = tell;
    }

    Optional<String> id(Cargo png) {
        String content = hash(png.content());
        synchronized (locks[Math.floorMod(content.hashCode(), locks.length)]) {
            Picture picture = known.get(content);
            if (picture != null && picture.since().plus(KEPT).isBefore(clock.instant())) {
                picture = null;
            }
            if (picture != null && picture.processed()) {
                return Optional.of(picture.id());
            }
            Patience patience = Patience.of(UPLOAD);
            Outcome<String> id = picture == null
                    ? uploads.upload(png, new Place(null, null), patience)
                    : new Outcome.Done<>(picture.id());
            Outcome<String> shown = id.then(uploaded -> processed(content, uploaded, patience));
            if (shown.value().isEmpty()) {
                tell.accept("A picture could not be shown, words take its place", shown);
            }
            return shown.value();
        }
    }

    private Outcome<String> processed(String content, String id, Patience patience) {
        known.put(content, new Picture(id, false, clock.instant()));
        do {
            Outcome<Boolean> ready = uploads.look(id, patience)
                    .then(file -> new Outcome.Done<>(
                            Entered.orEmpty(file.getMimetype()).startsWith("image/")));
            if (ready.value().orElse(false)) {
                known.put(content, new Picture(id, true, clock.instant()));
                return new Outcome.Done<>(id);
            }
            if (ready instanceof Outcome.Refused<Boolean>) {
                known.remove(content);
                return ready.then(no -> new Outcome.Done<>(id));
            }
        } while (patience.waits(LOOK_AGAIN));
        return new Outcome.Failed<>("not processed in time");
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
