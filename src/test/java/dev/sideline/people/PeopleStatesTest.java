package dev.sideline.people;

import static dev.sideline.people.Bench.ADA;
import static dev.sideline.people.Bench.message;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Hostile;
import dev.sideline.nudge.Preferences;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The states of this room's views that no other test comes upon. */
class PeopleStatesTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_list_of_people() {
        list("list-nobody", "people Nobody <b>");
        bench.person("Ann Bell", "UANN", Role.REP);
        list("list-one", "people ann");
        bench.person(Hostile.NAME, null, Role.REP);
        bench.directory.join("UEVIL", Hostile.NAME);
        bench.person(Hostile.LONG, "ULONG", Role.values());
        list("list-hostile", "people");
    }

    @Test
    void the_list_of_very_many_people() {
        bench.facts.change(new Author(null, "import", Bench.NOW), changes -> IntStream.range(0, 120)
                .mapToLong(i -> changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, i + " " + Hostile.LONG)))
                .sum());
        list("list-over", "people");
    }

    @Test
    void the_form_that_links_by_hand() {
        check("link-one", LinkForm.draw(bench.read(bench.person("Carl Cook", null, Role.REP))));
        check("link-over", LinkForm.draw(bench.read(bench.person(Hostile.LONG, null, Role.REP))));
        check("link-hostile", LinkForm.draw(bench.read(bench.person(Hostile.NAME, null, Role.REP))));
    }

    @Test
    void the_form_of_a_person() {
        check("edit-many", edit(bench.person("Rolf Every", "UROLF", Role.values())));
        Person.Id boss = bench.person(Hostile.LONG, null, Role.MANAGER);
        check("edit-over", edit(record(Hostile.LONG, boss, Hostile.LONG)));
        Person.Id evil = bench.person(Hostile.NAME, null, Role.MANAGER);
        check("edit-hostile", edit(record(Hostile.NAME, evil, Hostile.NAME)));
    }

    @Test
    void the_roll_out() {
        check("start-nobody", message(bench.type(ADA, "admin start")));
        bench.person("Ann Bell", "UANN", Role.REP);
        check("start-one", message(bench.type(ADA, "admin start")));
    }

    @Test
    void an_invitation_to_somebody_with_a_long_name() {
        Person.Id ann = bench.person(Hostile.LONG, "UANN", Role.REP);
        check("invitation-over", Invitation.draw(bench.read(ann), Preferences.of(ann), ADA));
    }

    @Test
    void what_somebody_says_of_their_own_coaching() {
        Person.Id ann = bench.person("Ann Bell", "UANN", Role.REP);
        check("start-offer", message(bench.type("UANN", "resume")));
        check("paused-before-start", message(bench.type("UANN", "pause")));
        check("pause-one", bench.type("UANN", "pause whenever"));
        check("pause-over", bench.type("UANN", "pause " + Hostile.LONG));
        bench.book.keep(Preferences.of(ann).optedIn(Bench.NOW).at(LocalTime.of(5, 45)));
        check("prefs-odd-hour", bench.type("UANN", "prefs"));
    }

    @Test
    void a_word_of_an_admin_that_there_is_not() {
        check("admin-over", message(bench.type(ADA, "admin " + Hostile.LONG.replace(' ', '-'))));
        check("admin-hostile", message(bench.type(ADA, "admin " + Hostile.NAME.replace(' ', '-'))));
    }

    private Person.Id record(String name, Person.Id manager, String country) {
        return bench.add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, name)
                .with(Person.ROLES, List.of(Role.REP))
                .with(Person.MANAGER, manager.value())
                .with(Person.SENIORITY, Seniority.SENIOR)
                .with(Person.COUNTRY, country));
    }

    private Object edit(Person.Id person) {
        return bench.press(
                ADA,
                Buttons.EDIT,
                PeopleList.Page.first("").about(bench.read(person), null).encode());
    }

    private void list(String name, String words) {
        check(name, message(bench.type(ADA, "admin " + words)));
    }

    private static void check(String name, Object drawn) {
        Golden.check("people/" + name, Golden.numbered(drawn));
    }
}
