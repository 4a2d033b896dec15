package dev.sideline.deliveries;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Dependency;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Submission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One thing that a go-live depends on, as it is confirmed in the form of its delivery. */
record Dependencies(Dependency dependency) {

    /** The names of the two fields in the form, before the id of the dependency. */
    private static final String ON = "dependency-on.";

    private static final String BY = "dependency-by.";

    private static final int MOST = 10;
    private static final int NAME = 100;

    /** The fields for those that the client has not confirmed, for as many as a form can hold well. */
    static List<LayoutBlock> inputs(AccountSnapshot account, Deal deal, Confirmed confirmed) {
        List<Dependency> open = of(account, deal).stream()
                .filter(dependency -> !dependency.confirmation().isByClient())
                .toList();
        return BlockLimits.bounded(
                        open,
                        MOST,
                        new Noun("dependency", "dependencies"),
                        one -> new Dependencies(one).inputs(confirmed),
                        more -> List.<LayoutBlock>of(Blocks.context(more + "; `/coach delivery` shows them")))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** All of a deal, in the order in which they were noted. */
    static List<Dependency> of(AccountSnapshot account, Deal deal) {
        return account.dependencies().stream()
                .filter(dependency -> dependency.deal().equals(deal.id()))
                .sorted(Comparator.comparing(dependency -> dependency.id().value()))
                .toList();
    }

    private List<LayoutBlock> inputs(Confirmed confirmed) {
        String name = "“" + BlockLimits.shorten(dependency.name(), NAME) + "”";
        return confirmed.inputs(
                dependency.row(),
                Dependency.CONFIRMED_ON,
                ON + dependency.id().value(),
                "Client confirmed " + name + " on",
                Dependency.CONFIRMED_BY,
                BY + dependency.id().value(),
                "Who confirmed " + name + "?");
    }

    static void problems(Submission submission, Map<String, String> problems) {
        submission.values().keySet().stream()
                .filter(block -> block.startsWith(ON) || block.startsWith(BY))
                .map(block -> block.substring(ON.length()))
                .distinct()
                .forEach(id -> Confirmed.problems(submission, ON + id, BY + id, problems));
    }

    /** The rows that the form says something new of; one that it did not show stays as it is. */
    static List<Row> confirmed(AccountSnapshot account, Submission submission) {
        return account.dependencies().stream()
                .map(Dependency::row)
                .filter(row -> submission.text(ON + row.id()).isPresent())
                .map(row -> Confirmed.with(
                        account,
                        row,
                        submission,
                        Dependency.CONFIRMED_ON,
                        ON + row.id(),
                        Dependency.CONFIRMED_BY,
                        BY + row.id()))
                .toList();
    }
}
