package dev.sideline.campaigns;

import dev.sideline.account.Facts;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Said;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens the forms of this room: for its own buttons and for nudges. */
final class CampaignForms implements TaskForms {

    private final CampaignForm campaign;
    private final Map<Task, Sheet> byTask;
    private final Facts facts;
    private final Done done;

    CampaignForms(Shelf shelf, Facts facts, Done done) {
        this.facts = facts;
        this.done = done;
        this.campaign = new CampaignForm(shelf, facts);
        this.byTask = new EnumMap<>(Map.of(
                Task.PITCH, new PitchForm(shelf),
                Task.DEFINE_COHORT, campaign,
                Task.APPROVE_PROPOSITION, new ApproveForm(shelf),
                Task.RECORD_OBJECTION, new ObjectForm(shelf),
                Task.REVIEW_PROPOSITION, new ReviewForm(shelf),
                Task.SUGGEST_IDEA, new IdeaForm(),
                Task.LINK_PROPOSAL, new LinkForm(shelf)));
    }

    List<FormHandler> handlers() {
        return byTask.values().stream()
                .<FormHandler>map(sheet -> new SheetHandler(sheet, facts, done))
                .toList();
    }

    CampaignForm campaign() {
        return campaign;
    }

    @Override
    public Set<Task> tasks() {
        return byTask.keySet();
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        return open(caller, task, Metadata.of(about));
    }

    @Override
    public Form open(Caller caller, Task task, About about, Said said) {
        Metadata metadata =
                Metadata.of(about).with(PitchForm.WHO, about.contact() == null ? null : PitchForm.key(about.contact()));
        return open(caller, task, said.onto(metadata)).headed(said.notice());
    }

    Form open(Caller caller, Task task, Metadata metadata) {
        Sheet sheet = byTask.get(task);
        if (sheet == null) {
            throw new IllegalArgumentException("no form of this room is for " + task);
        }
        return sheet.draw(caller, metadata.onceFor(caller));
    }
}
