package dev.sideline.app;

import dev.sideline.chat.Directory;
import java.util.List;
import java.util.Optional;

/** A Slack in which nobody is. */
final class Nobody implements Directory {

    @Override
    public Optional<Member> member(String slackId) {
        return Optional.empty();
    }

    @Override
    public List<Member> members() {
        return List.of();
    }
}
