package dev.sideline.accounts;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Facts;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.play.Answer;
import dev.sideline.play.Finding;
import dev.sideline.play.Playbook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Draws account cards with what the playbook says to the reader: what it says to others is theirs. */
record Cards(Playbook playbook, Facts facts, Supplier<Registry> registry, MapPictures maps) {

    /**
     * The card with a picture of the account's map. A moment is waited for that, since Slack shows the answer to a command
     * only once; a picture that takes longer follows the card.
     */
    Reply said(Caller caller, AccountSnapshot account) {
        CompletableFuture<Optional<ImageBlock>> picture = maps.of(AccountToday.of(account, caller));
        Message words = words(caller, account);
        if (picture.isDone()) {
            return new Reply.Say(with(picture.join(), words));
        }
        Reply.All oneByOne =
                new Reply.All(List.of(new Reply.Say(words), new Reply.Later(picture.thenApply(drawn -> drawn.<Reply>map(
                                block -> follows(account, block))
                        .orElseGet(Reply.Nothing::new)))));
        return new Reply.Later(maps.inTime(picture)
                .thenApply(inTime -> inTime ? new Reply.Say(with(picture.join(), words)) : oneByOne));
    }

    private static Reply follows(AccountSnapshot account, ImageBlock map) {
        String text = Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + ": the account map";
        return new Reply.Say(new Message(text, List.of(map)));
    }

    /** The card for where nothing can follow: with the picture only where that is ready at once. */
    Message card(Caller caller, AccountSnapshot account) {
        return with(maps.of(AccountToday.of(account, caller)).getNow(Optional.empty()), words(caller, account));
    }

    /** The picture stands below the name. */
    private static Message with(Optional<ImageBlock> picture, Message card) {
        List<LayoutBlock> blocks = new ArrayList<>(card.blocks());
        picture.ifPresent(block -> blocks.add(1, block));
        return new Message(card.text(), blocks);
    }

    private Message words(Caller caller, AccountSnapshot account) {
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
