package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.Office;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list that the drive through the stand-in holds against what it submitted. */
class FormsTest {

    private static final Path LIST = Path.of("src/test/slacklab/forms.txt");

    @Test
    void every_form_of_the_bot_is_on_the_list_of_those_that_the_stand_in_must_see_submitted() throws IOException {
        try (Database database = Database.inMemory();
                Coach coach = new Coach(
                        new Coach.House(database, ZoneOffset.UTC, Set.of()),
                        CoachClock.startingAt(Office.NOW),
                        new Coach.Edge(new Nobody(), new MemoryFiles()))) {
            List<String> forms =
                    coach.parts().registry().formIds().stream().sorted().toList();
            assertThat(Files.readAllLines(LIST)).isEqualTo(forms);
        }
    }
}
