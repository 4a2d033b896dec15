package dev.sideline.teams;

import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /coach team}: a coaching plan for an account of the team, letting a junior lead, and what other rooms do for a
 * manager.
 *
 * @param words those of other rooms; each answers the second word that its specification names
 */
record TeamCommand(WhichAccount which, Team team, TeamForms forms, List<CommandHandler> words)
        implements CommandHandler, ActionHandler {

    private static final String PLAN = "team.plan";
    private static final String PLAN_AT = "team.plan-account";
    private static final String GRADUATE = "team.graduate";
    private static final String WORD = "team.word";

    /** What the buttons of other rooms' words say. */
    private static final Map<String, String> LABELS = Map.of("digest", "Show my digest", "1on1", "Prepare a 1:1");

    private static final String OFFER = "What would you like to do for your team?";

    @Override
    public Spec spec() {
        return new Spec(
                "team",
                Audience.MANAGERS,
                "/coach team 1on1 @rep",
                "prepares a one-to-one; `plan Acme` keeps a coaching plan, `graduate @rep` lets a junior lead");
    }

    @Override
    public List<Spec> parts() {
        return Stream.concat(
                        words.stream().map(CommandHandler::spec),
                        Stream.of(
                                new Spec(
                                        "plan",
                                        Audience.MANAGERS,
                                        "/coach team plan Acme",
                                        "keeps your coaching plan for an account"),
                                new Spec(
                                        "graduate",
                                        Audience.MANAGERS,
                                        "/coach team graduate @rep",
                                        "lets a junior lead, or says why not yet")))
                .toList();
    }

    @Override
    public boolean opensForm(String rest) {
        return word(first(rest)).map(word -> word.opensForm(more(rest))).orElse(!rest.isBlank());
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        String more = more(command.rest());
        Optional<CommandHandler> word = word(first(command.rest()));
        if (word.isPresent()) {
            return word.get().handle(new Command(caller, first(command.rest()), more));
        }
        return switch (first(command.rest())) {
            case "" -> new Reply.Say(offer());
            case "plan" ->
                more.isEmpty()
                        ? plan(caller)
                        : which.named(
                                caller,
                                more,
                                PLAN_AT,
                                account -> new Reply.Open(
                                        forms.coach(caller, account.id().value(), Metadata.NONE)));
            case "graduate" ->
                more.isEmpty()
                        ? graduate(caller)
                        : new Reply.Open(LeadForm.draw(caller, team.junior(caller, more), Metadata.NONE));
            default -> throw new UserError("For your team I know " + known() + ".");
        };
    }

    private static String first(String rest) {
        return rest.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String more(String rest) {
        String[] words = rest.strip().split("\\s+", 2);
        return words.length > 1 ? words[1] : "";
    }

    private Optional<CommandHandler> word(String typed) {
        return words.stream()
                .filter(handler -> handler.spec().word().equals(typed))
                .findFirst();
    }

    private String known() {
        return Stream.concat(
                        words.stream().map(word -> "`" + word.spec().example() + "`, "),
                        Stream.of("`/coach team plan Acme` and `/coach team graduate @rep`"))
                .collect(Collectors.joining());
    }

    private Message offer() {
        List<ButtonElement> buttons = new ArrayList<>();
        for (CommandHandler word : words) {
            buttons.add(Blocks.button(
                    LABELS.getOrDefault(word.spec().word(), word.spec().does()),
                    WORD + ":" + word.spec().word(),
                    word.spec().word()));
        }
        buttons.add(Blocks.button("Write a coaching plan", PLAN, ""));
        buttons.add(Blocks.button("Let a junior lead", GRADUATE, ""));
        return new Message(OFFER, List.of(Blocks.section(OFFER), Blocks.buttons(buttons)));
    }

    private Reply plan(Caller caller) {
        return new Reply.Open(forms.open(caller, Task.COACH_ON_ACCOUNT, About.NOTHING));
    }

    private Reply graduate(Caller caller) {
        return new Reply.Open(forms.open(caller, Task.LET_THEM_LEAD, About.NOTHING));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(PLAN, PLAN_AT, GRADUATE, WORD);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        return switch (action.actionId()) {
            case PLAN -> plan(caller);
            case GRADUATE -> graduate(caller);
            case WORD -> handle(new Command(caller, spec().word(), action.value()));
            default -> new Reply.Open(forms.coach(caller, Long.parseLong(action.value()), Metadata.NONE));
        };
    }
}
