package dev.sideline.access;

import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Person;
import dev.sideline.account.Seniority;
import dev.sideline.play.Acme;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewerTest {

    /** Nobody works on it yet. */
    private final Acme acme = acme().person("Max", with(Person.SENIORITY, Seniority.SENIOR))
            .person("Rob", with(Person.SENIORITY, Seniority.JUNIOR), with(Person.GRADUATED_ON, ago(0)))
            .person("Tim", with(Person.SENIORITY, Seniority.JUNIOR), with(Person.GRADUATED_ON, in(1)))
            .person("Una")
            .person("Stranger", with(Person.SENIORITY, Seniority.SENIOR));

    private Viewer above(String name) {
        acme.person("Ria", named(Person.MANAGER, name)).owner("Ria");
        return viewer(name);
    }

    private Viewer viewer(String name) {
        Person person = acme.company().person(new Person.Id(acme.id(name)));
        return new Viewer(Objects.requireNonNull(person), acme.company());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max", "Rob"})
    void a_senior_above_the_owner_signs_off_but_changes_nothing(String name) {
        Viewer viewer = above(name);
        assertThat(viewer.signsOff(acme.snapshot(), TODAY)).isTrue();
        assertThat(viewer.edits(acme.snapshot())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tim", "Una"})
    void whoever_is_not_known_to_be_a_senior_today_does_not_sign_off(String name) {
        assertThat(above(name).signsOff(acme.snapshot(), TODAY)).isFalse();
    }

    @Test
    void a_senior_who_does_not_see_the_account_does_not_sign_off() {
        above("Max");
        assertThat(viewer("Stranger").signsOff(acme.snapshot(), TODAY)).isFalse();
    }
}
