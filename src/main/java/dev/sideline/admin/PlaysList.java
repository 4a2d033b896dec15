package dev.sideline.admin;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Exchange;
import dev.sideline.account.Mode;
import dev.sideline.account.Settings;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.SettingKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All plays by family: whether they speak, and the thresholds in force. */
final class PlaysList {

    private static final Map<String, String> FAMILIES = Map.of(
            "CH", "Champions",
            "SE", "Seniors early",
            "CA", "Campaigns",
            "RC", "Currency",
            "DA", "Delivery");

    /** So many hold a family, whatever its plays say of themselves. */
    private static final int SECTIONS = 2;

    private final Playbook playbook;
    private final PlayKeys keys;

    PlaysList(Playbook playbook, PlayKeys keys) {
        this.playbook = playbook;
        this.keys = keys;
    }

    /** @param pausedThemselves why, by the ids of the plays that did */
    Message draw(Settings settings, Map<String, String> pausedThemselves) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                Blocks.section(summary(settings, pausedThemselves) + " A button opens a play to switch it or to change"
                        + " its numbers; before anything is saved, you see what it would have meant last month."));
        families().forEach((family, plays) -> {
            blocks.addAll(Blocks.lines(lines(family, plays, settings, pausedThemselves), SECTIONS));
            blocks.add(Blocks.buttons(plays.stream()
                    .map(play -> play.rule().id())
                    .map(id -> Blocks.button(id, Buttons.PLAY + ":" + id, id))
                    .toList()));
        });
        blocks.add(Blocks.section(workspace(settings)));
        blocks.add(Blocks.buttons(Arrays.stream(Buttons.Topic.values())
                .map(topic -> Blocks.button(topic.words(), Buttons.SETTINGS + ":" + topic, topic))
                .toList()));
        return new Message("Plays and settings", blocks);
    }

    private Map<String, List<Play>> families() {
        return playbook.plays().stream()
                .collect(Collectors.groupingBy(play -> play.rule().family(), LinkedHashMap::new, Collectors.toList()));
    }

    private String summary(Settings settings, Map<String, String> pausedThemselves) {
        Map<PlayState, Long> count = playbook.plays().stream()
                .collect(Collectors.groupingBy(
                        play -> PlayState.of(play, settings, pausedThemselves), Collectors.counting()));
        return playbook.plays().size() + " plays: "
                + Arrays.stream(PlayState.values())
                        .filter(count::containsKey)
                        .map(state -> count.get(state) + " " + state.words().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private List<String> lines(
            String family, List<Play> plays, Settings settings, Map<String, String> pausedThemselves) {
        List<String> lines = new ArrayList<>();
        lines.add(Mrkdwn.bold(FAMILIES.getOrDefault(family, family)));
        plays.forEach(play -> lines.add(line(play, settings, pausedThemselves)));
        return lines;
    }

    private String line(Play play, Settings settings, Map<String, String> pausedThemselves) {
        String id = play.rule().id();
        PlayState state = PlayState.of(play, settings, pausedThemselves);
        String why = pausedThemselves.get(id);
        String numbers =
                keys.of(play).stream().map(key -> number(settings, key)).collect(Collectors.joining(", "));
        return "`" + id + "` " + play.rule().name()
                + (state == PlayState.ON ? "" : " – *" + state.words().toLowerCase(Locale.ROOT) + "*")
                + (numbers.isEmpty() ? "" : " · " + numbers)
                + (why == null ? "" : "\n      It paused itself: " + Mrkdwn.escape(why, 200));
    }

    /** "cycle days 120 (default 90)". */
    private static String number(Settings settings, SettingKey key) {
        String value = Changes.inForce(settings, key);
        return PlayKeys.called(key) + " "
                + (value.equalsIgnoreCase(key.byDefault())
                        ? value
                        : Mrkdwn.bold(Mrkdwn.escape(value, 20)) + " (default " + key.byDefault() + ")");
    }

    private static String workspace(Settings settings) {
        Exchange exchange = new Exchange(settings);
        BigDecimal major = settings.decimal(Exchange.MAJOR_AMOUNT, Exchange.MAJOR_AMOUNT_BY_DEFAULT);
        return Mrkdwn.bold("Workspace") + "\nAn account is major from " + Mrkdwn.escape(exchange.currency(), 10) + " "
                + Mrkdwn.number(major) + " of open deals. Accounts of which nothing else says so are worked in "
                + Mrkdwn.escape(settings.text(Mode.BY_DEFAULT).orElse("strategic"), 20) + " mode.";
    }
}
