package dev.sideline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form carries along unseen: a few short values by key, written as {@code key=value&key=value}. */
public record Metadata(Map<String, String> values) {

    public static final String ACCOUNT = "account";
    public static final String CONTACT = "contact";
    public static final String DEAL = "deal";
    public static final String TOUCH = "touch";
    public static final String PROMISE = "promise";
    public static final String MILESTONE = "milestone";
    public static final String PERSON = "person";
    public static final String PROPOSITION = "proposition";
    public static final String CAMPAIGN = "campaign";
    public static final String NUDGE = "nudge";

    private static final String ONCE = "once";

    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        values = Map.copyOf(values);
    }

    public static Metadata of(TaskForms.About about) {
        return NONE.with(ACCOUNT, about.account())
                .with(CONTACT, about.contact())
                .with(DEAL, about.deal())
                .with(TOUCH, about.touch())
                .with(PROMISE, about.promise())
                .with(MILESTONE, about.milestone())
                .with(PERSON, about.person())
                .with(PROPOSITION, about.proposition())
                .with(CAMPAIGN, about.campaign())
                .with(NUDGE, about.nudge());
    }

    /** What {@link #encode} wrote; parts that have another form are passed over. */
    public static Metadata read(String encoded) {
        Map<String, String> values = new TreeMap<>();
        for (String part : encoded.split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                values.put(part.substring(0, sign), URLDecoder.decode(part.substring(sign + 1), UTF_8));
            }
        }
        return new Metadata(values);
    }

    /** With one value more; null takes it away. */
    public Metadata with(String key, @Nullable Object value) {
        Map<String, String> changed = new TreeMap<>(values);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value.toString());
        }
        return new Metadata(changed);
    }

    /**
     * With a key of this opening of the form. Submitted twice, the form carries the same key twice, so that what it adds
     * is added once.
     */
    public Metadata onceFor(Caller caller) {
        return with(
                ONCE,
                Long.toString(caller.viewer().id().value(), Character.MAX_RADIX)
                        + "-"
                        + Long.toString(caller.at().toEpochMilli(), Character.MAX_RADIX));
    }

    /** The key given by {@link #onceFor}. */
    public String once() {
        String key = values.get(ONCE);
        if (key == null) {
            throw new IllegalStateException("the form was opened without a key of its own");
        }
        return key;
    }

    public @Nullable String text(String key) {
        return values.get(key);
    }

    public @Nullable Long id(String key) {
        String value = values.get(key);
        return value == null ? null : Long.valueOf(value);
    }

    /** An id that every opening of this form gives. */
    public long need(String key) {
        Long id = id(key);
        if (id == null) {
            throw new IllegalStateException("the form was opened without " + key);
        }
        return id;
    }

    public String encode() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
