package dev.sideline.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Author;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.PlayHealth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pauses plays that people do not find useful, and tells the admins why. */
public final class PlayCheck {

    static final String RESUME = "play_resume";

    private final Ports ports;

    public PlayCheck(Ports ports) {
        this.ports = ports;
    }

    public void run(Instant now) {
        ports.transactions().run(() -> {
            LocalDate settledBy = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(PlayHealth.DAYS_TO_ACT);
            Map<String, String> paused = ports.plays().paused();
            List<PlayHealth> unwell = ports.plays().health(settledBy).stream()
                    .filter(health -> !paused.containsKey(health.play()))
                    .filter(health -> health.pauses().isPresent())
                    .toList();
            unwell.forEach(health -> pause(health.play(), health.pauses().orElseThrow(), now));
            return unwell.size();
        });
    }

    private void pause(String play, String why, Instant now) {
        ports.plays().pause(play, why, new Author(null, "coach", now));
        String name = ports.playbook()
                .play(play)
                .map(known -> play + " (" + known.rule().name() + ")")
                .orElse(play);
        String text = Mrkdwn.bold(Mrkdwn.escape(name)) + " paused itself. " + Mrkdwn.escape(why);
        Message message =
                new Message(text, List.of(Blocks.section(text, Blocks.button("Switch it on again", RESUME, play))));
        ports.accounts().company().people().values().stream()
                .filter(person -> person.is(Role.ADMIN) && person.slackId() != null)
                .forEach(admin ->
                        ports.outbox().put(delivery(play, admin.id(), now), admin.id(), "play-paused", message, now));
    }

    private static UUID delivery(String play, Person.Id admin, Instant now) {
        return UUID.nameUUIDFromBytes(("play-paused:" + play + ":" + admin.value() + ":" + now).getBytes(UTF_8));
    }
}
