package dev.sideline.app;

import static dev.sideline.app.World.State.EMPTY;
import static dev.sideline.app.World.State.HOSTILE;
import static dev.sideline.app.World.State.MANY;
import static dev.sideline.app.World.State.ONE;
import static dev.sideline.app.World.State.OVER;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import dev.sideline.app.World.State;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Shortcut;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Draws what the rooms about accounts show, in each state that their own tests do not draw already; which those are
 * stands in {@code golden/views}.
 */
@ExtendWith(Office.Opened.class)
class DrawnViewsTest {

    /** Something that is shown, and how somebody comes to see it. */
    private record Drawn(String name, Set<State> states, BiFunction<World, Desk, Object> how) {}

    private final List<Drawn> views = new ArrayList<>();

    DrawnViewsTest() {
        accounts();
        champions();
        campaigns();
        deliveries();
        meetings();
        touches();
        changes();
    }

    private void accounts() {
        view("accounts/card", not(ONE, HOSTILE), (w, d) -> d.press(w.ira(), "account.show", w.account));
        view("accounts/list", only(ONE), (w, d) -> d.type(w.caller(w.office.zoe), "accounts"));
        view("accounts/home", only(OVER), (w, d) -> d.accounts.draw(w.ira()));
        view("accounts/which", only(OVER, HOSTILE), (w, d) -> d.type(w.ira(), "account umbra"));
        view("accounts/form", only(ONE, OVER), (w, d) -> open(w, d, Task.EDIT_ACCOUNT));
        view("accounts/form", only(EMPTY), (w, d) -> d.type(w.ira(), "add account"));
        view(
                "accounts/contact",
                not(EMPTY, MANY),
                (w, d) -> d.open(w.ira(), Task.EDIT_CONTACT, about(w).contact(w.contacts.get(0))));
        view("accounts/deal-form", only(EMPTY), (w, d) -> d.type(w.ira(), "add deal"));
        view("accounts/deal-form", not(EMPTY, MANY), (w, d) -> deal(w, d, Task.EDIT_DEAL));
        view("accounts/qualify", not(EMPTY, MANY), (w, d) -> deal(w, d, Task.QUALIFY_DEAL));
        view(
                "accounts/sign-off",
                not(EMPTY, MANY),
                (w, d) -> d.open(w.caller(w.office.bo), Task.QUALIFY_DEAL, about(w).deal(w.deals.get(0))));
        view("accounts/qualify-which", only(MANY, OVER, HOSTILE), (w, d) -> open(w, d, Task.QUALIFY_DEAL));
        view("accounts/team", all(), (w, d) -> open(w, d, Task.EDIT_TEAM));
        view("accounts/edit-which", only(MANY, OVER, HOSTILE), (w, d) -> d.type(w.ira(), "edit contact dana"));
        view("accounts/deal-card", only(MANY, OVER), (w, d) -> d.press(w.ira(), "deal.show", w.deals.get(0)));
        view("accounts/deals", only(HOSTILE), (w, d) -> d.press(w.ira(), "deal.at", w.account));
        view("accounts/unassigned", not(EMPTY, MANY), (w, d) -> d.press(w.ira(), "deal.show", w.loose));
        view("accounts/pick-deal", only(EMPTY), (w, d) -> d.type(w.ira(), "deal"));
        view("accounts/pick-contact", only(EMPTY), (w, d) -> d.type(w.ira(), "edit contact"));
        view("accounts/edit-what", only(EMPTY), (w, d) -> d.type(w.ira(), "edit"));
    }

