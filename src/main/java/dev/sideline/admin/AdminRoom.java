package dev.sideline.admin;

import dev.sideline.account.Accounts;
import dev.sideline.account.AuditLog;
import dev.sideline.account.Facts;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Directory;
import dev.sideline.chat.Feature;
import dev.sideline.nudge.PlayRecord;
import dev.sideline.play.Playbook;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** Everything of this room, put together. */
public final class AdminRoom {

    /** Somebody waits for it, and a handler is busy meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<CommandHandler> words;
    private final Feature feature;

    /** What this room needs from outside. */
    public record Ports(
            Accounts accounts,
            Facts facts,
            Playbook playbook,
            PlayRecord plays,
            AuditLog audit,
            Directory directory,
            Supplier<Jobs> jobs,
            Questions questions) {}

    /** @param zone for people whose own zone is not known */
    public AdminRoom(Ports ports, ZoneId zone) {
        Playbook playbook = ports.playbook();
        PlayKeys keys = new PlayKeys(playbook);
        SettingsBook book = new SettingsBook(ports.facts());
        Preview preview = new Preview(
                playbook, keys, new WhatIf(ports.accounts(), zone, PATIENCE, System::nanoTime), book, ports.plays());
        PlayForm play = new PlayForm(playbook, keys, ports.plays(), preview);
        AmountsForm amounts = new AmountsForm(keys.all(), preview);
        StagesForm stages = new StagesForm(keys.all(), book);
        HolidaysForm holidays = new HolidaysForm(ports.facts());
        PlaysCommand plays = new PlaysCommand(
                playbook, ports.plays(), new PlaysList(playbook, keys), play, amounts, stages, holidays);
        AuditCommand audit =
                new AuditCommand(ports.accounts(), ports.facts(), new AuditView(ports.audit(), ports.facts()));
        RunCommand run = new RunCommand(ports.jobs());
        Unattended unattended = new Unattended(ports.facts(), ports.directory());
        HandOverForm handOver = new HandOverForm(ports.facts(), unattended, ports.questions());
        AssignCommand assign = new AssignCommand(unattended, handOver);
        words = List.of(assign, plays, audit, run);
        feature = new Feature(
                List.of(),
                List.of(assign, plays, audit, run),
                List.of(play, preview, amounts, stages, holidays, handOver),
                List.of(handOver),
                List.of());
    }

    /** What is answered after {@code /coach admin}, by the second word. */
    public List<CommandHandler> words() {
        return words;
    }

    public Feature feature() {
        return feature;
    }
}
