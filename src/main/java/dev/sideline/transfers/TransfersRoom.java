package dev.sideline.transfers;

import dev.sideline.account.Facts;
import dev.sideline.account.PersonalData;
import dev.sideline.account.Transactions;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FileShare;
import dev.sideline.chat.Outbox;
import dev.sideline.crm.Exporter;
import dev.sideline.crm.Importer;
import java.util.List;
import java.util.concurrent.Executor;

/** Everything of this room, put together. */
public final class TransfersRoom {

    private final Feature feature;
    private final List<CommandHandler> adminWords;

    /** What this room needs from outside. */
    public record Ports(
            Facts facts,
            Importer importer,
            PersonalData personal,
            Outbox outbox,
            Transactions transactions,
            FileShare files) {}

    public TransfersRoom(Ports ports) {
        this(ports, Background.thread(), new Clockwork());
    }

    TransfersRoom(Ports ports, Executor executor, Ticking ticking) {
        Background background = new Background(executor);
        Exporter exporter = new Exporter(ports.facts());
        Handing handing = new Handing(background, ports.files(), ports.outbox());
        Rehearsals rehearsals = new Rehearsals(ports.files(), ports.importer());
        Imports imports = new Imports(
                ports.importer(),
                new Imports.Tools(background, ticking, ports.outbox(), ports.transactions(), ports.files()));
        ImportForm importForm = new ImportForm(rehearsals);
        feature = new Feature(
                List.of(new ExportMe(exporter, ports.personal(), handing)),
                List.of(),
                List.of(importForm, new PlanForm(rehearsals, imports)),
                List.of(),
                List.of());
        adminWords = List.of(importForm, new ExportAll(exporter, handing));
    }

    /** What this room answers after {@code /coach admin}. */
    public List<CommandHandler> adminWords() {
        return adminWords;
    }

    public Feature feature() {
        return feature;
    }
}
