package dev.sideline.champions;

import dev.sideline.chat.Metadata;
import dev.sideline.chat.TaskForms.About;
import org.jspecify.annotations.Nullable;

/** The value of a button: the account, and the contact if it is about one. */
final class AboutWhom {

    private AboutWhom() {}

    static String write(long account, @Nullable Long contact) {
        return Metadata.NONE
                .with(Metadata.ACCOUNT, account)
                .with(Metadata.CONTACT, contact)
                .encode();
    }

    static About read(String value) {
        Metadata written = Metadata.read(value);
        return About.account(written.need(Metadata.ACCOUNT)).contact(written.id(Metadata.CONTACT));
    }
}
