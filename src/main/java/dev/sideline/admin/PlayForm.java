package dev.sideline.admin;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Settings;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.PlayRecord;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.play.Rule;
import dev.sideline.play.SettingKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One play: its switch and its numbers. Submitted, it turns into what the change would have meant. */
final class PlayForm implements FormHandler {

    static final String CALLBACK = "admin.play";
    static final String STATE = "state";

    private static final String PLAY = "play";
    private static final int NUMBER = 20;

    private final Playbook playbook;
    private final PlayKeys keys;
    private final PlayRecord plays;
    private final Preview preview;

    PlayForm(Playbook playbook, PlayKeys keys, PlayRecord plays, Preview preview) {
        this.playbook = playbook;
        this.keys = keys;
        this.plays = plays;
        this.preview = preview;
    }

    Form draw(Caller caller, Play play) {
        Rule rule = play.rule();
        Settings settings = caller.viewer().company().settings();
        Map<String, String> paused = plays.paused();
        String why = paused.get(rule.id());
        PlayState state = PlayState.of(play, settings, paused);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.bold(Mrkdwn.escape(rule.name())) + "\n" + Mrkdwn.escape(rule.fires(), 600)));
        if (why != null) {
            blocks.add(Blocks.section("It paused itself. " + Mrkdwn.escape(why, 300)
                    + " Switched on, it speaks again, and what was said before does not count any more."));
        }
        blocks.add(Inputs.choice(STATE, "This play is", List.of(PlayState.values()), PlayState::words, state));
        keys.of(play).forEach(key -> blocks.add(field(key, settings)));
        blocks.add(Blocks.context("Must not: " + Mrkdwn.escape(rule.mustNot(), 400)));
        return Form.of(CALLBACK, rule.id(), Form.SEE, Metadata.NONE.with(PLAY, rule.id()), blocks);
    }

    private static InputBlock field(SettingKey key, Settings settings) {
        String called = PlayKeys.called(key);
        return Inputs.hint(
                Inputs.optional(
                        Inputs.text(key.key(), PlayKeys.capital(called), Changes.inForce(settings, key), NUMBER)),
                BlockLimits.shorten(
                        PlayKeys.capital(key.holds()) + ". Default: " + key.byDefault() + ".", BlockLimits.HINT));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        Play play = play(submission);
        PlayState state = Inputs.chosen(submission, STATE, PlayState.class);
        Map<String, String> wrong = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        if (state == null) {
            wrong.put(STATE, "Choose one.");
        }
        for (SettingKey key : keys.of(play)) {
            String value = submission.text(key.key()).orElse("");
            wanted.put(key.key(), value);
            if (!value.isEmpty()) {
                key.problem(value).ifPresent(problem -> wrong.put(key.key(), sentence(problem)));
            }
        }
        if (state == null || !wrong.isEmpty()) {
            return new Wrong(wrong);
        }
        return new Right(() -> preview.of(caller, changes(caller, play, state, wanted), resumed(play, state)));
    }

    private Changes changes(Caller caller, Play play, PlayState state, Map<String, String> wanted) {
        Settings settings = caller.viewer().company().settings();
        Map<String, String> all = new LinkedHashMap<>(wanted);
        if (state != PlayState.of(play, settings, plays.paused())) {
            all.put(Playbook.switchOf(play), state.stored());
        }
        return Changes.of(settings, keys.all(), all);
    }

    /** The play, where it paused itself and is switched on. */
    private @Nullable String resumed(Play play, PlayState state) {
        String id = play.rule().id();
        return state == PlayState.ON && plays.paused().containsKey(id) ? id : null;
    }

    private Play play(Submission submission) {
        String id = String.valueOf(Metadata.read(submission.metadata()).text(PLAY));
        return playbook.play(id).orElseThrow(() -> new IllegalStateException("the form was opened without a play"));
    }

    static String sentence(String problem) {
        return PlayKeys.capital(problem) + ".";
    }
}
