package dev.sideline.touches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.DayOrder;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PlainReaderTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);

    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    account(1, "Acme Inc"),
                    account(2, "Globex"),
                    account(3, "Initech GmbH"),
                    account(4, "Initech Labs"),
                    account(5, "Smith & Sons"),
                    account(6, "Kan-code"),
                    account(7, "Groovestreet")),
            List.of(
                    contact(11, 1, "Dana Lee"),
                    contact(12, 1, "Raj Patel"),
                    contact(13, 1, "Sam Fox"),
                    contact(14, 1, "Sam Reed"),
                    contact(15, 2, "Ingrid Møller"),
                    contact(16, 2, "Sam Okafor"),
                    contact(17, 2, "Maria Petrova"),
                    contact(18, 3, "Jean-Luc Roy"),
                    contact(19, 5, "Will Smith"),
                    new Contact(contact(20, 1, "Raj Old").row().with(Contact.LEFT_ON, WEDNESDAY.minusDays(200)))),
            List.of(
                    deal(41, 1, "Rollout"),
                    deal(42, 1, "Pilot"),
                    deal(43, 2, "Warehouse automation"),
                    deal(44, 3, "Renewal 2027")),
            List.of(new Vocabulary.Running(new Campaign.Id(51), "Autumn push", "Vendor-managed inventory")),
            List.of(
                    person(31, "Ana Ruiz", "U0ANA"),
                    person(32, "Maria Silva", "U0MARIA"),
                    person(33, "Li Wei", "U0LI")),
            new Person.Id(31),
            null);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/touches/sentences.csv",
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 20000)
    void a_sentence_is_understood_as_far_as_it_goes(String sentence, String understood) {
        assertThat(words(PlainReader.read(sentence.replace("\\n", "\n"), VOCABULARY, WEDNESDAY)))
                .isEqualTo(understood);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "DMY, met Dana on 3/11, 2026-11-03",
        "MDY, met Dana on 3/11, 2026-03-11",
        "DMY, met Dana 03/11/26, 2026-11-03",
        "MDY, met Dana 11/3, 2026-11-03",
        "DMY, met Dana 11/3, 2026-03-11",
        "DMY, met Dana 10/30, 2026-10-30",
        "MDY, met Dana 30/10, 2026-10-30",
        "MDY, met Dana on 3.11., 2026-11-03",
        "MDY, met Dana 2026-11-03, 2026-11-03",
        "DMY, met Dana on 03-11-2026, 2026-11-03",
    })
    void a_day_in_figures_is_read_in_the_order_of_the_workspace(DayOrder order, String sentence, LocalDate day) {
        assertThat(PlainReader.read(sentence, inOrder(order), WEDNESDAY))
                .extracting(Understood::day, Understood::doubts)
                .containsExactly(day, List.of());
    }

    @Property(tries = 300)
    void whatever_is_written_something_comes_of_it(@ForAll List<@From("word") String> words) {
        assertThat(PlainReader.read(String.join(" ", words), VOCABULARY, WEDNESDAY))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "met",
                        "Dana",
                        "at",
                        "Acme",
                        "about",
                        "on",
                        "3/11",
                        "31",
                        "Feb",
                        "the",
                        "31st",
                        "next",
                        "tuesday",
                        ",",
                        "with",
                        "@",
                        "and",
                        "promised",
                        "left",
                        "by",
                        "99/99",
                        "25:99",
                        "(",
                        "<@U0ANA>",
                        "0.0.",
                        "on 0 Jan",
                        "2026-13-45"),
                Arbitraries.strings().ofMaxLength(12));
    }

    /** What was understood on one line, so that the table reads. */
    private static String words(Understood understood) {
        List<String> parts = new ArrayList<>(List.of(understood.act().name()));
        add(parts, "", understood.kind());
        add(parts, "", understood.status());
        add(parts, "", understood.day());
        add(parts, "", understood.time());
        Account.Id account = understood.account();
        add(parts, "@", account == null ? null : nameOf(account.value()));
        understood.contacts().forEach(one -> add(parts, "", "[" + nameOf(one.value()) + "]"));
        understood.newcomers().forEach(one -> add(parts, "", "+[" + one.name() + "; " + one.title() + "]"));
        understood.ourPeople().forEach(one -> add(parts, "", "~[" + nameOf(one.value()) + "]"));
        Deal.Id deal = understood.deal();
        add(parts, "#", deal == null ? null : "[" + nameOf(deal.value()) + "]");
        Campaign.Id campaign = understood.campaign();
        add(parts, "^", campaign == null ? null : "[" + nameOf(campaign.value()) + "]");
        add(parts, "", understood.purpose());
        add(parts, "about: ", understood.about().isEmpty() ? null : understood.about());
        add(parts, "then: ", understood.outcome().isEmpty() ? null : understood.outcome());
        understood
                .doubts()
                .forEach(doubt -> add(
                        parts,
                        "?",
                        doubt.about() + "(" + doubt.words() + "=" + String.join("/", doubt.readings()) + ")"));
        return parts.stream().collect(Collectors.joining(" "));
    }

    private static void add(List<String> parts, String before, @Nullable Object value) {
        if (value != null) {
            parts.add(before + value);
        }
    }

    private static String nameOf(long id) {
        return Stream.of(
                        VOCABULARY.accounts().stream()
                                .filter(one -> one.id().value() == id)
                                .map(Account::name),
                        VOCABULARY.deals().stream()
                                .filter(one -> one.id().value() == id)
                                .map(Deal::called),
                        VOCABULARY.campaigns().stream()
                                .filter(one -> one.id().value() == id)
                                .map(Vocabulary.Running::called),
                        VOCABULARY.contacts().stream()
                                .filter(one -> one.id().value() == id)
                                .map(Contact::name),
                        VOCABULARY.people().stream()
                                .filter(one -> one.id().value() == id)
                                .map(Person::name))
                .flatMap(names -> names)
                .findFirst()
                .orElseThrow();
    }

    private static Vocabulary inOrder(DayOrder order) {
        return new Vocabulary(
                VOCABULARY.accounts(),
                VOCABULARY.contacts(),
                VOCABULARY.deals(),
                VOCABULARY.campaigns(),
                VOCABULARY.people(),
                VOCABULARY.self(),
                order);
    }

    private static Account account(long id, String name) {
        return new Account(Row.empty(Kind.ACCOUNT, id).with(Account.NAME, name));
    }

    private static Contact contact(long id, long account, String name) {
        return new Contact(
                Row.empty(Kind.CONTACT, id).with(Contact.ACCOUNT, account).with(Contact.NAME, name));
    }

    private static Deal deal(long id, long account, String name) {
        return new Deal(Row.empty(Kind.DEAL, id)
                .with(Deal.ACCOUNT, account)
                .with(Deal.NAME, name)
                .with(Deal.STAGE, Phase.PROPOSAL));
    }

    private static Person person(long id, String name, String slackId) {
        return new Person(Row.empty(Kind.PERSON, id).with(Person.NAME, name).with(Person.SLACK_ID, slackId));
    }
}
