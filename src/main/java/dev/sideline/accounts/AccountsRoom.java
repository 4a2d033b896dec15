package dev.sideline.accounts;

import dev.sideline.access.Visible;
import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.chat.AccountCommand;
import dev.sideline.chat.AccountPicker;
import dev.sideline.chat.Audience;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Feature;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.PersonPicker;
import dev.sideline.chat.Registry;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.play.Playbook;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything of this room, put together. The pickers that all rooms use in their forms answer here. */
public final class AccountsRoom {

    /** The action id of buttons that show the card of the account whose id is the value. */
    public static final String SHOW_ACCOUNT = Buttons.SHOW;

    /** The action id of a button that opens the form for a new account. */
    public static final String ADD_ACCOUNT = Buttons.ADD_ACCOUNT;

    private final Feature feature;
    private final Accounts accounts;
    private final Visible visible;

    /** A room without pictures. */
    public AccountsRoom(
            Accounts accounts, Facts facts, Playbook playbook, TaskForms.Done done, Supplier<Registry> registry) {
        this(accounts, facts, playbook, done, registry, MapPictures.none());
    }

    /** @param registry asked for the forms of other rooms, only while somebody is answered */
    public AccountsRoom(
            Accounts accounts,
            Facts facts,
            Playbook playbook,
            TaskForms.Done done,
            Supplier<Registry> registry,
            MapPictures maps) {
        this.accounts = accounts;
        this.visible = new Visible(accounts);
        WhichAccount which = new WhichAccount(visible);
        Mine mine = new Mine(visible, facts);
        Forms forms = new Forms(visible, facts, done);
        TeamForm team = new TeamForm(visible);
        Cards cards = new Cards(playbook, facts, registry, maps);
        AccountList list = new AccountList(accounts, visible, cards);
        QualifyForms qualifying = new QualifyForms(visible, facts, done);
        AccountCommand card = new AccountCommand(
                new CommandHandler.Spec(
                        "account",
                        Audience.REPS,
                        "/coach account Acme",
                        "shows one account: its people, deals, gaps, promises and what comes next"),
                "Open an account",
                Buttons.SHOW,
                false,
                which,
                cards::said);
        DealCommand deal = new DealCommand(visible, which, mine, facts, registry);
        QualifyCommand qualify = new QualifyCommand(which, qualifying);
        feature = new Feature(
                List.of(
                        new AccountsCommand(list),
                        card,
                        deal,
                        new AddCommand(visible, forms),
                        new EditCommand(which, mine, forms, team),
                        qualify),
                List.of(new AccountActions(which, cards, list, forms, team, registry), deal, qualify),
                Stream.of(
                                forms.handlers(),
                                qualifying.handlers(),
                                new WhatForm(forms).handlers(),
                                List.of(
                                        card.picked(),
                                        deal.picked(),
                                        qualify.picked(),
                                        team.picked(),
                                        new TeamKeeper(team, facts, done)))
                        .flatMap(List::stream)
                        .toList(),
                List.of(
                        new AccountPicker(visible),
                        new ContactPicker(visible),
                        new DealPicker(visible),
                        new PersonPicker(),
                        new Mine.Picker(Forms.MY_CONTACT, mine::contacts),
                        new Mine.Picker(Forms.MY_DEAL, mine::deals)),
                List.of(forms, qualifying, team));
    }

    public Feature feature() {
        return feature;
    }

    /** The part of Home with somebody's accounts. */
    public HomeSection home(NudgeLog log) {
        return new MyAccounts(accounts, visible, log);
    }
}
