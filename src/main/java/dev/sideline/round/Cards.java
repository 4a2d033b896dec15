package dev.sideline.round;

import dev.sideline.account.Account;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Playbook;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Puts names to nudges, so that they can be shown. */
final class Cards {

    private final Facts facts;
    private final Playbook playbook;

    Cards(Facts facts, Playbook playbook) {
        this.facts = facts;
        this.playbook = playbook;
    }

    NudgeCard of(Nudge nudge, ZoneId zone) {
        return new NudgeCard(nudge, account(nudge.episode().finding().account()), play(playbook, nudge), zone);
    }

    static String play(Playbook playbook, Nudge nudge) {
        return playbook.play(nudge.episode().finding().play())
                .map(known -> known.rule().name())
                .orElse("A play that is off");
    }

    /** Null where there is none. */
    @Nullable String account(Account.@Nullable Id id) {
        Row row = id == null ? null : facts.find(Kind.ACCOUNT, id.value());
        return row == null ? null : new Account(row).name();
    }
}