    private void champions() {
        view(
                "champions/overview",
                only(MANY, OVER, HOSTILE),
                (w, d) -> d.press(w.ira(), "champion.account", w.account));
        view("champions/nominate", only(EMPTY), (w, d) -> open(w, d, Task.NOMINATE_CHAMPION));
        view(
                "champions/nominate",
                only(OVER, HOSTILE),
                (w, d) -> d.open(w.ira(), Task.NOMINATE_CHAMPION, about(w).contact(w.contacts.get(0))));
        view("champions/prove-whom", not(EMPTY), (w, d) -> open(w, d, Task.PROVE_CHAMPION));
        view(
                "champions/prove",
                only(OVER, HOSTILE),
                (w, d) -> d.open(w.ira(), Task.PROVE_CHAMPION, about(w).contact(w.contacts.get(0))));
        view("champions/develop", not(EMPTY), (w, d) -> open(w, d, Task.DEVELOP_CHAMPION));
        view("champions/brings", not(EMPTY), (w, d) -> open(w, d, Task.CHAMPION_BRINGS));
        view("champions/enough", not(EMPTY), (w, d) -> open(w, d, Task.ONE_CHAMPION_IS_ENOUGH));
        view(
                "champions/friend",
                not(EMPTY, MANY),
                (w, d) -> d.press(w.ira(), "champion.friend", person(w).encode()));
        view("champions/left", only(EMPTY), (w, d) -> open(w, d, Task.CHAMPION_LEFT));
        view(
                "champions/left",
                only(MANY, OVER, HOSTILE),
                (w, d) -> d.open(w.ira(), Task.CHAMPION_LEFT, about(w).contact(w.contacts.get(0))));
    }

    private void campaigns() {
        view("campaigns/mine", only(MANY, OVER, HOSTILE), (w, d) -> d.type(w.ira(), "campaign"));
        view("campaigns/which", only(MANY, OVER, HOSTILE), (w, d) -> d.type(w.ira(), "campaign report"));
        view(
                "campaigns/next",
                only(MANY, OVER, HOSTILE),
                (w, d) -> d.press(w.ira(), "campaign_next", w.campaigns.get(0)));
        view(
                "campaigns/report",
                only(MANY, OVER, HOSTILE),
                (w, d) -> d.press(w.ira(), "campaign_report", w.campaigns.get(1)));
        view("campaigns/library", only(OVER, HOSTILE), (w, d) -> d.type(w.ira(), "proposition"));
        view("campaigns/form", only(MANY), (w, d) -> d.type(w.ira(), "campaign new"));
        view(
                "campaigns/form",
                only(ONE, OVER, HOSTILE),
                (w, d) -> d.open(w.ira(), Task.DEFINE_COHORT, About.NOTHING.campaign(w.campaigns.get(0))));
        view("campaigns/order", not(EMPTY), (w, d) -> d.press(w.ira(), "campaign_order", w.campaigns.get(0)));
        view(
                "campaigns/pitch",
                not(EMPTY),
                (w, d) -> d.open(w.ira(), Task.PITCH, About.NOTHING.campaign(w.campaigns.get(0))));
        view(
                "campaigns/proposition",
                not(EMPTY, MANY),
                (w, d) -> d.press(w.ira(), "proposition_edit", w.propositions.get(0)));
        view(
                "campaigns/from-idea",
                only(OVER, HOSTILE),
                (w, d) -> d.press(w.caller(w.office.maria), "proposition_from_idea", w.ideas.get(0)));
        view("campaigns/idea", only(EMPTY), (w, d) -> d.open(w.ira(), Task.SUGGEST_IDEA, About.NOTHING));
        view("campaigns/object", not(EMPTY, MANY), (w, d) -> proposition(w, d, Task.RECORD_OBJECTION));
        view("campaigns/approve", not(EMPTY, MANY), (w, d) -> proposition(w, d, Task.APPROVE_PROPOSITION));
        view("campaigns/review", not(EMPTY, MANY), (w, d) -> proposition(w, d, Task.REVIEW_PROPOSITION));
        view("campaigns/link", not(EMPTY), (w, d) -> d.open(w.ira(), Task.LINK_PROPOSAL, About.NOTHING));
        view("campaigns/home", only(MANY, OVER, HOSTILE), (w, d) -> d.campaigns.draw(w.ira()));
        view("campaigns/idea-sent", only(OVER, HOSTILE), (w, d) -> {
            d.save(
                    w.ira(),
                    FilledForm.of(d.open(w.ira(), Task.SUGGEST_IDEA, About.NOTHING))
                            .enter("text", Objects.requireNonNull(w.text("Rent it")))
                            .enter("to", String.valueOf(w.office.maria)));
            return d.sent();
        });
    }

