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

    /** @param guest a single- or multi-channel guest, or from another workspace */
    record Member(
            String slackId,
            String name,
            @Nullable String email,
            @Nullable ZoneId zone,
            boolean guest,
            boolean deactivated) {}
}
