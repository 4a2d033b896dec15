package dev.sideline.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.Office;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HelpCommandTest {

    private static final Office office = new Office();

    private final Registry registry = new Registry(List.of(feature(
            new Known("log", Audience.REPS, "/coach log met Dana Lee at Acme", "logs a touch", List.of()),
            new Known("accounts", Audience.REPS, "/coach accounts", "lists your accounts", List.of()),
            new Known("team", Audience.MANAGERS, "/coach team plan Acme", "keeps your coaching plan", List.of()),
            new Known("why", Audience.EVERYBODY, "/coach why CH1", "tells the rule", List.of()),
            new Known(
                    "admin",
                    Audience.ADMINS,
                    "/coach admin people",
                    "people and roll-out",
                    List.of(new CommandHandler.Spec(
                            "start", Audience.ADMINS, "/coach admin start", "begins the roll-out"))))));
    private final HelpCommand help = new HelpCommand(() -> registry);

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void everybody_sees_what_they_may_use_and_nothing_else() {
        Golden.check("help-rep", ask(office.ann, ""));
        Golden.check("help-manager", ask(office.max, ""));
        Golden.check("help-admin", ask(office.ada, ""));
    }

    @Test
    void one_word_is_told_alone_with_what_may_follow_it() {
        Golden.check("help-word", ask(office.ada, "admin"));
        assertThat(text(office.ada, "admin"))
                .contains("`/coach admin people` people and roll-out", "`/coach admin start` begins the roll-out");
        assertThat(text(office.ann, "/coach log")).contains("logs a touch").doesNotContain("lists your accounts");
        assertThat(text(office.ann, "acounts")).contains("lists your accounts");
    }

    @Test
    void a_word_that_is_not_theirs_does_not_exist() {
        assertThatThrownBy(() -> ask(office.ann, "admin"))
                .isInstanceOf(UserError.class)
                .hasMessage("I know no `/coach admin`. `/coach help` shows what you can do.");
        assertThatThrownBy(() -> ask(office.ann, "<!channel> now")).hasMessageContaining("&lt;!channel&gt;");
    }

    private Reply ask(long person, String rest) {
        return help.handle(new Command(office.caller(person), "help", rest));
    }

    private String text(long person, String rest) {
        return Golden.json(ask(person, rest)).toString();
    }

    private static Feature feature(CommandHandler... commands) {
        return new Feature(List.of(commands), List.of(), List.of(), List.of(), List.of());
    }

    private record Known(String word, Audience audience, String example, String does, List<CommandHandler.Spec> more)
            implements CommandHandler {

        @Override
        public Spec spec() {
            return new Spec(word, audience, example, does);
        }

        @Override
        public List<Spec> parts() {
            return more;
        }

        @Override
        public Reply handle(Command command) {
            return new Reply.Nothing();
        }
    }
}
