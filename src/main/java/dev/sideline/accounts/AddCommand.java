package dev.sideline.accounts;

import dev.sideline.access.Match;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.Reply;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /coach add account Acme}, {@code add contact Dana Lee at Acme}, {@code add deal Rollout at Acme}. */
final class AddCommand implements CommandHandler {

    private final Visible visible;
    private final Forms forms;

    AddCommand(Visible visible, Forms forms) {
        this.visible = visible;
        this.forms = forms;
    }

    @Override
    public Spec spec() {
        return new Spec("add", Audience.REPS, "/coach add account Acme", "adds an account, a contact or a deal");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        return new Reply.Open(form(command.caller(), What.read(command.rest())));
    }

    private Form form(Caller caller, What what) {
        return switch (what.kind()) {
            case NOTHING, TEAM -> WhatForm.toAdd();
            case ACCOUNT -> forms.addAccount(caller, what.name());
            case CONTACT -> {
                Place place = place(caller, what.name());
                yield place.account() == null
                        ? Forms.addContact(place.name())
                        : forms.addContact(caller, place.account(), place.name());
            }
            case DEAL -> {
                Place place = place(caller, what.name());
                yield forms.addDeal(caller, place.account(), place.name());
            }
        };
    }

    private record Place(@Nullable String name, @Nullable Long account) {}

    /** "Dana Lee at Acme" names both, "Acme" alone the account where there is one of that name, else the new thing. */
    private Place place(Caller caller, @Nullable String typed) {
        if (typed == null) {
            return new Place(null, null);
        }
        int at = typed.toLowerCase(Locale.ROOT).lastIndexOf(" at ");
        if (at > 0) {
            return new Place(typed.substring(0, at).strip(), account(caller, typed.substring(at + " at ".length())));
        }
        Long account = account(caller, typed);
        return account == null ? new Place(typed, null) : new Place(null, account);
    }

    private @Nullable Long account(Caller caller, String typed) {
        return visible.account(caller.viewer(), typed) instanceof Match.Found<Account> found
                ? Long.valueOf(found.one().id().value())
                : null;
    }
}