    private void deliveries() {
        view("deliveries/card", only(MANY, OVER, HOSTILE), (w, d) -> d.press(w.ira(), "delivery.account", w.account));
        view("deliveries/promises", not(MANY), (w, d) -> d.press(w.ira(), "promise.account", w.account));
        view("deliveries/promise", only(EMPTY), (w, d) -> d.press(w.ira(), "promise_add", at(w).encode()));
        view(
                "deliveries/promise",
                only(OVER, HOSTILE),
                (w, d) -> d.press(
                        w.ira(),
                        "promise_add",
                        at(w).with("words", BlockLimits.shorten(Objects.requireNonNull(w.text("the data sheet")), 300))
                                .encode()));
        view(
                "deliveries/kept",
                only(ONE, OVER, HOSTILE),
                (w, d) -> d.open(w.ira(), Task.KEEP_PROMISE, about(w).promise(w.promises.get(0))));
        view("deliveries/kept-which", only(OVER, HOSTILE), (w, d) -> open(w, d, Task.KEEP_PROMISE));
        view(
                "deliveries/delivery",
                only(MANY, OVER),
                (w, d) -> d.open(w.ira(), Task.UPDATE_DELIVERY, about(w).deal(w.won.get(0))));
        view("deliveries/delivery-which", only(MANY, OVER, HOSTILE), (w, d) -> open(w, d, Task.UPDATE_DELIVERY));
        view(
                "deliveries/milestone",
                not(EMPTY, MANY),
                (w, d) -> d.press(
                        w.ira(),
                        "milestone_keep",
                        won(w).with("milestone", w.milestones.get(0)).encode()));
        view(
                "deliveries/dependency",
                not(EMPTY, MANY),
                (w, d) -> d.press(
                        w.ira(),
                        "dependency_keep",
                        won(w).with("dependency", w.dependencies.get(0)).encode()));
        view(
                "deliveries/milestone-new",
                only(ONE, HOSTILE),
                (w, d) -> d.press(w.ira(), "milestone_keep", won(w).encode()));
        view(
                "deliveries/dependency-new",
                only(ONE, HOSTILE),
                (w, d) -> d.press(w.ira(), "dependency_keep", won(w).encode()));
        view("deliveries/addon", not(EMPTY, MANY), (w, d) -> d.press(w.ira(), "addon_note", won(w).encode()));
        view("deliveries/sighting", not(EMPTY, MANY), (w, d) -> d.press(w.ira(), "sighting_note", at(w).encode()));
        view(
                "deliveries/sighting-gone",
                only(ONE, MANY, OVER),
                (w, d) -> d.press(w.ira(), "sighting_withdraw", at(w).encode()));
    }

