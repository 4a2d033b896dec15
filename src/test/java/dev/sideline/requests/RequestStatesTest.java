package dev.sideline.requests;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;

import dev.sideline.account.Account;
import dev.sideline.account.Approval;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.ViewState;
import dev.sideline.nudge.Request;
import dev.sideline.play.Playbook;
import dev.sideline.round.Workspace;
import dev.sideline.store.JpaRequestLog;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question to a colleague, from the form to the answer, in every state and over real records. */
class RequestStatesTest {

    private static final Instant NOW = at(MONDAY, 11);

    private final Workspace workspace = new Workspace(Playbook.standard());
    private final JpaRequestLog requests = new JpaRequestLog(workspace.database.transactions());
    private final RequestsRoom room = new RequestsRoom(
            new Ports(
                    workspace.accounts,
                    workspace.facts,
                    requests,
                    workspace.log,
                    workspace.preferences,
                    workspace.outbox,
                    workspace.database.transactions(),
                    () -> Departed.NOBODY,
                    person -> ZoneOffset.UTC),
            (caller, account, nudge, reply) -> reply,
            () -> {
                throw new IllegalStateException("no other room is asked");
            });
    private final Feature feature = room.feature();

    @AfterEach
    void close() {
        workspace.close();
    }

    static Stream<Arguments> all() {
        return Stream.of(Request.Kind.values())
                .flatMap(kind -> Stream.of(ViewState.values()).map(state -> Arguments.of(kind, state)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void from_the_form_to_the_answer(Request.Kind kind, ViewState state) {
        Story story = new Story(state);
        TaskForms.About about = story.about(kind);
        Reply form = new Reply.Open(feature.taskForms().get(0).open(caller(story.rep), task(kind), about));
        if (kind == Request.Kind.COME || state != ViewState.MANY) {
            check(state.file("requests/ask-" + name(kind)), form);
        }
        FilledForm filled = FilledForm.of(form)
                .enter(AskForm.WHOM, String.valueOf(story.senior.value()))
                .enter(AskForm.WHY, story.why());
        if (kind == Request.Kind.APPROVE) {
            filled.enter(AskForm.DEPARTMENT, "Finance");
        }
        filled.save(caller(story.rep), form("request.ask." + kind.name()));
        check(
                state.file("requests/asked-" + name(kind)),
                workspace.outbox.sentTo(story.senior).get(0).message());
        Request asked = requests.open().get(0);
        Reply answer = press(story.senior, no(kind), asked);
        if (kind == Request.Kind.APPROVE && state == ViewState.ONE) {
            check("requests/object", answer);
        }
        if (kind == Request.Kind.SIGN_OFF) {
            check(state.file("requests/judge"), answer);
            FilledForm.of(answer)
                    .enter(JudgeForm.FIT, Fit.NO_GO.name())
                    .enter(JudgeForm.WORDS, story.why())
                    .save(caller(story.senior), form(JudgeForm.CALLBACK));
        } else {
            FilledForm.of(answer).enter(NoForm.REASON, story.why()).save(caller(story.senior), form(NoForm.CALLBACK));
        }
        if (state != ViewState.EMPTY && state != ViewState.MANY) {
            check(
                    state.file("requests/said-no-" + name(kind)),
                    workspace.outbox.sentTo(story.senior).get(0).message());
            check(
                    state.file("requests/told-no-" + name(kind)),
                    workspace.outbox.sentTo(story.rep).get(0).message());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"ONE", "OVER", "HOSTILE"})
    void somebody_else_is_named(ViewState state) {
        Story story = new Story(state);
        Request asked = story.ask(story.touch(0));
        Reply form = press(story.senior, RequestView.SUGGEST, asked);
        if (state == ViewState.ONE) {
            check("requests/suggest", form);
            check("requests/decline", press(story.senior, RequestView.DECLINE, asked));
        }
        FilledForm.of(form)
                .enter(
                        InsteadForm.WHOM,
                        String.valueOf(story.senior(state.called("Sam Senior") + " too")
                                .value()))
                .enter(InsteadForm.REASON, story.why())
                .save(caller(story.senior), form(InsteadForm.CALLBACK));
        check(
                state.file("requests/instead"),
                workspace.outbox.sentTo(story.rep).get(0).message());
    }

    @ParameterizedTest
    @EnumSource(value = ViewState.class, names = "EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void what_is_asked_of_somebody_on_home(ViewState state) {
        Story story = new Story(state);
        for (int one = 0; one < state.count(3, 12); one++) {
            story.ask(story.touch(one));
        }
        check(state.file("requests/home"), room.home().draw(caller(story.senior)));
    }

    /** An account, and what is asked about it. */
    private final class Story {

        private final ViewState state;
        private final Person.Id rep;
        private final Person.Id senior;
        private final Account.Id account;
        private final List<Long> clients;
        private final List<Long> ours;

        Story(ViewState state) {
            this.state = state;
            this.rep = workspace.person(state.called("Rina Rep"), Role.REP, null);
            this.senior = senior(state.called("Lena Leader") + " senior");
            this.account = workspace.account(state.called("Acme"), rep);
            this.clients =
                    Stream.generate(() -> client()).limit(state.count(3, 12)).toList();
            this.ours = Stream.iterate(1, one -> one + 1)
                    .limit(state.count(3, 12))
                    .map(one -> workspace
                            .person(state.called("Olga Ours") + " " + one, Role.REP, null)
                            .value())
                    .toList();
        }

        Person.Id senior(String name) {
            Person.Id id = workspace.person(name, Role.LEADER, null);
            workspace.setPerson(id, Person.SENIORITY, Seniority.SENIOR);
            return id;
        }

        private long client() {
            return workspace.add(Row.empty(Kind.CONTACT, 0)
                    .with(Contact.ACCOUNT, account.value())
                    .with(Contact.NAME, state.called("Dana Lee"))
                    .with(Contact.TITLE, state.called("CFO")));
        }

        String why() {
            String words = state.words("It is our first meeting");
            return words.substring(0, Math.min(300, words.length()));
        }

        TaskForms.About about(Request.Kind kind) {
            return switch (kind) {
                case COME -> {
                    long touch = touch(0);
                    for (int one = 1; one < state.count(3, 130); one++) {
                        touch(one);
                    }
                    yield TaskForms.About.account(account.value()).touch(touch);
                }
                case SIGN_OFF -> TaskForms.About.account(account.value()).deal(deal());
                case APPROVE -> TaskForms.About.NOTHING.proposition(proposition());
            };
        }

        Request ask(long touch) {
            FilledForm.of(new Reply.Open(feature.taskForms()
                            .get(0)
                            .open(
                                    caller(rep),
                                    Task.ASK_TO_COME,
                                    TaskForms.About.account(account.value()).touch(touch))))
                    .enter(AskForm.WHOM, String.valueOf(senior.value()))
                    .enter(AskForm.WHY, why())
                    .save(caller(rep), form("request.ask.COME"));
            return requests.open().get(0);
        }

        long touch(int days) {
            return workspace.add(Row.empty(Kind.TOUCH, 0)
                    .with(Touch.ACCOUNT, account.value())
                    .with(Touch.DEAL, state == ViewState.EMPTY ? null : deal())
                    .with(Touch.AT, at(MONDAY.plusDays(2L + days), 14))
                    .with(Touch.STATUS, TouchStatus.PLANNED)
                    .with(Touch.KIND, state == ViewState.EMPTY ? null : TouchKind.MEETING)
                    .with(Touch.CONTACTS, clients)
                    .with(Touch.OUR_PEOPLE, ours)
                    .with(Touch.NOTE, state == ViewState.EMPTY ? null : state.words("the rollout")));
        }

        private long deal() {
            Row bare = Row.empty(Kind.DEAL, 0)
                    .with(Deal.ACCOUNT, account.value())
                    .with(Deal.OWNER, rep.value())
                    .with(Deal.STAGE, Phase.DISCOVERY);
            return workspace.add(
                    state == ViewState.EMPTY
                            ? bare
                            : bare.with(Deal.NAME, state.called("Rollout"))
                                    .with(Deal.AMOUNT, BigDecimal.valueOf(120_000))
                                    .with(Deal.CURRENCY, "USD")
                                    .with(Deal.PROBLEM, state.words("Stock runs out every spring"))
                                    .with(Deal.FIT, Fit.GO)
                                    .with(Deal.FIT_BY, rep.value())
                                    .with(Deal.FIT_ON, MONDAY));
        }

        private long proposition() {
            long id = workspace.add(Row.empty(Kind.PROPOSITION, 0)
                    .with(Proposition.NAME, state.called("Vendor-managed stock"))
                    .with(Proposition.OWNER, rep.value())
                    .with(Proposition.SUMMARY, state == ViewState.EMPTY ? null : state.words("We run their stock")));
            for (int one = 0; one < state.count(3, 40); one++) {
                workspace.add(Row.empty(Kind.APPROVAL, 0)
                        .with(Approval.PROPOSITION, id)
                        .with(Approval.EXECUTIVE, ours.get(one % ours.size()))
                        .with(Approval.DEPARTMENT, state.called("Operations") + " " + one)
                        .with(Approval.APPROVED_ON, MONDAY));
            }
            return id;
        }
    }

    private Reply press(Person.Id who, String action, Request request) {
        return feature.actions()
                .get(0)
                .handle(new Action(
                        caller(who), action, String.valueOf(request.id().value()), Action.Surface.MESSAGE, null));
    }

    private FormHandler form(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private Caller caller(Person.Id who) {
        return workspace.caller(who, NOW);
    }

    private static Task task(Request.Kind kind) {
        return switch (kind) {
            case COME -> Task.ASK_TO_COME;
            case SIGN_OFF -> Task.ASK_SIGN_OFF;
            case APPROVE -> Task.ASK_APPROVAL;
        };
    }

    private static String no(Request.Kind kind) {
        return switch (kind) {
            case COME -> RequestView.DECLINE;
            case SIGN_OFF -> RequestView.JUDGE;
            case APPROVE -> RequestView.OBJECT;
        };
    }

    private static String name(Request.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void check(String name, Object drawn) {
        Golden.check(name, Golden.numbered(drawn));
    }
}
