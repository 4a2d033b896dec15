package dev.sideline.digest;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.chat.TaskForms;
import java.util.List;

/** What this room answers to. */
public final class DigestFeature {

    private final Feature feature;
    private final CommandHandler teamDigest;

    public DigestFeature(Ports ports, Digests digests, Visible visible, Facts facts, TaskForms.Done done) {
        JointCall jointCall = new JointCall(visible, facts, ports.outbox(), done);
        this.teamDigest = new TeamDigest(digests);
        this.feature = new Feature(
                List.of(),
                List.of(new DigestButtons(ports, digests, jointCall)),
                List.of(jointCall),
                List.of(),
                List.of(jointCall));
    }

    public Feature feature() {
        return feature;
    }

    /** What follows {@code /coach team}. */
    public CommandHandler teamDigest() {
        return teamDigest;
    }
}
