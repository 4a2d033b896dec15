package dev.sideline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Directory;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.crm.Importer;
import dev.sideline.crm.Progress;
import dev.sideline.crm.SourceFile;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Request;
import dev.sideline.store.Database;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import dev.sideline.store.JpaPreferenceBook;
import dev.sideline.store.JpaRequestLog;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Presses whatever can be pressed, in the whole bot over a small company: a form that was not announced would come
 * too late where its content takes a moment.
 */
class OpenedFormsTest {

    private static final Instant MORNING = Instant.parse("2026-11-03T09:00:30Z");
    private static final int EACH = 4;

    private static final List<SourceFile> FILES = List.of(
            file(
                    "people.csv",
                    "id,name,slack_id,roles,manager",
                    "1,Max Moss,U1,manager,",
                    "2,Ann Bell,U2,rep,1",
                    "6,Sue Hart,U6,leader,",
                    "3,Ada Stone,U3,admin;rep,",
                    "4,Nia Link,,rep,",
                    "5,Lea Ford,,leader,"),
            file(
                    "accounts.csv",
                    "id,name,owner,major",
                    "1,Groovestreet,2,true",
                    "2,Groove Partners,2,false",
                    "3,Hooli,,false"),
            file("contacts.csv", "id,account,name,level", "1,1,Dana Lee,4", "2,1,Raj Patel,3", "3,2,Gil Gomez,5"),
            file(
                    "champions.csv",
                    "contact,nominated_on,willing_act,willing_on",
                    "1,2026-08-01,introduced us,2026-08-02"),
            file(
                    "deals.csv",
                    "id,account,name,owner,stage,stage_since,amount,currency,opened_on,closed_on",
                    "1,1,Rollout,2,PROPOSAL,2026-10-01,90000,USD,2026-06-01,",
                    "2,1,Pilot,2,WON,2026-09-01,5000,USD,2026-06-01,2026-09-01"),
            file("deliveries.csv", "deal,go_live", "2,2026-12-01"),
            file("milestones.csv", "deal,name,due", "2,Installed,2026-11-20"),
            file("ideas.csv", "id,person,text,submitted_on", "1,2,Rent it,2026-10-20"),
            file("propositions.csv", "id,name,owner", "1,Stock,2"),
            file(
                    "approvals.csv",
                    "proposition,department,executive,approved_on",
                    "1,Finance,5,2026-10-01",
                    "1,IT,5,2026-10-01"),
            file("campaigns.csv", "id,proposition,name,owner,starts_on", "1,1,Drive,2,2026-10-01"),
            file("cohort.csv", "campaign,account,rank", "1,2,1"),
            file(
                    "touches.csv",
                    "id,account,deal,at,status,kind,our_people,contacts",
                    "1,1,1,2026-12-01T10:00:00Z,planned,meeting,2,1"),
            file("sightings.csv", "account,competitor,kind,seen_on", "1,Initech,mention,2026-10-20"),
            file("promises.csv", "id,account,deal,words,spoken,to,due", "1,1,1,the data sheet,true,1,2026-10-30"));

    private static final List<String> RESTS = List.of(
            "",
            "Groovestreet",
            "groove",
            "account groove",
            "an account that nobody has",
            "Groovestreet the spare parts list by friday",
            "met Dana Lee at Groovestreet about the pilot",
            "account",
            "account Groovestreet",
            "team groove",
            "contact",
            "deal",
            "people",
            "people unlinked",
            "start",
            "plays",
            "plays CH1",
            "assign",
            "assign Ann",
            "audit",
            "audit ann",
            "run",
            "next",
            "new",
            "report",
            "suggest",
            "CH1",
            "2 weeks",
            "plan",
            "plan groove",
            "graduate",
            "1on1",
            "1on1 Ann",
            "until the cows come home");

