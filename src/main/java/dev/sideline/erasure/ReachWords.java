package dev.sideline.erasure;

import dev.sideline.account.Account;
import dev.sideline.account.Erasure;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.chat.Mrkdwn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far an erasure reaches, in lines of mrkdwn. */
final class ReachWords {

    private ReachWords() {}

    static List<String> goes(Erasure.Reach reach) {
        List<String> lines = new ArrayList<>();
        lines.add("• deleted: " + counts(reach.removed()));
        if (!reach.changed().isEmpty()) {
            lines.add("• taken out of: " + counts(reach.changed()).replace(" contact", " other contact"));
        }
        if (reach.spelled() > 0) {
            lines.add("• where the name is spelled out it becomes “[erased]”, in " + reach.spelled()
                    + (reach.spelled() == 1 ? " row" : " rows"));
        }
        lines.add(
                "• the name also goes from what I told people, from what sources said last, from conflicts and from what"
                        + " could be undone");
        if (!reach.left().isEmpty()) {
            lines.add("• " + reach.left().size()
                    + (reach.left().size() == 1 ? " text may" : " texts may")
                    + " speak of them without the whole name: I list where, for somebody to look at");
        }
        return lines;
    }

    private static String counts(Map<Kind, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ENGLISH, "%,d %s", entry.getValue(), noun(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String noun(Kind kind, int count) {
        String name = count == 1 ? kind.name().toLowerCase(Locale.ROOT) : kind.plural();
        return name.replace('_', ' ');
    }

    /** @param accounts names an account */
    static List<String> left(Erasure.Reach reach, Function<Account.Id, Account> accounts) {
        Map<String, Integer> places = new LinkedHashMap<>();
        reach.left().forEach(left -> {
            Account.Id account = left.account();
            places.merge(
                    place(left.field())
                            + (account == null
                                    ? ""
                                    : " at "
                                            + Mrkdwn.escape(
                                                    accounts.apply(account).name())),
                    1,
                    Integer::sum);
        });
        return places.entrySet().stream()
                .map(entry -> "• " + entry.getKey() + (entry.getValue() == 1 ? "" : ", " + entry.getValue() + " times"))
                .toList();
    }

    /** "note of a touch". */
    private static String place(Field<?> field) {
        String kind = noun(field.kind(), 1);
        return field.name().replace('_', ' ') + " of " + ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }
}
