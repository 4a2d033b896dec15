package dev.sideline.app;

import dev.sideline.accounts.AccountsRoom;
import dev.sideline.accounts.MapPictures;
import dev.sideline.campaigns.CampaignsRoom;
import dev.sideline.champions.ChampionsRoom;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.chat.Message;
import dev.sideline.chat.Office;
import dev.sideline.chat.PlainWords;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Shortcut;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.deliveries.DeliveriesRoom;
import dev.sideline.meetings.MeetingsRoom;
import dev.sideline.merge.MergeRoom;
import dev.sideline.picture.PictureWork;
import dev.sideline.picture.Pictures;
import dev.sideline.plans.PlansRoom;
import dev.sideline.play.Playbook;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.store.JpaNudgeLog;
import dev.sideline.store.JpaUndo;
import dev.sideline.touches.TouchesRoom;
import dev.sideline.undo.UndoRoom;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The rooms about accounts, and what somebody does at them. */
final class Desk {

    private final MemoryOutbox outbox = new MemoryOutbox();
    private final Registry registry;
    private final PlainWords words;
    final HomeSection accounts;
    final HomeSection campaigns;
    final HomeSection plans;

    Desk(Office office) {
        JpaUndo undo = new JpaUndo(office.transactions);
        TaskForms.Done done = UndoRoom.offering(undo, office);
        AccountsRoom rooms = new AccountsRoom(
                office.accounts,
                office.facts,
                Playbook.standard(),
                done,
                this::registry,
                new MapPictures(new Pictures(), new MemoryFiles(), new PictureWork(never -> {
                    throw new RejectedExecutionException();
                })));
        ChampionsRoom champions = new ChampionsRoom(office.visible, office.facts, done);
        DeliveriesRoom deliveries =
                new DeliveriesRoom(office.visible, office.facts, TouchesRoom.promiseReader(office.visible), done);
        TouchesRoom touches = new TouchesRoom(
                office.visible, office.facts, deliveries.promises(), champions.departures(), done, this::registry);
        CampaignsRoom pitches = new CampaignsRoom(office.accounts, office.visible, office.facts, outbox, done);
        PlansRoom newcomers = new PlansRoom(office.accounts, office.visible, office.facts, done);
        this.accounts = rooms.home(new JpaNudgeLog(office.transactions));
        this.campaigns = pitches.home();
        this.plans = newcomers.home();
        this.words = touches.plainWords(word -> registry().command(word));
        this.registry = new Registry(List.of(
                rooms.feature(),
                champions.feature(),
                touches.feature(),
                new MeetingsRoom(office.visible, office.facts, done, this::registry).feature(),
                deliveries.feature(),
                pitches.feature(),
                newcomers.feature(),
                new MergeRoom(office.visible, office.facts, done).feature(),
                new UndoRoom(undo, office.facts, office).feature()));
    }

    private Registry registry() {
        return registry;
    }

    Reply type(Caller caller, String words) {
        String[] parts = words.split(" ", 2);
        return registry.command(parts[0])
                .orElseThrow()
                .handle(new Command(caller, parts[0], parts.length > 1 ? parts[1] : ""));
    }

    Reply press(Caller caller, String actionId, @Nullable Object value) {
        return registry.action(actionId)
                .orElseThrow()
                .handle(new Action(caller, actionId, String.valueOf(value), Action.Surface.EPHEMERAL, null));
    }

    Form open(Caller caller, Task task, About about) {
        return registry.task(task).orElseThrow().open(caller, task, about);
    }

    Reply save(Caller caller, FilledForm form) {
        return form.save(caller, registry.form(form.by(caller).callbackId()).orElseThrow());
    }

    /** What is said in the bot's conversation without a command. */
    Reply hear(Caller caller, String sentence) {
        return words.heard(caller, sentence);
    }

    Reply use(Shortcut shortcut) {
        return registry.shortcut(shortcut.callbackId()).orElseThrow().handle(shortcut);
    }

    Message sent() {
        return outbox.sent().get(0).message();
    }
}
