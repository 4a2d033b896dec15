package dev.sideline.chat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of the Slack workspace. */
public interface Directory {

    Optional<Member> member(String slackId);

    /** Everybody but bots. */
    List<Member> members();

    /** Those of them who are known at this moment; Slack is not asked, so it may be nobody. */
    default List<Member> known() {
        return members();
    }

    /**
     * Everybody but bots, asked anew and to the end: where Slack limits how fast it may be asked, it waits.
     *
     * @throws UserError when Slack does not answer
     */
    default List<Member> everybody() {
        return members();
    }

    /**
     * @param guest a single- or multi-channel guest, or from another workspace
     * @param away whether their Slack status says that they are on vacation or out sick
     */
    record Member(
            String slackId,
            String name,
            @Nullable String email,
            @Nullable ZoneId zone,
            boolean guest,
            boolean deactivated,
            boolean away) {

        /** Somebody whose status says nothing. */
        public Member(
                String slackId,
                String name,
                @Nullable String email,
                @Nullable ZoneId zone,
                boolean guest,
                boolean deactivated) {
            this(slackId, name, email, zone, guest, deactivated, false);
        }

        /** Not, or not any more, somebody who can be coached here. */
        public boolean isGone() {
            return deactivated || guest;
        }
    }
}
