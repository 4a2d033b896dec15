package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Kind;
import dev.sideline.account.Sighting;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Takes back a sighting that was none. */
record SightingGoneForm() implements Sheet {

    static final String WHICH = "which";

    private static final int NAME = 100;

    @Override
    public String callbackId() {
        return "sighting.withdraw";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        List<Sighting> all = Sightings.of(account);
        if (all.isEmpty()) {
            throw new UserError("No competitor was sighted here. `/coach delivery` records one.");
        }
        return Form.of(
                callbackId(),
                "Not a sighting",
                "Take it back",
                metadata,
                List.of(Inputs.select(
                        WHICH,
                        "What was not so at "
                                + BlockLimits.shorten(account.account().name(), NAME) + "?",
                        all.stream()
                                .map(one -> Inputs.option(one.row().id(), option(one)))
                                .toList(),
                        all.size() == 1 ? all.get(0).row().id() : null)));
    }

    /** The day stands first, for options are cut at their end. */
    private static String option(Sighting sighting) {
        LocalDate day = sighting.seenOn();
        return (day == null ? "" : Mrkdwn.day(day) + ": ") + Sightings.plain(sighting);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        return submission.text(WHICH).isEmpty() ? Map.of(WHICH, "Choose one.") : Map.of();
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        long id = Long.parseLong(submission.text(WHICH).orElseThrow());
        Sighting gone = account.sightings().stream()
                .filter(one -> one.row().id() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("This sighting is no longer there: somebody took it back."));
        return new Kept(
                changes -> changes.remove(Kind.SIGHTING, id),
                "Taken back at " + Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + ": " + Sightings.words(gone)
                        + ".");
    }
}
