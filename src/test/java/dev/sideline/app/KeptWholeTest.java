package dev.sideline.app;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.app.World.State;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms over more than they have room for: what they could not show is still there after they were saved as they opened. */
@ExtendWith(Office.Opened.class)
class KeptWholeTest {

    @TestFactory
    Stream<DynamicTest> a_form_that_is_saved_as_it_opened_changes_nothing(Office office) {
        World world = new World(office, State.OVER);
        Desk desk = new Desk(office);
        About about = About.account(world.account);
        Metadata won = Metadata.NONE.with(Metadata.ACCOUNT, world.account).with(Metadata.DEAL, world.won.get(0));
        return Map.ofEntries(
                        entry("account", desk.open(world.ira(), Task.EDIT_ACCOUNT, about)),
                        entry(
                                "contact",
                                desk.open(world.ira(), Task.EDIT_CONTACT, about.contact(world.contacts.get(0)))),
                        entry("deal", desk.open(world.ira(), Task.EDIT_DEAL, about.deal(world.deals.get(0)))),
                        entry("team", desk.open(world.ira(), Task.EDIT_TEAM, about)),
                        entry("plan", desk.open(world.ira(), Task.PLAN_RELATIONSHIPS, about)),
                        entry("touch", desk.open(world.ira(), Task.LOG_TOUCH, about.touch(world.held.get(0)))),
                        entry("meeting", desk.open(world.ira(), Task.PLAN_MEETING, about.touch(world.planned))),
                        entry(
                                "milestone",
                                pressed(desk, world, "milestone_keep", won.with("milestone", world.milestones.get(0)))),
                        entry(
                                "dependency",
                                pressed(
                                        desk,
                                        world,
                                        "dependency_keep",
                                        won.with("dependency", world.dependencies.get(0)))),
                        entry(
                                "campaign",
                                desk.open(
                                        world.ira(),
                                        Task.DEFINE_COHORT,
                                        About.NOTHING.campaign(world.campaigns.get(0)))),
                        entry(
                                "proposition",
                                ((Reply.Open) desk.press(world.ira(), "proposition_edit", world.propositions.get(0)))
                                        .form()))
                .entrySet()
                .stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> {
                    Map<Kind, List<Row>> before = everything(office);
                    desk.save(world.ira(), FilledForm.of(form.getValue()));
                    before.forEach((kind, rows) -> assertThat(office.facts.all(kind))
                            .as("%s of %s", kind, form.getKey())
                            .containsExactlyElementsOf(rows));
                }));
    }

    private static Form pressed(Desk desk, World world, String button, Metadata about) {
        return ((Reply.Open) desk.press(world.ira(), button, about.encode())).form();
    }

    private static Map<Kind, List<Row>> everything(Office office) {
        Map<Kind, List<Row>> all = new EnumMap<>(Kind.class);
        Stream.of(Kind.values()).forEach(kind -> all.put(kind, office.facts.all(kind)));
        return all;
    }
}
