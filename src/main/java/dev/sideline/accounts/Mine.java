package dev.sideline.accounts;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Match;
import dev.sideline.access.Names;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.OptionsHandler;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contacts and deals that somebody may change, by their own name and their account's. */
record Mine(Visible visible, Facts facts) {

    /** One of them, as a person would know it. */
    record One(long id, String label) {}

    List<One> contacts(Caller caller) {
        Map<Long, String> accounts = accounts(caller);
        return facts.whereAny(Contact.ACCOUNT, accounts.keySet()).stream()
                .map(row -> new One(row.id(), row.need(Contact.NAME) + ", " + accounts.get(row.need(Contact.ACCOUNT))))
                .toList();
    }

    /** The open ones first; with those of the person that belong to no account. */
    List<One> deals(Caller caller) {
        Map<Long, String> accounts = accounts(caller);
        Stream<Row> unassigned = facts.where(Deal.OWNER, caller.viewer().id().value()).stream()
                .filter(row -> row.get(Deal.ACCOUNT) == null);
        return Stream.concat(facts.whereAny(Deal.ACCOUNT, accounts.keySet()).stream(), unassigned)
                .map(Deal::new)
                .sorted(Comparator.comparing((Deal deal) -> !deal.isOpen()))
                .map(deal -> new One(deal.id().value(), DealPicker.nameOf(deal) + ", " + account(deal, accounts)))
                .toList();
    }

    /** Those that fit a name, such as "Dana at Acme". */
    static Match<One> find(List<One> among, String typed) {
        return new Names<>(among, One::label).find(typed.replaceAll("(?i)\\s+at\\s+", " "));
    }

    private static String account(Deal deal, Map<Long, String> accounts) {
        Account.Id account = deal.account();
        return account == null ? "without an account" : accounts.getOrDefault(account.value(), "");
    }

    private Map<Long, String> accounts(Caller caller) {
        return visible.accountsOf(caller.viewer().id()).stream()
                .collect(Collectors.toMap(account -> account.id().value(), Account::name));
    }

    /** Lets somebody pick one of them in a form. */
    record Picker(String actionId, Function<Caller, List<One>> all) implements OptionsHandler {
        @Override
        public List<OptionObject> options(Caller caller, String typed, String metadata) {
            return new Names<>(all.apply(caller), One::label)
                    .fitting(typed, BlockLimits.OPTIONS).stream()
                            .map(one -> Inputs.option(one.id(), one.label()))
                            .toList();
        }
    }
}
