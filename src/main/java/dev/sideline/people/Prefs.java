package dev.sideline.people;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Role;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.Preferences;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /coach prefs}: when the coach writes. */
final class Prefs implements CommandHandler, FormHandler {

    static final String HOUR = "hour";
    static final String DIGEST_DAY = "digest_day";
    static final String DIGEST_HOUR = "digest_hour";

    private static final String CALLBACK = "coaching.prefs";
    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);
    private static final int STEP_MINUTES = 30;
    private static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final Coaching coaching;

    Prefs(Coaching coaching) {
        this.coaching = coaching;
    }

    @Override
    public Spec spec() {
        return new Spec("prefs", Audience.EVERYBODY, "/coach prefs", "sets when my messages come");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        return open(command.caller());
    }

    Reply open(Caller caller) {
        return new Reply.Open(draw(caller, coaching.of(caller.viewer().id())));
    }

    static Form draw(Caller caller, Preferences preferences) {
        StateWords state = new StateWords(caller, preferences);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(state.now()));
        blocks.add(hour(HOUR, "Daily message", preferences.hour()));
        if (caller.viewer().is(Role.MANAGER)) {
            blocks.add(Inputs.choice(DIGEST_DAY, "Day of the digest", DAYS, Labels::capital, preferences.digestDay()));
            blocks.add(hour(DIGEST_HOUR, "Hour of the digest", preferences.digestHour()));
        }
        blocks.add(Blocks.context("Times are in " + Labels.zone(caller.zone()) + ". `/coach pause` stops everything at"
                + " once, `/coach resume` lets it go on."));
        return Form.of(CALLBACK, "Preferences", "Save", Metadata.NONE, blocks);
    }

    /** An hour that came from elsewhere is offered too, or saving would change it. */
    private static LayoutBlock hour(String blockId, String label, LocalTime chosen) {
        long steps = (LAST.toSecondOfDay() - FIRST.toSecondOfDay()) / (60L * STEP_MINUTES);
        return Inputs.select(
                blockId,
                label,
                Stream.concat(
                                Stream.iterate(FIRST, time -> time.plusMinutes(STEP_MINUTES))
                                        .limit(steps + 1),
                                Stream.of(chosen))
                        .distinct()
                        .sorted()
                        .map(time -> Inputs.option(time, time.toString()))
                        .toList(),
                chosen);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Optional<LocalTime> hour = submission.text(HOUR).map(LocalTime::parse);
        DayOfWeek day = Inputs.chosen(submission, DIGEST_DAY, DayOfWeek.class);
        Optional<LocalTime> digestHour = submission.text(DIGEST_HOUR).map(LocalTime::parse);
        boolean manager = submission.caller().viewer().is(Role.MANAGER);
        Map<String, String> wrong = new LinkedHashMap<>();
        if (hour.isEmpty()) {
            wrong.put(HOUR, "Choose when the daily message comes.");
        }
        if (manager && day == null) {
            wrong.put(DIGEST_DAY, "Choose the day of the digest.");
        }
        if (manager && digestHour.isEmpty()) {
            wrong.put(DIGEST_HOUR, "Choose the hour of the digest.");
        }
        if (hour.isEmpty() || !wrong.isEmpty()) {
            return new Wrong(wrong);
        }
        return new Right(() -> save(submission.caller(), hour.get(), day, digestHour.orElse(null)));
    }

    private Reply save(Caller caller, LocalTime hour, @Nullable DayOfWeek day, @Nullable LocalTime digestHour) {
        Preferences kept = coaching.change(caller, before -> {
            Preferences at = before.at(hour);
            return day == null || digestHour == null ? at : at.digestAt(day, digestHour);
        });
        StateWords state = new StateWords(caller, kept);
        return state.isIn()
                ? Reply.say("Saved. " + state.now())
                : new Reply.Say(StartOffer.draw("Saved. ", caller, kept));
    }
}
