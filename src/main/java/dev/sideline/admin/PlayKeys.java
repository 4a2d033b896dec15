package dev.sideline.admin;

import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.SettingKey;
import dev.sideline.play.SettingKeys;
import dev.sideline.play.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which settings each play reads beside its switch. */
final class PlayKeys {

    private final Playbook playbook;
    private final SettingKeys keys;

    PlayKeys(Playbook playbook) {
        this.playbook = playbook;
        this.keys = new SettingKeys(playbook);
    }

    SettingKeys all() {
        return keys;
    }

    /** Its thresholds, and what else carries its name, in the order of the playbook. */
    List<SettingKey> of(Play play) {
        return keys.all().stream().filter(key -> isReadBy(play, key.key())).toList();
    }

    /** The plays that a setting may silence, or whose words come out differently for it. */
    List<Play> readers(String key) {
        return playbook.plays().stream()
                .filter(play -> isReadBy(play, key) || key.equals(Playbook.switchOf(play)))
                .toList();
    }

    private static boolean isReadBy(Play play, String key) {
        return Stream.concat(
                        play.rule().thresholds().stream().map(Threshold::key),
                        Stream.of(key).filter(one -> one.startsWith(play.rule().id() + ".")))
                .anyMatch(key::equals);
    }

    /** What changes, at the beginning of a line: "CH1 cycle days", or in words what a setting of all plays says. */
    String line(SettingKey key) {
        boolean ofOne = playbook.plays().stream()
                .anyMatch(play -> key.key().startsWith(play.rule().id() + "."));
        return ofOne ? key.key().substring(0, key.key().indexOf('.')) + " " + called(key) : capital(key.holds());
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code CH1.cycle-days} as "cycle days". */
    static String called(SettingKey key) {
        return key.key().substring(key.key().indexOf('.') + 1).replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
