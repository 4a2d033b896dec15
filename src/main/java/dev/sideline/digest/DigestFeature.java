package dev.sideline.digest;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.TaskForms;
import dev.sideline.picture.PictureWork;
import java.util.List;

/** What this room answers to. */
public final class DigestFeature {

    private final Feature feature;
    private final CommandHandler teamDigest;
    private final Privacy privacy;
    private final TeamOnHome team;

    /** @param pictures for what does not wait for its chart */
    public DigestFeature(
            Ports ports, Digests digests, Visible visible, Facts facts, TaskForms.Done done, PictureWork pictures) {
        JointCall jointCall = new JointCall(visible, facts, ports.outbox(), ports.departed(), done);
        this.teamDigest = new TeamDigest(digests);
        this.privacy = new Privacy(ports);
        this.team = new TeamOnHome(ports, pictures);
        this.feature = new Feature(
                List.of(privacy),
                List.of(new DigestButtons(ports, digests, jointCall)),
                List.of(jointCall),
                List.of(),
                List.of(jointCall));
    }

    public Feature feature() {
        return feature;
    }

    /** What a manager's Home says about conversations to have. */
    public HomeSection conversations() {
        return team.conversations();
    }

    /** What a manager's Home says about the team as a whole. */
    public HomeSection coverage() {
        return team.coverage();
    }

    /** What Home says about what one's managers see. */
    public HomeSection privacy() {
        return privacy;
    }

    /** What follows {@code /coach team}. */
    public CommandHandler teamDigest() {
        return teamDigest;
    }
}
