package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.touches.Mentions.Mention;
import dev.sideline.touches.Understood.About;
import dev.sideline.touches.Understood.Doubt;
import dev.sideline.touches.Understood.Newcomer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whom the mentions of one sentence mean. Where more than one person can be meant, nobody is taken. */
final class Who {

    private final Vocabulary vocabulary;
    private final NameBook book;
    private final List<Doubt> doubts;
    private final Set<Long> contacts = new LinkedHashSet<>();
    private final Set<Long> people = new LinkedHashSet<>();
    private final Map<String, Newcomer> newcomers = new LinkedHashMap<>();

    Who(Vocabulary vocabulary, NameBook book, List<Doubt> doubts) {
        this.vocabulary = vocabulary;
        this.book = book;
        this.doubts = doubts;
    }

    List<Contact.Id> contacts() {
        return contacts.stream().map(Contact.Id::new).toList();
    }

    List<Person.Id> ourPeople() {
        return people.stream().map(Person.Id::new).toList();
    }

    List<Newcomer> newcomers() {
        return List.copyOf(newcomers.values());
    }

    /** Those whom somebody mentioned as Slack does. */
    void readSlackMentions(List<Token> proper) {
        proper.stream()
                .filter(token -> token.shape() == Token.Shape.MENTION)
                .forEach(token -> vocabulary.people().stream()
                        .filter(person -> token.text().equals(person.slackId()))
                        .findFirst()
                        .ifPresentOrElse(
                                this::ours,
                                () -> doubts.add(new Doubt(About.MENTION_UNKNOWN, token.text(), List.of()))));
    }

    private void ours(Person person) {
        if (!person.id().equals(vocabulary.self())) {
            people.add(person.id().value());
        }
    }

    /**
     * The one account where all are who were named without doubt. Null when there is none or more than one, which is
     * then a doubt unless there is one about the account already.
     */
    Account.@Nullable Id whereTheyAllAre(List<Mention> mentions) {
        if (doubts.stream().anyMatch(Doubt::isAboutAccount)) {
            return null;
        }
        Set<Account.Id> places = mentions.stream()
                .map(mention -> mention.candidates().stream()
                        .filter(Named::isContact)
                        .map(Named::account)
                        .collect(Collectors.toSet()))
                .filter(of -> of.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        if (places.size() > 1) {
            doubts.add(new Doubt(
                    About.ACCOUNT_AMBIGUOUS,
                    "",
                    vocabulary.accounts().stream()
                            .filter(one -> places.contains(one.id()))
                            .map(Account::name)
                            .sorted()
                            .toList()));
        }
        return places.size() == 1 ? places.iterator().next() : null;
    }

    void settle(Mention mention, Account.@Nullable Id account) {
        List<Named> here = mention.candidates().stream()
                .filter(one -> one.isPerson() || one.isAt(account))
                .toList();
        List<Named> whole =
                here.stream().filter(one -> one.keys().equals(mention.keys())).toList();
        List<Named> meant = whole.isEmpty() ? here : whole;
        if (meant.size() == 1) {
            take(meant.get(0));
        } else if (meant.size() > 1) {
            doubt(About.NAME_AMBIGUOUS, mention, meant);
        } else if (mention.candidates().isEmpty()) {
            perhaps(mention, account);
        } else {
            add(mention);
            doubt(About.NAME_ELSEWHERE, mention, mention.candidates());
        }
    }

    /** With two words of a name and one slip it is that person; a single word like another is asked about. */
    private void perhaps(Mention mention, Account.@Nullable Id account) {
        List<Named> near = book.nearly(mention.keys(), account);
        if (mention.keys().size() > 1 && near.size() == 1) {
            take(near.get(0));
            doubts.add(new Doubt(
                    About.READ_AS, mention.words(), List.of(near.get(0).name())));
            return;
        }
        add(mention);
        if (!near.isEmpty()) {
            doubt(About.NAME_NEARLY, mention, near);
        }
    }

    private void take(Named one) {
        (one.isPerson() ? people : contacts).add(one.id());
    }

    private void add(Mention mention) {
        String name = Stream.of(mention.words().split("\\s+", -1))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + word.substring(word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining(" "));
        newcomers.putIfAbsent(String.join(" ", mention.keys()), new Newcomer(name, mention.title()));
    }

    private void doubt(About about, Mention mention, List<Named> readings) {
        doubts.add(new Doubt(
                about, mention.words(), readings.stream().map(this::reading).toList()));
    }

    private String reading(Named one) {
        return vocabulary.accounts().stream()
                .filter(account -> account.id().equals(one.account()))
                .findFirst()
                .map(account -> one.name() + " (" + account.name() + ")")
                .orElse(one.name());
    }
}
