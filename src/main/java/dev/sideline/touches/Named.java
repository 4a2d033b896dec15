package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be named in a sentence.
 *
 * @param account of a contact, the account it belongs to
 * @param gone a contact who left
 */
record Named(Kind kind, long id, Account.@Nullable Id account, String name, List<String> keys, boolean gone) {

    private static final Set<String> LEGAL_FORMS = NameWords.words(
            "inc ltd limited llc plc corp corporation company co gmbh ag se sa nv bv ab oy group holding holdings");

    static Named of(Account account) {
        return new Named(
                Kind.ACCOUNT, account.id().value(), account.id(), account.name(), Token.keys(account.name()), false);
    }

    static Named of(Contact contact) {
        return new Named(
                Kind.CONTACT,
                contact.id().value(),
                contact.account(),
                contact.name(),
                Token.keys(contact.name()),
                contact.leftOn() != null);
    }

    static Named of(Person person) {
        return new Named(Kind.PERSON, person.id().value(), null, person.name(), Token.keys(person.name()), false);
    }

    static Named of(Deal deal) {
        return new Named(Kind.DEAL, deal.id().value(), deal.account(), deal.called(), Token.keys(deal.called()), false);
    }

    /** A campaign goes by its name, by what it pitches, and by the initials of that. */
    static List<Named> of(Vocabulary.Running campaign) {
        return Stream.of(campaign.called(), campaign.proposition(), initials(campaign.proposition()))
                .map(Token::keys)
                .filter(keys -> !keys.isEmpty())
                .map(keys -> new Named(Kind.CAMPAIGN, campaign.id().value(), null, campaign.called(), keys, false))
                .toList();
    }

    /** "VMI" for "vendor-managed inventory"; empty for a name of fewer than three words. */
    private static String initials(String name) {
        List<String> words = Stream.of(name.split("[\\s-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() < 3
                ? ""
                : words.stream()
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
    }

    boolean isAccount() {
        return kind == Kind.ACCOUNT;
    }

    boolean isContact() {
        return kind == Kind.CONTACT;
    }

    boolean isDeal() {
        return kind == Kind.DEAL;
    }

    boolean isCampaign() {
        return kind == Kind.CAMPAIGN;
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    boolean isAt(Account.@Nullable Id place) {
        return place == null || place.equals(account);
    }

    /** The name without "Inc" and its like, by which people speak of a company. */
    List<String> spoken() {
        int end = keys.size();
        while (isAccount() && end > 1 && LEGAL_FORMS.contains(keys.get(end - 1))) {
            end--;
        }
        return keys.subList(0, end);
    }

    /** Whether the words are the whole name or a part of it, in its order: "Dana", "Lee", "Dana Lee". */
    boolean answersTo(List<String> words) {
        int at = 0;
        for (String key : keys) {
            if (at < words.size() && words.get(at).equals(key)) {
                at++;
            }
        }
        return !words.isEmpty() && at == words.size();
    }
}
