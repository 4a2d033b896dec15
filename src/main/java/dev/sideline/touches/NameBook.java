package dev.sideline.touches;

import dev.sideline.account.Account;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds those of a {@link Vocabulary} whom some words can mean. */
final class NameBook {

    /** A first name is too short to tell a slip from another name, so only from this length on one letter may differ. */
    private static final int LONG_ENOUGH = 4;

    private static final int LONG = 8;

    /** So many letters of an account's name stand for it; fewer begin many an ordinary word. */
    private static final int BEGINNING = 5;

    private final List<Named> accounts;
    private final List<Named> contacts;
    private final List<Named> people;
    private final List<Named> deals;
    private final List<Named> campaigns;

    NameBook(Vocabulary vocabulary) {
        this.accounts = vocabulary.accounts().stream().map(Named::of).toList();
        this.contacts = vocabulary.contacts().stream().map(Named::of).toList();
        this.people = vocabulary.people().stream()
                .filter(person -> !person.id().equals(vocabulary.self()))
                .map(Named::of)
                .toList();
        this.deals = vocabulary.deals().stream()
                .filter(deal -> deal.name() != null)
                .map(Named::of)
                .toList();
        this.campaigns = vocabulary.campaigns().stream()
                .flatMap(campaign -> Named.of(campaign).stream())
                .toList();
    }

    /** Words that a whole name was found in. */
    record Found(int length, List<Named> candidates) {}

    /** The longest whole account name that begins there; null when none does. */
    @Nullable Found accountAt(List<String> keys) {
        return longest(accounts, Named::spoken, keys);
    }

    /** The longest whole name of a person of either side that begins there; null when none does. */
    @Nullable Found personAt(List<String> keys) {
        return longest(Stream.concat(contacts.stream(), people.stream()).toList(), Named::keys, keys);
    }

    /** The longest whole name of a deal or a campaign that begins there; null when none does. */
    @Nullable Found thingAt(List<String> keys) {
        return longest(Stream.concat(campaigns.stream(), deals.stream()).toList(), Named::keys, keys);
    }

    /** Deals that some words stand for: a part of the name, or the name with a slip. */
    List<Named> dealsLike(List<String> words, Account.@Nullable Id at) {
        return deals.stream()
                .filter(deal -> deal.isAt(at))
                .filter(deal -> deal.answersTo(words) || isNearly(deal.keys(), words))
                .toList();
    }

    /** Accounts that some words stand for: a part of the name, its beginning, or the name with a slip. */
    List<Named> accountsLike(List<String> words) {
        return Stream.<Predicate<Named>>of(
                        account -> startsWith(account.spoken(), words),
                        account -> account.answersTo(words),
                        account -> isBeginning(account.spoken(), words),
                        account -> isNearly(account.spoken(), words))
                .map(like -> accounts.stream().filter(like).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The client's people that some words can mean, at one account or anywhere; those who left only when nobody else. */
    List<Named> contacts(List<String> words, Account.@Nullable Id at) {
        return presentFirst(contacts.stream().filter(one -> one.isAt(at)).filter(one -> one.answersTo(words)));
    }

    List<Named> people(List<String> words) {
        return people.stream().filter(one -> one.answersTo(words)).toList();
    }

    /** Whether the word is part of a name on record. */
    boolean knows(Token token) {
        List<String> words = List.of(token.key());
        return !contacts(words, null).isEmpty()
                || !people(words).isEmpty()
                || !accountsLike(words).isEmpty();
    }

    /** Whether the word, however it is written, is long enough to stand for the account whose name it begins. */
    boolean beginsAnAccount(Token token) {
        return accounts.stream().anyMatch(account -> isBeginning(account.spoken(), List.of(token.key())));
    }

    /** Those whose name differs by a slip of the pen. */
    List<Named> nearly(List<String> words, Account.@Nullable Id at) {
        Predicate<Named> near = one -> isNearly(one.keys(), words)
                || (words.size() == 1 && one.keys().stream().anyMatch(key -> isNearly(List.of(key), words)));
        return Stream.concat(contacts.stream().filter(one -> one.isAt(at)), people.stream())
                .filter(near)
                .toList();
    }

    private static List<Named> presentFirst(Stream<Named> found) {
        List<Named> all = found.toList();
        List<Named> present = all.stream().filter(one -> !one.gone()).toList();
        return present.isEmpty() ? all : present;
    }

    private static @Nullable Found longest(List<Named> all, Function<Named, List<String>> name, List<String> keys) {
        int length = all.stream()
                .filter(one -> startsWith(keys, name.apply(one)))
                .mapToInt(one -> longestForm(one, name, keys))
                .max()
                .orElse(0);
        if (length == 0) {
            return null;
        }
        return new Found(
                length,
                presentFirst(all.stream()
                        .filter(one -> startsWith(keys, name.apply(one)))
                        .filter(one -> longestForm(one, name, keys) == length)));
    }

    /** "Acme" and "Acme Inc" both name Acme Inc; the longer of the two is taken where it is written. */
    private static int longestForm(Named one, Function<Named, List<String>> name, List<String> keys) {
        return startsWith(keys, one.keys())
                ? one.keys().size()
                : name.apply(one).size();
    }

    private static boolean startsWith(List<String> keys, List<String> name) {
        return !name.isEmpty()
                && keys.size() >= name.size()
                && keys.subList(0, name.size()).equals(name);
    }

    private static boolean isBeginning(List<String> name, List<String> words) {
        return words.size() == 1
                && words.get(0).length() >= BEGINNING
                && !name.isEmpty()
                && name.get(0).startsWith(words.get(0));
    }

    private static boolean isNearly(List<String> name, List<String> words) {
        String one = String.join(" ", name);
        String other = String.join(" ", words);
        int length = Math.min(one.length(), other.length());
        int allowed = length >= LONG ? 2 : length >= LONG_ENOUGH ? 1 : 0;
        return allowed > 0 && new LevenshteinDistance(allowed).apply(one, other) >= 0;
    }
}