    private void meetings() {
        view("meetings/brief", only(MANY, OVER), (w, d) -> d.press(w.ira(), "meeting.account", w.account));
        view("meetings/rep-runs-it", only(OVER, HOSTILE), (w, d) -> planned(w, d, Task.RUN_JOINT_CALL));
        view("meetings/leaders-part", only(OVER, HOSTILE), (w, d) -> planned(w, d, Task.LEADERS_PART));
        view("plans/form", only(EMPTY, OVER, HOSTILE), (w, d) -> open(w, d, Task.PLAN_RELATIONSHIPS));
        view("plans/home", only(ONE, OVER, HOSTILE), (w, d) -> d.plans.draw(w.ira()));
        view(
                "merge/ask",
                only(OVER, HOSTILE),
                (w, d) -> d.open(w.ira(), Task.MERGE, about(w).contact(w.contacts.get(0))));
        view(
                "merge/contacts",
                only(MANY, OVER, HOSTILE),
                (w, d) -> d.save(
                        w.ira(),
                        FilledForm.of(open(w, d, Task.MERGE))
                                .enter("keep", String.valueOf(w.contacts.get(0)))
                                .enter("goes", String.valueOf(w.contacts.get(1)))));
        view(
                "merge/accounts",
                only(ONE, MANY, OVER, HOSTILE),
                (w, d) -> d.save(
                        w.ira(),
                        FilledForm.of(d.open(w.ira(), Task.MERGE, About.account(w.accounts.get(0))))
                                .enter("other", String.valueOf(w.account))));
    }

    private void touches() {
        view(
                "touches/log",
                only(ONE, MANY, OVER, HOSTILE),
                (w, d) -> d.open(w.ira(), Task.LOG_TOUCH, about(w).touch(w.held.get(0))));
        view("touches/plan", not(ONE), (w, d) -> d.open(w.ira(), Task.PLAN_MEETING, about(w).touch(w.planned)));
        view(
                "touches/understood",
                only(MANY, OVER, HOSTILE),
                (w, d) -> d.hear(w.ira(), "met Dana Lee at " + name(w) + " yesterday about " + w.text("the price")));
        view(
                "touches/save-message",
                only(EMPTY, OVER, HOSTILE),
                (w, d) -> d.use(new Shortcut(
                        w.ira(),
                        "touch_save",
                        new Shortcut.Quoted(
                                Objects.requireNonNullElse(w.text("Dana Lee at Initech wants it"), ""),
                                "U0IRA",
                                Office.NOW,
                                "https://sideline.slack.com/archives/C1/p1"))));
    }

    /** What changes something comes last. */
    private void changes() {
        view("accounts/qualify", only(EMPTY), (w, d) -> d.open(w.ira(), Task.QUALIFY_DEAL, about(w).deal(bare(w))));
        view(
                "accounts/sign-off",
                only(EMPTY),
                (w, d) -> d.open(w.caller(w.office.bo), Task.QUALIFY_DEAL, about(w).deal(bare(w))));
        view("campaigns/next", only(EMPTY), (w, d) -> d.press(w.ira(), "campaign_next", campaign(w)));
        view("campaigns/report", only(EMPTY), (w, d) -> d.press(w.ira(), "campaign_report", campaign(w)));
        view("deliveries/delivery", only(EMPTY), (w, d) -> {
            long deal = bare(w);
            w.office.set(Kind.DEAL, deal, Deal.STAGE, Phase.WON);
            return d.open(w.ira(), Task.UPDATE_DELIVERY, about(w).deal(deal));
        });
        view(
                "touches/saved",
                not(EMPTY),
                (w, d) ->
                        d.save(w.ira(), FilledForm.of(d.open(w.ira(), Task.PLAN_MEETING, about(w).touch(w.planned)))));
        view(
                "accounts/saved",
                only(ONE, OVER, HOSTILE),
                (w, d) -> d.save(
                        w.ira(), FilledForm.of(open(w, d, Task.EDIT_ACCOUNT)).enter("major", "false")));
        view(
                "campaigns/tapped",
                only(OVER, HOSTILE),
                (w, d) -> d.press(
                        w.ira(),
                        "campaign_outcome",
                        Metadata.NONE
                                .with(Metadata.CAMPAIGN, w.campaigns.get(0))
                                .with("who", "contact." + w.prospects.get(0))
                                .with("outcome", "LATER")
                                .encode()));
        view("undo/taken-back", only(MANY, HOSTILE), (w, d) -> {
            w.office.facts.change(new Author(w.ira().viewer().id(), "slack", Office.NOW), changes -> w.contacts.stream()
                    .map(id -> {
                        Row row = Objects.requireNonNull(w.office.facts.find(Kind.CONTACT, id));
                        changes.set(row.with(Contact.TITLE, "CEO"));
                        return id;
                    })
                    .toList());
            return d.type(w.ira(), "undo");
        });
    }

