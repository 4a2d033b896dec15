package dev.sideline.transfers;

import dev.sideline.account.Person;
import dev.sideline.account.PersonalData;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.crm.Csv;
import dev.sideline.crm.Exporter;
import java.util.Locale;

/** {@code /coach export me}: what is kept about somebody, and what they wrote, handed to them alone. */
final class ExportMe implements CommandHandler {

    private final Exporter exporter;
    private final PersonalData personal;
    private final Handing handing;

    ExportMe(Exporter exporter, PersonalData personal, Handing handing) {
        this.exporter = exporter;
        this.personal = personal;
        this.handing = handing;
    }

    @Override
    public Spec spec() {
        return new Spec("export", Audience.EVERYBODY, "/coach export me", "hands you all that I keep about you");
    }

    @Override
    public Reply handle(Command command) {
        String rest = command.rest().toLowerCase(Locale.ROOT);
        if (!rest.isEmpty() && !rest.equals("me")) {
            throw new UserError("I export what I keep about you: `/coach export me`. Everything on record is up to the"
                    + " admins: `/coach admin export`.");
        }
        Person.Id person = command.caller().viewer().id();
        handing.give(
                command.caller(),
                "sideline-about-me-" + command.caller().today() + ".zip",
                () -> gathered(person),
                "All that I keep about you and all that you wrote, in CSV files. What is in the folder `yours` (what I told"
                        + " you, what you answered, your preferences) only you can see. `/coach forget me` deletes it.");
        return Reply.say(
                "I am gathering all that I keep about you. It comes into our direct messages as one zip file.");
    }

    private Archive gathered(Person.Id person) {
        Archive archive = new Archive();
        personal.of(person)
                .forEach(listing -> archive.add(
                        "yours/" + listing.name() + ".csv", Csv.listing(listing.header(), listing.lines())));
        exporter.about(person, personal.written(person), file -> archive.add("on-record/" + file.name(), file.text()));
        return archive;
    }
}
