package dev.sideline.campaigns;

import dev.sideline.access.Visible;
import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.chat.Feature;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.TaskForms;
import java.util.List;

/** Everything of this room, put together. */
public final class CampaignsRoom {

    private final Shelf shelf;
    private final CampaignForms forms;
    private final CohortPicker cohort;
    private final PitchPicker pitches;

    public CampaignsRoom(Accounts accounts, Visible visible, Facts facts, Outbox outbox, TaskForms.Done done) {
        this.shelf = new Shelf(accounts, visible);
        this.forms = new CampaignForms(shelf, facts, outbox, done);
        this.cohort = new CohortPicker(facts, accounts);
        this.pitches = new PitchPicker(shelf);
    }

    /** The part of Home with somebody's campaigns. */
    public HomeSection home() {
        return new Progress(shelf);
    }

    public Feature feature() {
        return new Feature(
                List.of(new CampaignCommand(shelf, forms), new PropositionCommand(shelf, forms)),
                List.of(new CampaignButtons(shelf, forms)),
                forms.handlers(),
                List.of(cohort, pitches),
                List.of(forms));
    }
}
