package dev.sideline.champions;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champions;
import dev.sideline.account.Nominee;
import dev.sideline.account.Settings;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a form about a nominee is about: known when it opens, or chosen in it. */
final class NomineeField {

    static final String WHO = "who";

    private NomineeField() {}

    /** The nominee whom it is about; else a field with those who are still there. */
    static LayoutBlock draw(AccountSnapshot account, @Nullable Long contact, Settings settings) {
        if (contact != null) {
            return Blocks.section(Mrkdwn.bold(
                            Mrkdwn.escape(Nomination.contact(account, contact).name()))
                    + " at " + Mrkdwn.escape(account.account().name()));
        }
        List<Nominee> nominees = Champions.of(account, settings).present();
        return Inputs.select(
                WHO,
                "Who",
                nominees.stream()
                        .map(nominee -> Inputs.option(nominee.id().value(), nominee.name()))
                        .toList(),
                nominees.size() == 1 ? nominees.get(0).id().value() : null);
    }

    static Optional<Long> chosen(Submission form, Metadata metadata) {
        Long known = metadata.id(Metadata.CONTACT);
        return known == null ? form.text(WHO).map(Long::valueOf) : Optional.of(known);
    }

    static void check(Submission form, Metadata metadata, Map<String, String> problems) {
        if (chosen(form, metadata).isEmpty()) {
            problems.put(WHO, "Choose who it is about.");
        }
    }
}
