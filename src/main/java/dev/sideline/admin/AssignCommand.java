package dev.sideline.admin;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.access.Match;
import dev.sideline.access.Names;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /coach admin assign [name]}: what nobody owns, what belongs to somebody who left, and the form that hands it over. */
final class AssignCommand implements CommandHandler, ActionHandler {

    private static final int NAMES = 8;
    private static final int PEOPLE = 15;

    private final Unattended unattended;
    private final HandOverForm form;

    AssignCommand(Unattended unattended, HandOverForm form) {
        this.unattended = unattended;
        this.form = form;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "assign",
                Audience.ADMINS,
                "/coach admin assign",
                "what nobody owns or somebody left behind, and hands it over; with a name, what they own");
    }

    @Override
    public boolean opensForm(String rest) {
        return !rest.isBlank();
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = AdminOnly.check(command.caller());
        Company company = caller.viewer().company();
        return command.rest().isBlank()
                ? new Reply.Say(list(caller))
                : new Reply.Open(form.draw(caller, named(company, command.rest().strip())));
    }

    private static Person named(Company company, String typed) {
        return company.people().values().stream()
                .filter(person -> typed.equals("<@" + person.slackId() + ">"))
                .findFirst()
                .orElseGet(() -> found(new Names<>(company.people().values(), Person::name).find(typed), typed));
    }

    private static Person found(Match<Person> match, String typed) {
        if (match instanceof Match.Found<Person> found) {
            return found.one();
        }
        List<Person> close = match instanceof Match.Ambiguous<Person> several
                ? several.first()
                : match instanceof Match.Nearest<Person> nearest ? List.of(nearest.one()) : List.of();
        throw new UserError("I know no one person of ours called “" + Mrkdwn.escape(typed, 60) + "”"
                + (close.isEmpty()
                        ? "."
                        : ". Perhaps "
                                + Mrkdwn.names(close.stream().map(Person::name).toList()) + "?"));
    }

    private Message list(Caller caller) {
        Company company = caller.viewer().company();
        List<Person> departed = unattended.departed(company);
        Left nobodys = unattended.ownedByNobody();
        Left theirs = unattended.ownedBy(departed.stream().map(Person::id).toList(), caller);
        List<Person> withSomething = departed.stream()
                .filter(person -> !theirs.of(person.id()).isEmpty())
                .toList();
        if (nobodys.isEmpty() && withSomething.isEmpty()) {
            return Message.of("Everything has an owner who is here. `/coach admin assign` with a name hands over what"
                    + " somebody owns.");
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!nobodys.isEmpty()) {
            blocks.addAll(group("Nobody owns " + nobodys.counted(), nobodys, null));
        }
        blocks.addAll(BlockLimits.bounded(
                        withSomething,
                        PEOPLE,
                        new Noun("person who left", "people who left"),
                        person -> group(
                                Mrkdwn.escape(person.name(), 60) + " left, and owns "
                                        + theirs.of(person.id()).counted(),
                                theirs.of(person.id()),
                                person),
                        more -> List.<LayoutBlock>of(Blocks.context(more)))
                .stream()
                .flatMap(List::stream)
                .toList());
        blocks.add(
                Blocks.context("About an account that nobody owns I ask the owners of its open deals, and where there"
                        + " are none, nobody. Whoever left hears nothing. `/coach admin assign` with a name hands over what"
                        + " anybody owns."));
        return new Message("What is to be assigned", blocks);
    }

    private static List<LayoutBlock> group(String title, Left left, @Nullable Person from) {
        List<String> lines = new ArrayList<>();
        lines.add(Mrkdwn.bold(title));
        line("Accounts", new Noun("account"), left.of(Sort.ACCOUNT), lines);
        line("Open deals", new Noun("deal"), left.of(Sort.DEAL), lines);
        line("Running deliveries", new Noun("delivery", "deliveries"), left.of(Sort.DELIVERY), lines);
        line("Campaigns", new Noun("campaign"), left.of(Sort.CAMPAIGN), lines);
        String id = from == null ? "" : String.valueOf(from.id().value());
        return List.of(
                Blocks.lines(lines),
                Blocks.buttons(List.of(
                        Blocks.button(from == null ? "Assign" : "Hand over", Buttons.HAND_OVER + ":" + id, id))));
    }

    private static void line(String title, Noun noun, List<Left.Thing> things, List<String> lines) {
        if (!things.isEmpty()) {
            lines.add(title + ": "
                    + BlockLimits.bounded(things, NAMES, noun, thing -> Mrkdwn.escape(thing.name(), 60), more -> more)
                            .stream()
                            .collect(Collectors.joining(", ")));
        }
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.HAND_OVER);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = AdminOnly.check(action.caller());
        Company company = caller.viewer().company();
        if (action.value().isEmpty()) {
            return new Reply.Open(form.draw(caller, null));
        }
        Person from = company.person(new Person.Id(Long.parseLong(action.value())));
        if (from == null) {
            throw new UserError("This button is out of date. `/coach admin assign` shows how it is now.");
        }
        return new Reply.Open(form.draw(caller, from));
    }
}
