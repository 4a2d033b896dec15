package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Facts;
import dev.sideline.account.Library;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Said;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.Workable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens the forms of this room: for its own buttons and for nudges. */
final class CampaignForms implements TaskForms {

    private final CampaignForm campaign;
    private final Map<Task, Sheet> byTask;
    private final PropositionForm proposition;
    private final PitchForm pitch;
    private final Shelf shelf;
    private final OrderForm order;
    private final Facts facts;
    private final Done done;

    CampaignForms(Shelf shelf, Facts facts, Outbox outbox, Done done) {
        this.shelf = shelf;
        this.pitch = new PitchForm(shelf);
        this.facts = facts;
        this.done = done;
        this.campaign = new CampaignForm(shelf, facts);
        this.proposition = new PropositionForm(shelf);
        this.order = new OrderForm(shelf);
        this.byTask = new EnumMap<>(Map.of(
                Task.PITCH, pitch,
                Task.DEFINE_COHORT, campaign,
                Task.APPROVE_PROPOSITION, new ApproveForm(shelf),
                Task.RECORD_OBJECTION, new ObjectForm(shelf),
                Task.REVIEW_PROPOSITION, new ReviewForm(shelf),
                Task.SUGGEST_IDEA, new IdeaForm(outbox),
                Task.LINK_PROPOSAL, new LinkForm(shelf)));
    }

    List<FormHandler> handlers() {
        return Stream.concat(byTask.values().stream(), Stream.of(proposition, order))
                .<FormHandler>map(sheet -> new SheetHandler(sheet, facts, done))
                .toList();
    }

    /** A new proposition, or one that is there. */
    Form proposition(Caller caller, Metadata metadata) {
        return proposition.draw(caller, metadata.onceFor(caller));
    }

    /** The order of a cohort. */
    Form order(Caller caller, Metadata metadata) {
        return order.draw(caller, metadata.onceFor(caller));
    }

    /** Records a pitch with one tap, and says so. */
    Reply pitched(Caller caller, Metadata metadata, Function<Library, Message> next) {
        String said = facts.change(Workable.author(caller), changes -> pitch.tapped(caller, metadata, changes));
        Message left = next.apply(shelf.library());
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(said)));
        blocks.addAll(left.blocks().isEmpty() ? List.of(Blocks.section(left.text())) : left.blocks());
        return done.factsChanged(caller, null, null, new Reply.Replace(new Message(said + "\n" + left.text(), blocks)));
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
