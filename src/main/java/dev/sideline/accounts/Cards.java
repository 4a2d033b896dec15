package dev.sideline.accounts;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Facts;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Registry;
import dev.sideline.play.Answer;
import dev.sideline.play.Finding;
import dev.sideline.play.Playbook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Draws account cards with what the playbook says to the reader: what it says to others is theirs. */
record Cards(Playbook playbook, Facts facts, Supplier<Registry> registry) {

    Message card(Caller caller, AccountSnapshot account) {
        return AccountCard.draw(
                account,
                caller,
                gaps(caller, account),
                ConflictLines.of(account, facts, caller.zone()),
                task -> registry.get().task(task).isPresent());
    }

    /** What is the same in words for several deals is one gap. */
    List<Finding> gaps(Caller caller, AccountSnapshot account) {
        Set<List<String>> said = new HashSet<>();
        return playbook.judge(account, caller.viewer().company(), anybody -> caller.today()).stream()
                .filter(Answer.Fires.class::isInstance)
                .map(answer -> ((Answer.Fires) answer).finding())
                .filter(finding -> finding.to().equals(caller.viewer().id()))
                .filter(finding -> said.add(List.of(finding.play(), finding.headline())))
                .toList();
    }
}