    /**
     * What is shown only among many, in a form that is being filled in, under a confirmation, where a play has paused itself,
     * or once something was asked to be quiet.
     */
    private static final Set<String> OUT_OF_REACH = Set.of(
            "people.page",
            "campaign_outcome",
            "champion.enough",
            "contact.add",
            "contact.edit",
            "deal.edit",
            "deal.show",
            "nudge_unmute",
            "nudge_wake",
            "play_resume",
            "proposition_from_idea",
            "question_answer",
            "ask.to-come",
            "request.ask-instead",
            "team.agenda",
            "touch.account",
            "undo.take-back");

    private record Element(String actionId, String value, Action.Surface surface) {
        String name() {
            return actionId.split(":", 2)[0];
        }
    }

    private final Set<String> undeclared = new TreeSet<>();
    private final Set<String> pressed = new TreeSet<>();

    @Test
    void every_form_that_opens_was_announced_by_its_handler() {
        try (Database database = Database.inMemory()) {
            List<Person> people = prepare(database);
            CoachClock clock = CoachClock.startingAt(MORNING.minus(Duration.ofHours(1)));
            try (Coach coach = new Coach(
                    new Coach.House(database, ZoneOffset.UTC, Set.of()),
                    clock,
                    new Coach.Edge(new Everybody(), new MemoryFiles()))) {
                coach.jump(() -> {});
                coach.jump(() -> clock.jumpTo(MORNING));
                Registry registry = coach.parts().registry();
                List<LayoutBlock> sent = coach.parts().outbox().claim(MORNING, 500).stream()
                        .map(OutboxQueue.Parcel::message)
                        .flatMap(message -> message.blocks().stream())
                        .toList();
                for (Person person : people) {
                    if (coach.parts().callers().who(String.valueOf(person.slackId()), MORNING)
                            instanceof Callers.Known known) {
                        everything(registry, known.caller(), coach, sent);
                    }
                }
                assertThat(undeclared).isEmpty();
                Set<String> missed = new TreeSet<>(registry.actionIds());
                missed.removeAll(pressed);
                assertThat(missed).isSubsetOf(OUT_OF_REACH);
            }
        }
    }

    private void everything(Registry registry, Caller caller, Coach coach, List<LayoutBlock> sent) {
        Deque<Element> open = new ArrayDeque<>(elements(sent, Action.Surface.MESSAGE));
        open.addAll(elements(coach.parts().home().of(caller, Metadata.NONE).getBlocks(), Action.Surface.HOME));
        tried(() -> coach.parts().words().heard(caller, "met Dana Lee at Groovestreet yesterday"))
                .ifPresent(one -> heard(one, "plain words", true, null, open));
        for (CommandHandler command : registry.commands()) {
            if (command.spec().audience().includes(caller.viewer())) {
                for (String rest : RESTS) {
                    Optional<Reply> reply = tried(() ->
                            command.handle(new Command(caller, command.spec().word(), rest)));
                    String name = "/coach " + command.spec().word() + " " + rest;
                    reply.ifPresent(one -> heard(one, name, command.opensForm(rest), null, open));
                }
            }
        }
        Map<String, Integer> often = new TreeMap<>();
        Set<Element> done = new HashSet<>();
        while (!open.isEmpty()) {
            Element element = open.poll();
            Optional<ActionHandler> handler = registry.action(element.name());
            if (handler.isPresent()
                    && done.add(element)
                    && often.merge(element.name() + element.surface(), 1, Integer::sum) <= EACH) {
                pressed.add(element.name());
                Action action = new Action(caller, element.name(), element.value(), element.surface(), null);
                boolean declared = handler.get().opensForm(element.name(), element.surface());
                tried(() -> handler.get().handle(action))
                        .ifPresent(one -> heard(
                                one, element.name() + " " + element.surface(), declared, element.surface(), open));
            }
        }
    }

