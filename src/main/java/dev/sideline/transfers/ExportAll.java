package dev.sideline.transfers;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Reply;
import dev.sideline.crm.Exporter;
import dev.sideline.crm.Progress;

/** {@code /coach admin export}: everything on record, handed to the admin. */
final class ExportAll implements CommandHandler {

    private final Exporter exporter;
    private final Handing handing;

    ExportAll(Exporter exporter, Handing handing) {
        this.exporter = exporter;
        this.handing = handing;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "export", Audience.ADMINS, "/coach admin export", "everything on record as CSV files, in a zip to you");
    }

    @Override
    public Reply handle(Command command) {
        handing.give(
                command.caller(),
                "sideline-" + command.caller().today() + ".zip",
                this::gathered,
                "Everything on record: a CSV file for each kind of fact. `/coach admin import` reads them again. What"
                        + " people answered to me is theirs and is not in it.");
        return Reply.say("I am gathering everything on record. It comes into our direct messages as one zip file.");
    }

    private Archive gathered() {
        Archive archive = new Archive();
        exporter.run(file -> archive.add(file.name(), file.text()), Progress.silent());
        return archive;
    }
}
