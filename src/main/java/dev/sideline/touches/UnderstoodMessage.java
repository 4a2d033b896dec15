package dev.sideline.touches;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what was understood of a sentence; nothing is kept before the form behind the button is saved. */
final class UnderstoodMessage {

    /** Opens the form; the value is the sentence. */
    static final String CHECK = "touch.words";

    private static final int ABOUT = 200;

    private UnderstoodMessage() {}

    static Message draw(String sentence, Understood understood, Vocabulary vocabulary) {
        String line = "I understood: " + String.join(" · ", parts(understood, vocabulary)) + ".";
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(line)));
        if (!understood.doubts().isEmpty()) {
            blocks.add(Blocks.lines(DoubtWords.of(understood.doubts())));
        }
        blocks.add(Blocks.buttons(List.of(Blocks.primary("Check and save", CHECK, sentence))));
        return new Message(line, blocks);
    }

    private static List<String> parts(Understood understood, Vocabulary vocabulary) {
        List<String> names = Stream.concat(
                        vocabulary.contacts().stream()
                                .filter(contact -> understood.contacts().contains(contact.id()))
                                .map(Contact::name),
                        understood.newcomers().stream().map(one -> one.name() + " (new)"))
                .toList();
        List<String> ours = vocabulary.people().stream()
                .filter(person -> understood.ourPeople().contains(person.id()))
                .map(Person::name)
                .toList();
        List<String> parts = new ArrayList<>(List.of(act(understood)));
        vocabulary.accounts().stream()
                .filter(account -> account.id().equals(understood.account()))
                .map(Account::name)
                .forEach(name -> parts.add(Mrkdwn.bold(Mrkdwn.escape(name))));
        vocabulary.deals().stream()
                .filter(deal -> deal.id().equals(understood.deal()))
                .forEach(deal -> parts.add("deal " + Mrkdwn.escape(deal.called())));
        vocabulary.campaigns().stream()
                .filter(campaign -> campaign.id().equals(understood.campaign()))
                .forEach(campaign -> parts.add("campaign " + Mrkdwn.escape(campaign.called())));
        if (!names.isEmpty()) {
            parts.add(Mrkdwn.names(names));
        }
        if (!ours.isEmpty()) {
            parts.add("with our " + Mrkdwn.names(ours));
        }
        if (understood.day() != null) {
            parts.add((understood.act() == Understood.Act.PROMISE ? "due " : "")
                    + Mrkdwn.day(understood.day())
                    + (understood.time() == null ? "" : " at " + understood.time()));
        }
        Stream.of(understood.about(), understood.outcome())
                .filter(words -> !words.isEmpty())
                .forEach(words -> parts.add("“" + Mrkdwn.escape(words, ABOUT) + "”"));
        return parts;
    }

    private static String act(Understood understood) {
        return switch (understood.act()) {
            case PROMISE -> "a promise";
            case LEFT -> "somebody left";
            case WON -> "a deal won";
            case LOST -> "a deal lost";
            case NO_GO -> "a no-go";
            case LIVE -> "a go-live";
            case SAID -> "the client’s own words";
            case PITCH -> understood.status() == null ? "pitch" : Labels.inside(understood.status()) + " pitch";
            case TOUCH, NOTHING -> touch(understood.kind(), understood.status());
        };
    }

    private static String touch(@Nullable TouchKind kind, @Nullable TouchStatus status) {
        String what = kind == null ? "touch" : Labels.inside(kind);
        return status == null ? what : Labels.inside(status) + " " + what;
    }
}
