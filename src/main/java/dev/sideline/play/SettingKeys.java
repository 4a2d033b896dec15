package dev.sideline.play;

import dev.sideline.account.Champions;
import dev.sideline.account.DayOrder;
import dev.sideline.account.Exchange;
import dev.sideline.account.Mode;
import dev.sideline.account.Phase;
import dev.sideline.account.Purge;
import dev.sideline.account.StageNames;
import dev.sideline.play.champion.Attribute;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that a playbook reads: the thresholds and switches of its plays, and what all of them share. */
public final class SettingKeys {

    private static final String WHOLE = "\\d{1,4}";
    private static final String STAGE = "(?s)stage\\.\\S.*";
    private static final String AMOUNT = "\\d{1,15}(\\.\\d{1,6})?";

    private final List<SettingKey> all;

    public SettingKeys(Playbook playbook) {
        all = Stream.of(shared(), thresholds(playbook), attributes(), switches(playbook))
                .flatMap(keys -> keys)
                .toList();
    }

    /** In the order in which to show them. */
    public List<SettingKey> all() {
        return all;
    }

    /** Empty when the plays read no setting of that name. There is a rate for every currency, and a phase for every name of a stage. */
    public Optional<SettingKey> find(String key) {
        if (key.matches(STAGE)) {
            return Optional.of(stage(key));
        }
        return key.matches("rate\\.[A-Z]{3}")
                ? Optional.of(SettingKey.of(
                        key,
                        "what one " + key.substring(Exchange.RATE.length()) + " is worth in the workspace's currency",
                        "",
                        AMOUNT,
                        "a number such as 1.08"))
                : all.stream().filter(known -> known.key().equals(key)).findFirst();
    }

    private static SettingKey stage(String key) {
        String phases = Arrays.stream(Phase.values()).map(Phase::name).collect(Collectors.joining("|"));
        return SettingKey.of(
                key,
                "the phase that the CRM calls " + key.substring(StageNames.PREFIX.length()),
                "",
                phases,
                "one of " + phases.replace("|", ", "));
    }

    private static Stream<SettingKey> shared() {
        return Stream.of(
                SettingKey.of(
                        Exchange.MAJOR_AMOUNT,
                        "the open amount from which an account is major",
                        Exchange.MAJOR_AMOUNT_BY_DEFAULT.toPlainString(),
                        AMOUNT,
                        "an amount such as 50000"),
                SettingKey.of(
                        Exchange.CURRENCY,
                        "the workspace's currency",
                        Exchange.CURRENCY_BY_DEFAULT,
                        "[A-Z]{3}",
                        "a currency code such as EUR"),
                SettingKey.of(
                        Mode.BY_DEFAULT,
                        "how an account is worked of which nothing else says so",
                        "strategic",
                        "strategic|campaign",
                        "strategic or campaign"),
                SettingKey.of(
                        DayOrder.SETTING,
                        "what 3/11 means: dmy for the third of November, mdy for the eleventh of March",
                        "",
                        "(dmy|mdy)?",
                        "dmy or mdy"),
                SettingKey.of(
                        Purge.GRACE_DAYS,
                        "for how many days everything is kept after the app was uninstalled",
                        String.valueOf(Purge.GRACE_DAYS_BY_DEFAULT),
                        WHOLE,
                        "a whole number from 0 to 9999"));
    }

    private static Stream<SettingKey> thresholds(Playbook playbook) {
        return playbook.plays().stream()
                .flatMap(play -> play.rule().thresholds().stream()
                        .map(threshold -> SettingKey.of(
                                threshold.key(),
                                holds(threshold, play),
                                String.valueOf(threshold.byDefault()),
                                WHOLE,
                                "a whole number from 0 to 9999")))
                .collect(Collectors.toMap(SettingKey::key, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private static String holds(Threshold threshold, Play play) {
        return threshold.key().equals(Champions.PROVEN_DAYS)
                ? "for how many days an act proves a champion"
                : threshold.unit() + " in " + play.rule().id();
    }

    private static Stream<SettingKey> attributes() {
        String words = Arrays.stream(Attribute.values()).map(Attribute::word).collect(Collectors.joining("|"));
        return Arrays.stream(Attribute.values())
                .map(attribute -> SettingKey.of(
                        Attribute.settingFor(attribute.phase()),
                        "what a champion needs to carry the "
                                + attribute.phase().word(),
                        attribute.word(),
                        words,
                        "one of " + words.replace("|", ", ")));
    }

    private static Stream<SettingKey> switches(Playbook playbook) {
        return playbook.plays().stream()
                .map(play -> SettingKey.of(
                        Playbook.switchOf(play),
                        "whether " + play.rule().id() + " speaks",
                        "on",
                        "on|off|paused",
                        "on, off or paused"));
    }
}
