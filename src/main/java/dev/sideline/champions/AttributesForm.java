package dev.sideline.champions;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a champion brings: expertise, access, credibility, the right relationships. */
final class AttributesForm implements AccountForm {

    static final String CALLBACK = "champion.attributes";
    static final String EXPERTISE = "expertise";
    static final String ACCESS = "access";
    static final String CREDIBILITY = "credibility";
    static final String RELATIONSHIP = "relationship";

    private static final Map<String, Field<Boolean>> ATTRIBUTES = Map.of(
            EXPERTISE, Champion.EXPERTISE,
            ACCESS, Champion.ACCESS,
            CREDIBILITY, Champion.CREDIBILITY,
            RELATIONSHIP, Champion.RELATIONSHIP);

    /** @param contact null where the champion is chosen in the form; what is not answered then stays as it was */
    static Form draw(AccountSnapshot account, @Nullable Long contact, Metadata metadata, Caller caller) {
        Champion now = new Champion(contact == null ? Row.empty(Kind.CHAMPION, 0) : Nomination.row(account, contact));
        return Form.of(
                CALLBACK,
                "What they bring",
                "Save",
                metadata,
                List.of(
                        NomineeField.draw(
                                account, contact, caller.viewer().company().settings()),
                        Inputs.yesNo(EXPERTISE, "Do they know the subject?", now.expertise()),
                        Inputs.yesNo(ACCESS, "Do they reach those who decide?", now.access()),
                        Inputs.yesNo(CREDIBILITY, "Are they believed there?", now.credibility()),
                        Inputs.yesNo(
                                RELATIONSHIP, "Do they have the right personal relationships?", now.relationship())));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> problems(Submission form, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        NomineeField.check(form, metadata, problems);
        return problems;
    }

    @Override
    public Kept keep(Submission form, Metadata metadata, AccountSnapshot account) {
        long contact = NomineeField.chosen(form, metadata).orElseThrow();
        boolean shown = metadata.id(Metadata.CONTACT) != null;
        Row changed = Nomination.row(account, contact);
        for (Map.Entry<String, Field<Boolean>> attribute : ATTRIBUTES.entrySet()) {
            Boolean answer = answer(form, attribute.getKey());
            changed = shown || answer != null ? changed.with(attribute.getValue(), answer) : changed;
        }
        Row kept = changed;
        return new Kept(
                changes -> Nomination.put(changes, kept),
                "Noted what "
                        + Mrkdwn.escape(Nomination.contact(account, contact).name()) + " brings.");
    }

    private static @Nullable Boolean answer(Submission form, String block) {
        return form.text(block).map(Boolean::valueOf).orElse(null);
    }
}
