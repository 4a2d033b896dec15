package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Field;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.account.Stake;
import dev.sideline.account.Today;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one subject under way. Every date is compared through its {@link #today()}, so that its answer knows
 * when it could come out differently.
 */
public final class Judgement {

    private final Rule rule;
    private final Account.@Nullable Id account;
    private final Person.Id to;
    private final Settings settings;
    private final Subject subject;
    private final Today today;

    /** @param account null for what is about no account */
    Judgement(Rule rule, Account.@Nullable Id account, Person.Id to, Settings settings, Today today, Subject subject) {
        this.rule = rule;
        this.account = account;
        this.to = to;
        this.settings = settings;
        this.subject = subject;
        this.today = today.branch();
    }

    public Today today() {
        return today;
    }

    public Settings settings() {
        return settings;
    }

    public Answer silent() {
        return new Answer.Silent(subject, today.nextChange());
    }

    /** A trait is missing: the answer to the question fills that field of that row. */
    public Answer unknown(Field<?> asks, long row, String text) {
        Account.Id asked = Objects.requireNonNull(account, "a question is about an account");
        Question question = new Question(rule.id(), asked, subject, to, asks, row, text);
        return new Answer.Unknown(question, today.nextChange());
    }

    public Answer fires(Say say, Stake stake, List<Evidence> evidence) {
        return fires(say, stake, evidence, false);
    }

    public Answer firesUrgently(Say say, Stake stake, List<Evidence> evidence) {
        return fires(say, stake, evidence, true);
    }

    private Answer fires(Say say, Stake stake, List<Evidence> evidence, boolean urgent) {
        Finding finding = new Finding(
                rule.id(),
                account,
                subject,
                to,
                urgent,
                stake.worth(),
                say.headline(),
                rule.principle(),
                Stream.concat(evidence.stream(), missing(stake.missing())).toList(),
                say.question(),
                say.askInstead(),
                say.clears());
        return new Answer.Fires(finding, today.nextChange());
    }

    /** One line for each reason. */
    private static Stream<Evidence> missing(List<Deal> deals) {
        Map<String, List<Deal>> byReason =
                deals.stream().collect(Collectors.groupingBy(Judgement::whyMissing, TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(reason -> new Evidence(
                        Subject.of(reason.getValue().get(0).id()),
                        new Deals(reason.getValue()) + ": " + reason.getKey(),
                        null));
    }

    private static String whyMissing(Deal deal) {
        return deal.amount() == null ? "amount never recorded" : "no exchange rate for " + deal.currency();
    }
}
