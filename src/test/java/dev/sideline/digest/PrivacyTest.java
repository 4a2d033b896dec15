package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Command;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.nudge.Nudge;
import dev.sideline.round.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody is shown that their managers see is what the managers are shown. */
class PrivacyTest {

    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    private static final String HOSTILE = "<!channel> *x* :tada: \u202Eevil ".repeat(30);

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH6", "DA3");
    private final Bench bench = new Bench(workspace);
    private final Person.Id top = workspace.person("Tara Top", Role.MANAGER, null);
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, top);
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, manager);
    private final Account.Id acme = workspace.account("Acme", rep);
    private final Privacy privacy = new Privacy(bench.ports);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void every_word_of_a_digest_about_the_rep_is_among_what_they_are_shown() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.trouble(acme, "Raj", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        workspace.outbox.deliver();
        workspace.set(workspace.trouble(acme, "Kim", "CH6"), Contact.TITLE, "urgent");
        bench.digest(manager, at(NEXT_MONDAY, 9));
        String shown = String.join("\n", texts(command(rep, at(NEXT_MONDAY, 10)).blocks()));
        List<String> toManager = texts(bench.digestsTo(manager).get(0).message().blocks()).stream()
                .filter(text -> text.contains("Acme") || text.startsWith("•") || text.startsWith("_You could ask"))
                .toList();
        assertThat(toManager).isNotEmpty().allSatisfy(text -> assertThat(shown).contains(text));
    }

    @Test
    void what_is_too_new_contested_or_snoozed_is_not_there_and_turns_up_when_the_manager_can_see_it() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        workspace.outbox.deliver();
        assertThat(words(rep, at(MONDAY, 10))).doesNotContain("Dana").contains("No topic about them today.");
        assertThat(words(rep, at(THURSDAY, 10))).contains("*Rina Rep · Acme*: Dana is in trouble", "You could ask");
        Nudge nudge = workspace.log.open(rep).get(0);
        workspace.log.keep(nudge.answered(Nudge.State.CONTESTED, new Nudge.Answer(at(THURSDAY, 11), null, null)));
        assertThat(words(rep, at(THURSDAY, 12))).doesNotContain("Dana");
    }

    @Test
    void every_manager_in_the_line_is_named_and_nobody_else() {
        workspace.person("Otto Other", Role.MANAGER, null);
        assertThat(words(rep, at(MONDAY, 10)))
                .contains("*Mona Manager and Tara Top* see the facts of your one account")
                .doesNotContain("Otto");
        assertThat(words(manager, at(MONDAY, 10)))
                .contains("*Tara Top* would see the facts of your accounts, and you have none now.");
    }

    @Test
    void who_has_no_manager_is_told_so_and_has_no_part_of_it_on_Home() {
        assertThat(words(top, at(MONDAY, 10))).contains("Nobody is recorded as your manager");
        assertThat(privacy.draw(workspace.caller(top, at(MONDAY, 10)))).isEmpty();
    }

    @Test
    void it_looks_like_this() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        workspace.outbox.deliver();
        workspace.set(workspace.trouble(acme, "Kim", "CH6"), Contact.TITLE, "urgent");
        Golden.check("privacy", command(rep, at(THURSDAY, 10)));
        Golden.check("privacy-nobody-above", command(top, at(THURSDAY, 10)));
        Golden.check("home-privacy", privacy.draw(workspace.caller(rep, at(THURSDAY, 10))));
    }

    @Test
    void very_many_hostile_topics_stay_within_limits() {
        IntStream.range(0, 12).forEach(number -> workspace.trouble(workspace.account(HOSTILE, rep), HOSTILE, "CH1"));
        workspace
                .round
                .of(rep, at(MONDAY, 9))
                .forEach(nudge -> workspace.log.saw(rep, List.of(nudge.episode().id()), at(MONDAY, 9)));
        Golden.check("privacy-hostile", command(rep, at(THURSDAY, 10)));
        Golden.check("home-privacy-hostile", privacy.draw(workspace.caller(rep, at(THURSDAY, 10))));
    }

    private String words(Person.Id person, Instant now) {
        return String.join("\n", texts(command(person, now).blocks()));
    }

    private Message command(Person.Id person, Instant now) {
        Reply reply = privacy.handle(new Command(workspace.caller(person, now), "privacy", ""));
        return ((Reply.Say) reply).message();
    }

    private static List<String> texts(List<LayoutBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof SectionBlock section
                        ? Stream.of(section.getText().getText())
                        : Stream.empty())
                .toList();
    }
}
