package dev.sideline.campaigns;

import dev.sideline.account.Campaign;
import dev.sideline.account.Library;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the buttons of this room open. */
record CampaignButtons(Shelf shelf, CampaignForms forms) implements ActionHandler {

    /** The buttons that open a form about a proposition or a campaign, whose id is their value, or about neither. */
    private static final Map<String, Task> FORMS = Map.of(
            CampaignsMessage.EDIT, Task.DEFINE_COHORT,
            CampaignsMessage.NEW, Task.DEFINE_COHORT,
            NextMessage.PITCH, Task.PITCH,
            PropositionsMessage.APPROVE, Task.APPROVE_PROPOSITION,
            PropositionsMessage.OBJECT, Task.RECORD_OBJECTION,
            PropositionsMessage.REVIEW, Task.REVIEW_PROPOSITION,
            PropositionsMessage.SUGGEST, Task.SUGGEST_IDEA);

    /** The buttons that open a form for which there is no task. */
    private static final Set<String> OPENED = Set.of(
            CampaignsMessage.ORDER, PropositionsMessage.EDIT, PropositionsMessage.NEW, PropositionsMessage.FROM_IDEA);

    @Override
    public Set<String> actionIds() {
        Set<String> all = new TreeSet<>(FORMS.keySet());
        all.addAll(OPENED);
        all.addAll(Set.of(CampaignsMessage.NEXT, CampaignsMessage.REPORT, CampaignForm.COUNT, NextMessage.OUTCOME));
        return all;
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return FORMS.containsKey(actionId) || OPENED.contains(actionId);
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        String id = action.actionId();
        if (id.equals(CampaignForm.COUNT)) {
            Submission typed = action.view();
            return typed == null
                    ? new Reply.Nothing()
                    : new Reply.Turn(forms.campaign().counted(typed));
        }
        if (OPENED.contains(id)) {
            return new Reply.Open(opened(caller, id, action.value()));
        }
        if (id.equals(NextMessage.OUTCOME)) {
            Metadata metadata = Metadata.read(action.value());
            return forms.pitched(
                    caller,
                    metadata,
                    library -> NextMessage.draw(
                            caller, shelf, Shelf.campaign(library, metadata.need(Metadata.CAMPAIGN)), library));
        }
        Task task = FORMS.get(id);
        if (task != null) {
            return new Reply.Open(forms.open(caller, task, about(id, action.value())));
        }
        Library library = shelf.library();
        Campaign campaign = Shelf.campaign(library, Long.parseLong(action.value()));
        Message message = id.equals(CampaignsMessage.NEXT)
                ? NextMessage.draw(caller, shelf, campaign, library)
                : ReportMessage.draw(caller, shelf, campaign, library);
        return new Reply.Say(message);
    }

    private Form opened(Caller caller, String id, String value) {
        return switch (id) {
            case CampaignsMessage.ORDER -> forms.order(caller, Metadata.NONE.with(Metadata.CAMPAIGN, value));
            case PropositionsMessage.EDIT -> forms.proposition(caller, Metadata.NONE.with(Metadata.PROPOSITION, value));
            case PropositionsMessage.FROM_IDEA ->
                forms.proposition(caller, Metadata.NONE.with(PropositionForm.IDEA, value));
            default -> forms.proposition(caller, Metadata.NONE);
        };
    }

    private static Metadata about(String actionId, String value) {
        return switch (actionId) {
            case NextMessage.PITCH -> Metadata.read(value);
            case CampaignsMessage.EDIT -> Metadata.NONE.with(Metadata.CAMPAIGN, value);
            case CampaignsMessage.NEW, PropositionsMessage.SUGGEST -> Metadata.NONE;
            default -> Metadata.NONE.with(Metadata.PROPOSITION, value);
        };
    }
}
