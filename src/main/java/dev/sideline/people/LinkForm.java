package dev.sideline.people;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.PersonPicker;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links a person to a Slack user whom nothing suggests. */
final class LinkForm implements FormHandler {

    static final String PERSON = "person";
    static final String SLACK = "slack";

    private static final String CALLBACK = "people.link";

    private final Links links;

    LinkForm(Links links) {
        this.links = links;
    }

    static Form draw(@Nullable Person chosen) {
        return Form.of(
                CALLBACK,
                "Link by hand",
                "Link",
                Metadata.NONE,
                List.of(
                        PersonPicker.input(PERSON, "Person", chosen),
                        Inputs.hint(
                                Inputs.user(SLACK, "Slack user", null),
                                "A full member of this workspace, no guest and no app.")));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String person = submission.text(PERSON).orElse(null);
        String slackId = submission.text(SLACK).orElse(null);
        if (person == null) {
            wrong.put(PERSON, "Choose who it is on record.");
        }
        if (slackId == null) {
            wrong.put(SLACK, "Choose who it is in Slack.");
        }
        if (person == null || slackId == null) {
            return new Wrong(wrong);
        }
        Caller caller = submission.caller();
        Company company = caller.viewer().company();
        Person.Id id = new Person.Id(Long.parseLong(person));
        String obstacle = Links.obstacle(company, company.person(id), slackId);
        if (obstacle != null) {
            return new Wrong(Map.of(SLACK, obstacle));
        }
        return new Right(() -> Reply.say(links.link(AdminOnly.check(caller), id, slackId)));
    }
}
