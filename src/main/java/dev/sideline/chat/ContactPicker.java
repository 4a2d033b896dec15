package dev.sideline.chat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contacts of one account while somebody types; a value is an internal id. The form carries the account in its
 * metadata as {@link Metadata#ACCOUNT}.
 */
public final class ContactPicker implements OptionsHandler {

    public static final String ACTION = "pick.contact";

    private final Visible visible;

    public ContactPicker(Visible visible) {
        this.visible = visible;
    }

    public static InputBlock input(String blockId, String label, @Nullable Contact chosen) {
        return Inputs.lookup(blockId, label, ACTION, chosen == null ? null : option(chosen));
    }

    public static InputBlock inputMany(String blockId, String label, Collection<Contact> chosen) {
        return Inputs.lookupMany(
                blockId,
                label,
                ACTION,
                chosen.stream().map(ContactPicker::option).toList());
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        List<Contact> contacts = Stream.ofNullable(Metadata.read(metadata).id(Metadata.ACCOUNT))
                .flatMap(account -> visible.open(caller.viewer(), new Account.Id(account)).stream())
                .flatMap(account -> account.contacts().stream())
                .toList();
        return new Names<>(contacts, Contact::name)
                .fitting(typed, BlockLimits.OPTIONS).stream()
                        .map(ContactPicker::option)
                        .toList();
    }

    private static OptionObject option(Contact contact) {
        String title = contact.title();
        return Inputs.option(contact.id().value(), title == null ? contact.name() : contact.name() + ", " + title);
    }
}