    @TestFactory
    Stream<DynamicTest> with_nothing_on_record(Office office) {
        return drawn(office, EMPTY);
    }

    @TestFactory
    Stream<DynamicTest> with_one_of_each(Office office) {
        return drawn(office, ONE);
    }

    @TestFactory
    Stream<DynamicTest> with_several_of_each(Office office) {
        return drawn(office, MANY);
    }

    @TestFactory
    Stream<DynamicTest> with_more_than_anything_holds(Office office) {
        return drawn(office, OVER);
    }

    @TestFactory
    Stream<DynamicTest> with_words_that_would_be_markup(Office office) {
        return drawn(office, HOSTILE);
    }

    private Stream<DynamicTest> drawn(Office office, State state) {
        World world = new World(office, state);
        Desk desk = new Desk(office);
        return views.stream().filter(view -> view.states().contains(state)).map(view -> {
            String name = view.name() + "-" + state.name().toLowerCase(Locale.ROOT);
            return DynamicTest.dynamicTest(
                    name, () -> office.golden(name, shown(view.how().apply(world, desk))));
        });
    }

    private static Object shown(Object drawn) {
        if (drawn instanceof Reply.Turn turn) {
            return turn.form();
        }
        return drawn instanceof Reply.Replace replace ? replace.message() : drawn;
    }

    private void view(String name, Set<State> states, BiFunction<World, Desk, Object> how) {
        views.add(new Drawn(name, states, how));
    }

    private static Set<State> all() {
        return EnumSet.allOf(State.class);
    }

    private static Set<State> only(State first, State... more) {
        return EnumSet.of(first, more);
    }

    private static Set<State> not(State first, State... more) {
        return EnumSet.complementOf(EnumSet.of(first, more));
    }

    private static About about(World world) {
        return About.account(world.account);
    }

    private static Metadata at(World world) {
        return Metadata.NONE.with(Metadata.ACCOUNT, world.account);
    }

    private static Metadata person(World world) {
        return at(world).with(Metadata.CONTACT, world.contacts.get(0));
    }

    private static Metadata won(World world) {
        return at(world).with(Metadata.DEAL, world.won.get(0));
    }

    private static Form open(World world, Desk desk, Task task) {
        return desk.open(world.ira(), task, about(world));
    }

    private static Form deal(World world, Desk desk, Task task) {
        return desk.open(world.ira(), task, about(world).deal(world.deals.get(0)));
    }

    private static Form proposition(World world, Desk desk, Task task) {
        return desk.open(world.ira(), task, About.NOTHING.proposition(world.propositions.get(0)));
    }

    private static Form planned(World world, Desk desk, Task task) {
        return desk.open(world.caller(world.office.maria), task, about(world).touch(world.planned));
    }

    private static String name(World world) {
        return world.office.account(world.account).account().row().need(Account.NAME);
    }

    /** A deal of which nothing is known but its name. */
    private static long bare(World world) {
        return world.office.deal(world.account, "Rollout", Phase.PROSPECTING);
    }

    /** A campaign without a cohort, whose proposition is approved by nobody. */
    private static long campaign(World world) {
        long proposition = world.office.add(Row.empty(Kind.PROPOSITION, 0)
                .with(Proposition.NAME, "Stock on demand")
                .with(Proposition.OWNER, world.rep));
        return world.office.add(Row.empty(Kind.CAMPAIGN, 0)
                .with(Campaign.NAME, "Autumn push")
                .with(Campaign.OWNER, world.rep)
                .with(Campaign.PROPOSITION, proposition)
                .with(Campaign.STARTS_ON, Office.TODAY.minusDays(3)));
    }
}
