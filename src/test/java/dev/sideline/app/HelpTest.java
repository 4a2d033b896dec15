package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.sideline.Office;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.chat.Registry;
import dev.sideline.store.Database;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Help as the whole bot gives it. */
class HelpTest {

    @Test
    void every_example_can_be_typed_and_is_shown_to_whom_it_is_for_alone() {
        try (Office office = new Office();
                Database database = Database.inMemory();
                Coach coach = new Coach(
                        new Coach.House(database, ZoneOffset.UTC, Set.of()),
                        CoachClock.startingAt(Office.NOW),
                        new Coach.Edge(new Nobody(), new MemoryFiles()))) {
            Registry registry = coach.parts().registry();
            Map<Audience, Set<Long>> meant = Map.of(
                    Audience.EVERYBODY, Set.of(office.ann, office.max, office.ada),
                    Audience.REPS, Set.of(office.ann, office.max),
                    Audience.MANAGERS, Set.of(office.max),
                    Audience.ADMINS, Set.of(office.ada));
            for (long person : List.of(office.ann, office.max, office.ada)) {
                String help = help(registry, office.caller(person));
                assertThat(registry.commands()).map(CommandHandler::spec).allSatisfy(spec -> {
                    assertThat(spec.example() + " ").startsWith(("/coach " + spec.word()).strip() + " ");
                    assertThat(help.contains("`" + spec.example() + "` " + spec.does()))
                            .as("%s for %s", spec, person)
                            .isEqualTo(meant.getOrDefault(spec.audience(), Set.of())
                                    .contains(person));
                });
            }
        }
    }

    @Test
    void every_job_says_what_it_does() {
        try (Office office = new Office();
                Database database = Database.inMemory();
                Coach coach = new Coach(
                        new Coach.House(database, ZoneOffset.UTC, Set.of()),
                        CoachClock.startingAt(Office.NOW),
                        new Coach.Edge(new Nobody(), new MemoryFiles()))) {
            JsonArray blocks = Golden.json(coach.parts()
                            .registry()
                            .command("admin")
                            .orElseThrow()
                            .handle(new Command(office.caller(office.ada), "admin", "run")))
                    .getAsJsonObject()
                    .getAsJsonArray("blocks");
            List<String> jobs = blocks.asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(block -> block.has("accessory"))
                    .map(block -> block.getAsJsonObject("text").get("text").getAsString())
                    .toList();
            assertThat(jobs).hasSizeGreaterThan(10).allSatisfy(job -> assertThat(job)
                    .matches("\\*[a-z-]+\\* – .{10,}"));
        }
    }

    private static String help(Registry registry, Caller caller) {
        return Golden.json(registry.command("help").orElseThrow().handle(new Command(caller, "help", "")))
                .toString();
    }
}