    private void heard(Reply reply, String by, boolean declared, Action.@Nullable Surface on, Deque<Element> open) {
        if (reply instanceof Reply.All all) {
            all.replies().forEach(part -> heard(part, by, declared, on, open));
        }
        if (reply instanceof Reply.Later later) {
            heard(later.reply().join(), by, declared, on, open);
        }
        boolean opens = reply instanceof Reply.Open || (reply instanceof Reply.Turn && on != Action.Surface.FORM);
        if (opens && !declared) {
            undeclared.add(by);
        }
        if (reply instanceof Reply.Open form) {
            open.addAll(elements(form.form().view().getBlocks(), Action.Surface.FORM));
        } else if (reply instanceof Reply.Turn form) {
            open.addAll(elements(form.form().view().getBlocks(), Action.Surface.FORM));
        } else if (reply instanceof Reply.Say say) {
            open.addAll(elements(say.message().blocks(), Action.Surface.EPHEMERAL));
        } else if (reply instanceof Reply.Replace replace) {
            open.addAll(elements(replace.message().blocks(), Action.Surface.EPHEMERAL));
        }
    }

    private static Optional<Reply> tried(Supplier<Reply> what) {
        try {
            return Optional.of(what.get());
        } catch (UserError said) {
            return Optional.empty();
        }
    }

    private static List<Element> elements(List<LayoutBlock> blocks, Action.Surface surface) {
        return blocks.stream()
                .flatMap(OpenedFormsTest::elements)
                .flatMap(element -> choices(element, surface))
                .toList();
    }

    private static Stream<Element> choices(BlockElement element, Action.Surface surface) {
        if (element instanceof OverflowMenuElement menu) {
            return menu.getOptions().stream()
                    .map(option -> new Element(menu.getActionId(), option.getValue(), surface));
        }
        return element instanceof ButtonElement button
                ? Stream.of(
                        new Element(button.getActionId(), button.getValue() == null ? "" : button.getValue(), surface))
                : Stream.empty();
    }

    private static Stream<BlockElement> elements(LayoutBlock block) {
        if (block instanceof SectionBlock section) {
            return Stream.ofNullable(section.getAccessory());
        }
        if (block instanceof ActionsBlock actions) {
            return actions.getElements().stream();
        }
        return block instanceof InputBlock input ? Stream.of(input.getElement()) : Stream.empty();
    }

    private static List<Person> prepare(Database database) {
        Facts facts = new JpaFacts(database.transactions());
        assertThat(new Importer(new JpaImports(database.transactions()), facts, KnownSettings.standard())
                        .run(FILES, new Author(null, "import", MORNING), false, Progress.silent())
                        .rejected())
                .isEmpty();
        JpaPreferenceBook preferences = new JpaPreferenceBook(database.transactions());
        Instant optedIn = MORNING.minus(Duration.ofDays(40));
        List<Person> people = facts.all(Kind.PERSON).stream().map(Person::new).toList();
        people.stream()
                .filter(person -> !person.is(Role.ADMIN))
                .forEach(person -> preferences.keep(
                        Preferences.of(person.id()).invited(optedIn).optedIn(optedIn)));
        asked(database, facts, people);
        return people;
    }

    /** Somebody is asked for everything that one can be asked for. */
    private static void asked(Database database, Facts facts, List<Person> people) {
        Person sue = named("Sue Hart", people);
        Person ann = named("Ann Bell", people);
        JpaRequestLog requests = new JpaRequestLog(database.transactions());
        Map.of(Request.Kind.COME, Kind.TOUCH, Request.Kind.SIGN_OFF, Kind.DEAL, Request.Kind.APPROVE, Kind.PROPOSITION)
                .forEach((kind, about) -> requests.add(new Request(
                        new Request.Id(0),
                        kind,
                        ann.id(),
                        sue.id(),
                        facts.all(about).get(0).id(),
                        1,
                        "Legal",
                        "It matters",
                        MORNING,
                        MORNING,
                        null)));
    }

    private static Person named(String name, List<Person> people) {
        return people.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SourceFile file(String name, String... lines) {
        return new SourceFile(name, String.join("\n", lines).getBytes(UTF_8));
    }

    private static final class Everybody implements Directory {
        @Override
        public Optional<Member> member(String slackId) {
            return Optional.of(new Member(slackId, slackId, null, ZoneOffset.UTC, false, false));
        }

        @Override
        public List<Member> members() {
            return List.of(new Member("U9", "Nia Link", null, ZoneOffset.UTC, false, false));
        }
    }
}
