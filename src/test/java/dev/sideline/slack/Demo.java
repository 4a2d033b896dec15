package dev.sideline.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.externalSelect;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.sideline.access.Viewer;
import dev.sideline.account.Company;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Settings;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Directory;
import dev.sideline.chat.Drawn;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.OptionsHandler;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Shortcut;
import dev.sideline.chat.ShortcutHandler;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small registry with one of each: a command that speaks, one that opens a form, the form, a button and a picker.
 * Each can be held up, as by a slow database, or made to fail.
 */
final class Demo implements Callers, HomeView {

    static final String GUEST = "U0GUEST01";

    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<Directory.Member> members = new CopyOnWriteArrayList<>();
    final CompletableFuture<Reply> picture = new CompletableFuture<>();
    volatile CompletableFuture<Boolean> more = CompletableFuture.completedFuture(false);
    volatile @Nullable String chart;
    volatile CountDownLatch gate = new CountDownLatch(0);
    volatile @Nullable Supplier<RuntimeException> failure;

    @Override
    public Who who(String slackId, Instant at) {
        if (slackId.equals(GUEST)) {
            return new Refused("I only work for people of the company. Ask your admin to add you.");
        }
        Row row = Row.empty(Kind.PERSON, 1)
                .with(Person.NAME, "Rosa Diaz")
                .with(Person.SLACK_ID, slackId)
                .with(Person.ROLES, List.of(Role.REP));
        Person person = new Person(row);
        return new Known(new Caller(
                slackId,
                new Viewer(person, new Company(Map.of(person.id(), person), List.of(), Settings.DEFAULTS, List.of())),
                at,
                ZoneOffset.UTC));
    }

    @Override
    public View of(Caller caller, Metadata shown) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(s -> s.text(markdownText("You said: " + heard.size() + " on page " + shown.text("page")))));
        String picture = chart;
        if (picture != null) {
            blocks.add(Blocks.picture(picture, "What you said, week by week"));
        }
        return View.builder().type("home").blocks(blocks).build();
    }

    @Override
    public Drawn<View> begin(Caller caller, Metadata shown) {
        return new Drawn<>(of(caller, shown), more);
    }

    Registry registry() {
        return new Registry(List.of(new Feature(
                List.of(new Speak("hello", Audience.EVERYBODY), new Speak("audit", Audience.ADMINS), new Add()),
                List.of(new Done()),
                List.of(new Goal()),
                List.of(new WithWhom()),
                List.of(),
                List.of(new Keep(false), new Keep(true)))));
    }

    Reply plainWords(Caller caller, String text) {
        note("plain " + text);
        return text.startsWith("log") ? new Reply.Open(form("")) : Reply.say("You wrote: " + Mrkdwn.escape(text));
    }

    private void note(String what) {
        try {
            if (!gate.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the gate");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Supplier<RuntimeException> fails = failure;
        if (fails != null) {
            throw fails.get();
        }
        heard.add(what);
    }

    static Form form(String goal) {
        return new Form(View.builder()
                .type("modal")
                .callbackId("goal")
                .privateMetadata("{\"account\":7}")
                .title(ViewTitle.builder().type("plain_text").text("A goal").build())
                .submit(ViewSubmit.builder().type("plain_text").text("Save").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(List.of(
                        input(i -> i.blockId("goal")
                                .label(plainText("Goal"))
                                .element(
                                        goal.isEmpty()
                                                ? plainTextInput(e -> e.actionId("goal"))
                                                : plainTextInput(
                                                        e -> e.actionId("goal").initialValue(goal)))),
                        input(i -> i.blockId("day")
                                .optional(true)
                                .label(plainText("Day"))
                                .element(datePicker(e -> e.actionId("day")))),
                        input(i -> i.blockId("who")
                                .optional(true)
                                .label(plainText("With whom"))
                                .element(externalSelect(e -> e.actionId("who").minQueryLength(1))))))
                .build());
    }

    static Message card(String text) {
        return new Message(
                text,
                List.of(
                        section(s -> s.text(markdownText(text))),
                        actions(List.of(
                                button(b -> b.actionId("done:1")
                                        .text(plainText("Done"))
                                        .value("1")),
                                button(b -> b.actionId("done:2")
                                        .text(plainText("Form"))
                                        .value("form"))))));
    }

    private final class Speak implements CommandHandler {
        private final CommandHandler.Spec spec;

        Speak(String word, Audience audience) {
            spec = new CommandHandler.Spec(word, audience, word, "says hello");
        }

        @Override
        public CommandHandler.Spec spec() {
            return spec;
        }

        @Override
        public Reply handle(Command command) {
            note("command " + command.rest());
            Reply hello = new Reply.Say(card("Hello " + Mrkdwn.escape(command.rest())));
            return switch (command.rest()) {
                case "in a picture" -> new Reply.All(List.of(hello, new Reply.Later(picture)));
                case "with a picture" -> new Reply.Later(picture);
                default -> hello;
            };
        }
    }

    private final class Add implements CommandHandler {
        @Override
        public CommandHandler.Spec spec() {
            return new CommandHandler.Spec("add", Audience.REPS, "add", "opens a form");
        }

        @Override
        public boolean opensForm(String rest) {
            return true;
        }

        @Override
        public Reply handle(Command command) {
            note("add " + command.rest());
            return command.rest().equals("nothing")
                    ? Reply.say("There is nothing to add.")
                    : new Reply.Open(form(command.rest()));
        }
    }

    private final class Done implements ActionHandler {
        @Override
        public Set<String> actionIds() {
            return Set.of("done");
        }

        @Override
        public Reply handle(Action action) {
            note("action " + action.value() + " " + action.surface());
            return switch (action.value()) {
                case "form" -> new Reply.Open(form("from a button"));
                case "say" -> Reply.say("It is said.");
                case "turn" -> new Reply.ShowHome(Metadata.NONE.with("page", 3));
                default -> new Reply.Replace(Message.of("It is done."));
            };
        }
    }

    private final class Keep implements ShortcutHandler {
        private final boolean onMessage;

        Keep(boolean onMessage) {
            this.onMessage = onMessage;
        }

        @Override
        public ShortcutHandler.Spec spec() {
            return new ShortcutHandler.Spec(onMessage ? "keep_message" : "keep", "Keep", onMessage);
        }

        @Override
        public Reply handle(Shortcut shortcut) {
            note("shortcut " + shortcut.quoted());
            return new Reply.Open(form("from a shortcut"));
        }
    }

    private final class Goal implements FormHandler {
        @Override
        public String callbackId() {
            return "goal";
        }

        @Override
        public Verdict check(Submission submission) {
            String goal = submission.text("goal").orElse("");
            if (goal.length() < 3) {
                return new Wrong(Map.of("goal", "Please write at least three letters."));
            }
            return new Right(() -> {
                note("goal " + goal);
                if (goal.startsWith("taken")) {
                    throw new UserError("Somebody has this goal already.");
                }
                if (goal.startsWith("picture")) {
                    return new Reply.Later(picture);
                }
                return goal.startsWith("next")
                        ? new Reply.Turn(form("the next"))
                        : Reply.say("Saved: " + Mrkdwn.escape(goal));
            });
        }
    }

    private final class WithWhom implements OptionsHandler {
        @Override
        public String actionId() {
            return "who";
        }

        @Override
        public List<OptionObject> options(Caller caller, String typed, String metadata) {
            note("options " + typed + " " + metadata);
            return List.of(option(plainText("Dana Lee"), "1"), option(plainText("Raj Patel"), "2"));
        }
    }
}
