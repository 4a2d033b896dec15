package dev.sideline.admin;

import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.access.Match;
import dev.sideline.access.Names;
import dev.sideline.account.Account;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code /coach admin audit [name]}: who changed what, of everything, by or about a person, or on an account. */
final class AuditCommand implements CommandHandler, ActionHandler {

    private final Accounts accounts;
    private final Facts facts;
    private final AuditView view;

    AuditCommand(Accounts accounts, Facts facts, AuditView view) {
        this.accounts = accounts;
        this.facts = facts;
        this.view = view;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "audit",
                Audience.ADMINS,
                "/coach admin audit Acme",
                "who changed what and when; by a person's name, an account's, or everything");
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = AdminOnly.check(command.caller());
        Company company = caller.viewer().company();
        String typed = command.rest().strip();
        if (typed.isEmpty()) {
            return new Reply.Say(draw(company, AuditPage.FIRST));
        }
        Names<Person> people = new Names<>(company.people().values(), Person::name);
        Names<Account> accounts =
                new Names<>(facts.all(Kind.ACCOUNT).stream().map(Account::new).toList(), Account::name);
        List<Choice> choices = choices(company, people, accounts, typed);
        if (choices.size() == 1) {
            return new Reply.Say(draw(company, choices.get(0).page()));
        }
        if (choices.isEmpty()) {
            return Reply.say("I know neither a person of ours nor an account called “" + Mrkdwn.escape(typed)
                    + "”. `/coach admin audit` shows everything.");
        }
        int others = others(people, typed) + others(accounts, typed);
        String question = "Several fit “" + Mrkdwn.escape(typed) + "”. Which one?"
                + (others == 0
                        ? ""
                        : " These are the first " + choices.size() + " of " + (choices.size() + others)
                                + "; a longer part of the name narrows it down.");
        return new Reply.Say(
                new Message(question, List.of(Blocks.section(question), Blocks.buttons(buttons(choices)))));
    }

    private record Choice(String words, AuditPage page) {}

    private static int others(Names<?> names, String typed) {
        return names.find(typed) instanceof Match.Ambiguous<?> several ? several.others() : 0;
    }

    private static List<Choice> choices(Company company, Names<Person> people, Names<Account> accounts, String typed) {
        List<Choice> choices = new ArrayList<>();
        people(company, people, typed).forEach(person -> choices.add(new Choice(person.name(), AuditPage.of(person))));
        matching(accounts, typed)
                .forEach(account -> choices.add(new Choice("On " + account.name(), AuditPage.of(account))));
        return choices;
    }

    private static List<Person> people(Company company, Names<Person> people, String typed) {
        List<Person> mentioned = company.people().values().stream()
                .filter(person -> typed.equals("<@" + person.slackId() + ">"))
                .toList();
        return mentioned.isEmpty() ? matching(people, typed) : mentioned;
    }

    private static <T> List<T> matching(Names<T> names, String typed) {
        Match<T> match = names.find(typed);
        if (match instanceof Match.Found<T> found) {
            return List.of(found.one());
        }
        if (match instanceof Match.Ambiguous<T> several) {
            return several.first();
        }
        return match instanceof Match.Nearest<T> nearest ? List.of(nearest.one()) : List.of();
    }

    private static List<ButtonElement> buttons(List<Choice> choices) {
        List<ButtonElement> buttons = new ArrayList<>();
        choices.forEach(choice -> buttons.add(Blocks.button(
                choice.words(),
                Buttons.AUDIT + ":" + buttons.size(),
                choice.page().encode())));
        return buttons;
    }

    private Message draw(Company company, AuditPage page) {
        return view.draw(company, page, of(company, page));
    }

    private String of(Company company, AuditPage page) {
        Long account = page.account();
        if (account != null) {
            Row row = facts.find(Kind.ACCOUNT, account);
            return row == null ? "" : " on " + Mrkdwn.escape(new Account(row).name(), 60);
        }
        Person person = page.person() == null ? null : company.person(new Person.Id(page.person()));
        return person == null ? "" : " by or about " + Mrkdwn.escape(person.name(), 60);
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.AUDIT);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return surface == Action.Surface.HOME;
    }

    @Override
    public Reply handle(Action action) {
        AdminOnly.check(action.caller());
        Message message = draw(accounts.company(), AuditPage.read(action.value()));
        return switch (action.surface()) {
            case HOME -> new Reply.Open(Form.toRead("Audit", message.blocks()));
            case FORM -> new Reply.Turn(Form.toRead("Audit", message.blocks()));
            case MESSAGE, EPHEMERAL -> new Reply.Replace(message);
        };
    }
}
