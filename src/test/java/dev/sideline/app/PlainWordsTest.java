package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Kind;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Reply;
import dev.sideline.chat.ShortcutHandler;
import dev.sideline.touches.TouchesRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** Sentences lead to the form of the room that they are about, filled in, and saving it changes the facts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainWordsTest {

    private final Talk talk = new Talk();

    @AfterAll
    void close() {
        talk.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            lost the rollout yesterday, too dear     | deal.keep         | stage=LOST closed_on=2026-11-03
            won Acme                                 | deal.keep         | stage=WON closed_on=2026-11-04
            lost                                     | deal.edit-which   |
            we lost it at Initech                    | deal.edit-which   |
            no-go on the automation at Globex        | deal.qualify      | fit=NO_GO
            no go                                    | deal.qualify-account |
            Acme goes live on 10 Dec                 | delivery.keep     | go_live=2026-12-10
            Dana says the pilot is fine              | milestone.keep    | client_words=Dana Lee: the pilot is fine client_confirmed_on=2026-11-04
            Ingrid says the pilot is fine            | touch             | note=Ingrid says the pilot is fine
            pitched VMI to Ingrid, she liked it      | campaign.pitch    | outcome=INTERESTED feedback=she liked it
            pitched to Ingrid yesterday: not now     | campaign.pitch    | outcome=LATER day=2026-11-03
            pitched VMI to Dana                      | touch             | note=pitched VMI to Dana
            Dana is now at Umbra                     | champion.left     |
            Raj left Acme yesterday                  | champion.left     | day=2026-11-03
            promised Dana the data sheet by friday   | promise.add       | due=2026-11-06
            called Dana yesterday                    | touch             | kind=CALL date=2026-11-03
            """)
    void a_sentence_fills_in_the_form_that_it_is_about(String sentence, String form, String values) {
        Form opened = talk.log(sentence);
        assertThat(opened.view().getCallbackId()).isEqualTo(form);
        String held = FilledForm.of(opened).values().toString();
        if (values != null) {
            List.of(values.split(" (?=[a-z_]+=)", -1))
                    .forEach(value -> assertThat(held).contains(value.replace("=", "=[") + "]"));
        }
    }

    @Test
    void what_was_said_is_kept_once_the_form_is_saved() {
        try (Talk alone = new Talk()) {
            alone.save(alone.log("lost the rollout yesterday"));
            alone.save(alone.log("Dana says the pilot is fine"));
            alone.save(alone.log("pitched VMI to Ingrid, she liked it"));
            alone.save(alone.log("Acme goes live on 10 Dec"));

            assertThat(alone.values(Kind.DEAL, "name", "stage", "closed_on")).contains("Rollout LOST 2026-11-03");
            assertThat(alone.values(Kind.MILESTONE, "client_words", "client_confirmed_on"))
                    .containsExactly("Dana Lee: the pilot is fine 2026-11-04");
            assertThat(alone.values(Kind.PITCH, "outcome", "feedback")).containsExactly("INTERESTED she liked it");
            assertThat(alone.values(Kind.DELIVERY, "go_live")).containsExactly("2026-12-10");
        }
    }

    @Test
    void where_the_deal_is_asked_for_first_it_comes_back_as_lost() {
        Form which = talk.log("we lost it at Acme and nobody knows why");
        assertThat(which.view().getCallbackId()).isEqualTo("deal.keep");
        FilledForm asked = FilledForm.of(talk.log("lost")).enter("one", talk.id(Kind.DEAL, "Rollout"));
        Reply turned = asked.save(talk.ann, talk.form("deal.edit-which"));
        assertThat(FilledForm.of(turned).values()).containsEntry("stage", List.of("LOST"));
    }

    @Test
    void the_sentence_stands_above_a_form_that_has_no_place_for_all_of_it() {
        assertThat(Golden.json(talk.log("lost the rollout yesterday, too dear")).toString())
                .contains("You wrote: “lost the rollout yesterday, too dear”.");
    }

    @Test
    void the_manifest_offers_the_shortcuts_that_are_answered() throws IOException {
        Map<String, Object> manifest = new Yaml().load(Files.readString(Path.of("manifest.yml")));
        Map<?, ?> features = (Map<?, ?>) Objects.requireNonNull(manifest.get("features"));
        List<String> offered = ((List<?>) Objects.requireNonNull(features.get("shortcuts")))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(one -> one.get("callback_id") + " " + one.get("name") + " " + one.get("type"))
                        .toList();
        assertThat(talk.registry.shortcuts())
                .map(ShortcutHandler::spec)
                .map(spec -> spec.callbackId() + " " + spec.name() + " " + (spec.onMessage() ? "message" : "global"))
                .containsExactlyElementsOf(offered);
        assertThat(TouchesRoom.SHORTCUTS).hasSameSizeAs(offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            help                                | /coach log
            accounts                            | Globex
            account Acme                        | Acme
            Acme                                | Acme
            coach accounts                      | Globex
            log                                 | Log a touch
            log met Dana yesterday              | Log a touch
            met Dana yesterday                  | I understood
            lost the rollout                    | a deal lost
            blah blah                           | I did not make sense of that
            """)
    void plain_words_understand_what_the_command_does(String text, String answer) {
        Reply heard = talk.heard(text);
        Reply reply = heard instanceof Reply.Later later ? later.reply().join() : heard;
        assertThat(String.valueOf(reply)).contains(answer);
    }
}
