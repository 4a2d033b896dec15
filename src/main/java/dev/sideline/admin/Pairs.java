package dev.sideline.admin;

import dev.sideline.account.Settings;
import dev.sideline.play.SettingKey;
import dev.sideline.play.SettingKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings of which there is one for every name, such as {@code rate.EUR}, edited as lines such as "EUR = 1.08".
 *
 * @param prefix what their keys begin with
 * @param name how a name is written that was typed
 * @param example of a line
 */
record Pairs(String prefix, UnaryOperator<String> name, String example, SettingKeys keys) {

    private record Pair(String key, String value) {}

    /** Null where there is none. */
    @Nullable String lines(Settings settings) {
        String lines = shown(settings).stream().map(this::line).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    /** How many do not fit into the field. */
    int hidden(Settings settings) {
        return stored(settings).size() - shown(settings).size();
    }

    /** What is wrong, for the field; null for nothing. */
    @Nullable String problem(String entered) {
        return read(entered).problem();
    }

    /** What is wanted, by setting; empty for what was shown and is not there any more. */
    Map<String, String> wanted(Settings settings, String entered) {
        Map<String, String> wanted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        shown(settings).forEach(pair -> wanted.put(pair.key(), ""));
        read(entered).things().forEach(pair -> wanted.put(pair.key(), pair.value()));
        return wanted;
    }

    private List<Pair> shown(Settings settings) {
        return Lines.fitting(stored(settings), this::line);
    }

    private List<Pair> stored(Settings settings) {
        return new TreeMap<>(settings.values())
                .entrySet().stream()
                        .filter(one -> one.getKey().startsWith(prefix)
                                && !one.getValue().isBlank())
                        .map(one -> new Pair(one.getKey(), one.getValue().strip()))
                        .toList();
    }

    private String line(Pair pair) {
        return pair.key().substring(prefix.length()) + " = " + pair.value();
    }

    private Lines<Pair> read(String entered) {
        return Lines.read(entered, line -> {
            int sign = line.lastIndexOf('=');
            String key =
                    sign < 1 ? "" : prefix + name.apply(line.substring(0, sign).strip());
            Optional<SettingKey> known = keys.find(key);
            if (known.isEmpty()) {
                return Lines.Line.wrong("must look like " + example);
            }
            String value = line.substring(sign + 1).strip();
            return known.get()
                    .problem(value)
                    .map(Lines.Line::<Pair>wrong)
                    .orElseGet(() -> Lines.Line.of(new Pair(key, value)));
        });
    }
}
