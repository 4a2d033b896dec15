package dev.sideline.erasure;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Erasure;
import dev.sideline.chat.Audience;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /coach admin erase Dana Lee at Acme}: finds out who is meant, and shows what would go. */
final class EraseCommand implements CommandHandler {

    static final String WHO = "erase.who";
    static final String WHICH = "erase.which";
    static final String NAME = "name";
    static final String ACCOUNT = "account";
    static final String CONTACT = "contact";

    private static final int LONGEST = 200;

    private final Clients clients;
    private final Erasure erasure;

    EraseCommand(Clients clients, Erasure erasure) {
        this.clients = clients;
        this.erasure = erasure;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "erase",
                Audience.ADMINS,
                "/coach admin erase Dana Lee at Acme",
                "takes a client's person off the record for good");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        String rest = command.rest();
        int at = rest.toLowerCase(Locale.ROOT).lastIndexOf(" at ");
        return new Reply.Open(
                at <= 0
                        ? ask(rest)
                        : found(
                                rest.substring(0, at).strip(),
                                rest.substring(at + " at ".length()).strip()));
    }

    static Form ask(String name) {
        return Form.of(
                WHO,
                "Erase somebody",
                "Next",
                Metadata.NONE,
                List.of(
                        Blocks.section(
                                "Whom of a client's people? You see first what would go; nothing is deleted yet."),
                        Inputs.text(NAME, "Name", name.isBlank() ? null : name, LONGEST),
                        Inputs.text(ACCOUNT, "Account", null, LONGEST)));
    }

    /** The next form: what would go, or the question which of several is meant. */
    private Form found(String name, String account) {
        Account of = clients.account(account);
        List<Contact> fitting = clients.fitting(of, name);
        if (fitting.isEmpty()) {
            throw new UserError("There is nobody on record at " + Mrkdwn.escape(of.name()) + ".");
        }
        boolean sure = fitting.size() == 1 && fitting.get(0).name().equalsIgnoreCase(name);
        return sure ? confirm(fitting.get(0)) : which(name, of, fitting);
    }

    private Form confirm(Contact contact) {
        return EraseForm.draw(contact, clients.account(contact.account()), erasure.reach(contact.id()));
    }

    static Form which(String name, Account account, List<Contact> fitting) {
        return Form.of(
                WHICH,
                "Erase somebody",
                "Next",
                Metadata.NONE,
                List.of(
                        Blocks.section("Whom do you mean by “" + Mrkdwn.escape(name) + "” at "
                                + Mrkdwn.escape(account.name()) + "?"),
                        Inputs.select(
                                CONTACT,
                                "Person",
                                fitting.stream()
                                        .limit(BlockLimits.OPTIONS)
                                        .map(contact ->
                                                Inputs.option(contact.id().value(), label(contact)))
                                        .toList(),
                                null)));
    }

    private static String label(Contact contact) {
        return contact.title() == null ? contact.name() : contact.name() + ", " + contact.title();
    }

    /** The first question, for those who named nobody. */
    FormHandler who() {
        return new FormHandler() {
            @Override
            public String callbackId() {
                return WHO;
            }

            @Override
            public Verdict check(Submission form) {
                AdminOnly.check(form.caller());
                String name = form.text(NAME).orElse("");
                String account = form.text(ACCOUNT).orElse("");
                if (name.isEmpty() || account.isEmpty()) {
                    return new Wrong(Map.of(name.isEmpty() ? NAME : ACCOUNT, "Write a name."));
                }
                return new Right(() -> new Reply.Turn(found(name, account)));
            }
        };
    }

    /** The second, where the name fits several. */
    FormHandler which() {
        return new FormHandler() {
            @Override
            public String callbackId() {
                return WHICH;
            }

            @Override
            public Verdict check(Submission form) {
                AdminOnly.check(form.caller());
                return form.text(CONTACT)
                        .<Verdict>map(
                                id -> new Right(() -> new Reply.Turn(confirm(clients.contact(Long.parseLong(id))))))
                        .orElseGet(() -> new Wrong(Map.of(CONTACT, "Choose one.")));
            }
        };
    }
}
