package dev.sideline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Account CLINIC = new Account(Row.empty(Kind.ACCOUNT, 1)
            .with(Account.NAME, "Clinic")
            .with(Account.SECTOR, "Medical devices")
            .with(Account.COUNTRY, "DE")
            .with(Account.EMPLOYEES, 500)
            .with(Account.REVENUE, new BigDecimal("1500000"))
            .with(Account.MAJOR, true));
    private static final Account UNKNOWN =
            new Account(Row.empty(Kind.ACCOUNT, 2).with(Account.NAME, "Unknown"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sector = medical devices",
                "SECTOR = \"Medical  devices\"",
                "sector is 'medical devices'",
                "sector == medical devices and employees >= 500",
                "employees>=500",
                "employees ≥ 500 AND employees <= 500",
                "employee > 499",
                "revenue = 1.5m",
                "revenue >= 1,500,000",
                "revenue < 2 m",
                "sector = retail or country = de",
                "sector != retail",
                "major = yes",
                "major is true",
                "sector = retail and country = de or employees = 500"
            })
    void it_is_met(String text) {
        assertThat(condition(text).isMetBy(CLINIC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sector = medical",
                "employees > 500",
                "employees < 500",
                "revenue >= 1.6m",
                "country != DE",
                "sector = medical devices and country = fr",
                "major = false",
                "sector = \"medical devices and more\""
            })
    void it_is_not_met(String text) {
        assertThat(condition(text).isMetBy(CLINIC)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"employees < 500", "employees != 500", "sector != retail", "major = true"})
    void what_was_never_recorded_meets_nothing(String text) {
        assertThat(condition(text).isMetBy(UNKNOWN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                      | Say what the accounts have in common
            the good ones           | “the good ones” is no comparison
            name = Acme             | “name” is nothing that I know of accounts; I know sector, country
            owner = Ana             | “owner” is nothing that I know
            sector = a and          | “” is no comparison
            employees >= many       | “many” is no number
            sector > medical        | sector is a word: compare it with = or !=
            major = perhaps         | major is true or false
            employees >=            | is no comparison
            """)
    void what_cannot_be_read_is_said(String text, String why) {
        assertThat(Condition.read(text)).isInstanceOfSatisfying(Condition.Bad.class, bad -> assertThat(bad.why())
                .contains(why));
    }

    @Test
    void a_name_would_make_a_cohort_of_favourites() {
        assertThat(Trait.all()).doesNotContain("name", "owner");
    }

    @Property
    void whatever_is_typed_is_read_or_refused(@ForAll String text) {
        Condition.Read read = Condition.read(text);
        if (read instanceof Condition.Good good) {
            good.condition().isMetBy(CLINIC);
            good.condition().isMetBy(UNKNOWN);
        }
        assertThat(read).isNotNull();
    }

    private static Condition condition(String text) {
        Condition.Read read = Condition.read(text);
        assertThat(read).isInstanceOf(Condition.Good.class);
        return ((Condition.Good) read).condition();
    }
}
