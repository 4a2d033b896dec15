package dev.sideline.picture;

import dev.sideline.picture.AccountMap.Somebody;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be written of a map with the letters that this machine has. */
record Legible(Lettering letters) {

    /** The map without what cannot be written; empty where nothing would be left of a name. */
    Optional<AccountMap> of(AccountMap map) {
        List<Somebody> people = map.people().stream().map(this::of).toList();
        AccountMap legible = new AccountMap(of(map.account()), of(map.rep()), map.year(), people);
        boolean isWhole = !legible.account().isEmpty()
                && !legible.rep().isEmpty()
                && people.stream().noneMatch(somebody -> somebody.name().isEmpty());
        return isWhole ? Optional.of(legible) : Optional.empty();
    }

    private Somebody of(Somebody somebody) {
        return new Somebody(
                somebody.id(),
                of(somebody.name()),
                orNothing(somebody.title()),
                somebody.level(),
                somebody.reportsTo(),
                somebody.mark(),
                somebody.metOn(),
                orNothing(somebody.heldBy()),
                somebody.stranger());
    }

    private @Nullable String orNothing(@Nullable String text) {
        return text == null || of(text).isEmpty() ? null : of(text);
    }

    private String of(String text) {
        StringBuilder kept = new StringBuilder();
        OneLine.of(text)
                .codePoints()
                .filter(point -> !isPictogram(point) && letters.canShow(Character.toString(point)))
                .forEach(kept::appendCodePoint);
        return OneLine.of(kept.toString());
    }

    /** Fonts have them in colours, which cannot be drawn here. */
    private static boolean isPictogram(int point) {
        return point > Character.MAX_VALUE && Character.getType(point) == Character.OTHER_SYMBOL;
    }
}
