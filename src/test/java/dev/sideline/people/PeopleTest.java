package dev.sideline.people;

import static dev.sideline.people.Bench.ADA;
import static dev.sideline.people.Bench.NOW;
import static dev.sideline.people.Bench.message;
import static dev.sideline.people.Bench.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Directory;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.UserError;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_list_says_how_far_everybody_is_and_suggests_links() {
        Person.Id ann = bench.person("Ann Bell", "UANN", Role.REP);
        bench.optIn(ann);
        bench.person("Gone Gray", "UGONE", Role.REP);
        bench.directory.put(new Directory.Member("UGONE", "Gone Gray", null, null, false, true));
        bench.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "B. Cruz").with(Person.EMAIL, "bea@example.com"));
        bench.directory.put(Bench.member("UBEA", "Bea Cruz", "Bea@example.com", null));
        bench.person("Carl Cook", null, Role.REP, Role.LEADER);
        bench.directory.join("UCARL", "Carl Cook");
        bench.person("<!channel> & *co*", null, Role.REP);
        Golden.check("people-list", message(bench.type(ADA, "admin people")));
    }

    @Test
    void a_guest_or_somebody_who_is_linked_is_not_suggested() {
        bench.directory.put(new Directory.Member("UGUEST", "Carl Cook", null, null, true, false));
        bench.person("Carl Cook", "UCARL", Role.REP);
        Person.Id other = bench.person("Carl Cook", null, Role.REP);
        Suggestions suggestions = new Suggestions(bench.accounts.company(), bench.directory.members());
        assertThat(suggestions.of(bench.read(other))).isEmpty();
    }

    @Test
    void five_hundred_people_are_paged() {
        bench.facts.change(new Author(null, "import", NOW), changes -> {
            for (int i = 0; i < 500; i++) {
                changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Person " + i));
            }
            return true;
        });
        Message first = message(bench.type(ADA, "admin people"));
        assertThat(first.toString())
                .contains("501 people: 500 not linked, 1 not invited.")
                .contains("Page 1 of 63");
        Message last = message(bench.press(ADA, Buttons.PAGE, new PeopleList.Page(62, "", null, null).encode()));
        assertThat(last.toString()).contains("Page 63 of 63").contains("Ada Stone");
        assertThat(message(bench.type(ADA, "admin people ada")).toString())
                .contains("1 person for “ada”")
                .doesNotContain("Page");
    }

    @Test
    void pressing_link_links_and_says_so_and_may_be_repeated() {
        Person.Id carl = bench.person("Carl Cook", null, Role.REP);
        bench.directory.put(Bench.member("UCARL", "Carl Cook", "carl@example.com", null));
        String value = new PeopleList.Page(0, "", carl.value(), "UCARL").encode();
        assertThat(said(bench.press(ADA, Buttons.LINK, value))).startsWith("*Carl Cook* is linked to <@UCARL>.");
        assertThat(said(bench.press(ADA, Buttons.LINK, value))).startsWith("*Carl Cook* is linked to <@UCARL>.");
        assertThat(bench.caller("UCARL").viewer().id()).isEqualTo(carl);
        assertThat(bench.read(carl).email()).isEqualTo("carl@example.com");
    }

    @Test
    void a_slack_user_stands_for_one_person_alone() {
        Person.Id carl = bench.person("Carl Cook", "UCARL", Role.REP);
        Person.Id other = bench.person("Other Carl", null, Role.REP);
        assertThat(bench.check(ADA, "people.link", link(other, "UCARL")))
                .isEqualTo(new FormHandler.Wrong(
                        Map.of(LinkForm.SLACK, "This Slack user is linked to Carl Cook. Unlink them first.")));
        assertThat(bench.check(ADA, "people.link", link(carl, ADA)))
                .isEqualTo(new FormHandler.Wrong(
                        Map.of(LinkForm.SLACK, "They are linked to another Slack user. Unlink them first.")));
    }

    @Test
    void a_guest_cannot_be_linked() {
        Person.Id gus = bench.person("Gus West", null, Role.REP);
        bench.directory.put(new Directory.Member("UGUEST", "Gus West", null, null, true, false));
        assertThatThrownBy(() -> bench.submit(ADA, "people.link", link(gus, "UGUEST")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot use the coach");
        assertThat(bench.read(gus).slackId()).isNull();
    }

    @Test
    void linking_by_hand_asks_for_both() {
        Golden.check("people-link-form", LinkForm.draw(null));
        assertThat(bench.check(ADA, "people.link", Map.of()))
                .isInstanceOfSatisfying(FormHandler.Wrong.class, wrong -> assertThat(wrong.errors())
                        .containsOnlyKeys(LinkForm.PERSON, LinkForm.SLACK));
    }

    @Test
    void unlinking_takes_back_what_is_on_its_way() {
        Person.Id carl = bench.person("Carl Cook", "UCARL", Role.REP);
        UUID nudge = new UUID(0, 1);
        bench.outbox.put(nudge, carl, Bench.NUDGE, Message.of("Acme: nobody nominated."), NOW);
        String value = new PeopleList.Page(0, "", carl.value(), null).encode();
        assertThat(said(bench.press(ADA, Buttons.UNLINK, value))).contains("no longer linked");
        assertThat(bench.read(carl).slackId()).isNull();
        assertThat(bench.outbox.fate(nudge)).isEqualTo(Outbox.Fate.WITHDRAWN);
    }

    @Test
    void an_admin_cannot_shut_themselves_out() {
        Person.Id ada = bench.caller(ADA).viewer().id();
        String value = new PeopleList.Page(0, "", ada.value(), null).encode();
        assertThatThrownBy(() -> bench.press(ADA, Buttons.UNLINK, value)).isInstanceOf(UserError.class);
        assertThat(bench.read(ada).slackId()).isEqualTo(ADA);
    }

    @Test
    void an_old_button_of_somebody_who_is_no_admin_does_nothing() {
        Person.Id ann = bench.person("Ann Bell", "UANN", Role.REP);
        Person.Id carl = bench.person("Carl Cook", "UCARL", Role.REP);
        String value = new PeopleList.Page(0, "", carl.value(), null).encode();
        assertThatThrownBy(() -> bench.press("UANN", Buttons.UNLINK, value)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.submit("UANN", "people.link", link(ann, "UANN")))
                .isInstanceOf(UserError.class);
        assertThat(bench.read(carl).slackId()).isEqualTo("UCARL");
    }

    @Test
    void admin_alone_or_with_something_else_says_what_there_is() {
        Golden.check("people-admin", message(bench.type(ADA, "admin")));
        assertThat(said(bench.type(ADA, "admin <fly>"))).startsWith("I do not know `admin &lt;fly&gt;`.");
    }

    private static Map<String, String> link(Person.Id person, String slackId) {
        return Map.of(LinkForm.PERSON, String.valueOf(person.value()), LinkForm.SLACK, slackId);
    }
}
