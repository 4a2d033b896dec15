package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Sighting;
import dev.sideline.account.SightingKind;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What was seen of competitors at an account. */
final class Sightings {

    private Sightings() {}

    /** The latest first. */
    static List<Sighting> of(AccountSnapshot account) {
        return account.sightings().stream()
                .sorted(Comparator.comparing(Sighting::seenOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(sighting -> sighting.row().id()))
                .toList();
    }

    /** One in mrkdwn, such as "Initech was seen on 3 Nov 2026". */
    static String words(Sighting sighting) {
        LocalDate day = sighting.seenOn();
        return sentence(sighting, Mrkdwn::escape) + (day == null ? "" : " on " + Mrkdwn.day(day));
    }

    /** One in plain words, without its day. */
    static String plain(Sighting sighting) {
        return sentence(sighting, name -> name);
    }

    private static String sentence(Sighting sighting, UnaryOperator<String> draw) {
        String competitor = sighting.competitor() == null ? null : draw.apply(sighting.competitor());
        return sighting.kind() == SightingKind.TENDER
                ? "A tender " + (competitor == null ? "" : "with " + competitor + " ") + "was issued"
                : Objects.requireNonNullElse(competitor, "A competitor") + " was seen";
    }
}
