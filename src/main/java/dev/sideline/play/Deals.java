package dev.sideline.play;

import dev.sideline.account.Deal;
import java.util.List;
import java.util.stream.Stream;

/** Several deals named in one sentence, each name once and a few of them at most: "Rollout, Pilot and 4 other deals". */
public record Deals(List<Deal> deals) {

    private static final int NAMED = 3;

    @Override
    public String toString() {
        List<String> names = deals.stream().map(Deal::called).distinct().toList();
        boolean fit = names.size() == deals.size() && names.size() <= NAMED;
        List<String> named = fit ? names : names.subList(0, Math.min(names.size(), NAMED - 1));
        int others = deals.size() - named.size();
        Stream<String> rest =
                switch (others) {
                    case 0 -> Stream.empty();
                    case 1 -> Stream.of("one other deal");
                    default -> Stream.of(others + " other deals");
                };
        return new Series(Stream.concat(named.stream(), rest).toList()).toString();
    }
}
