package dev.sideline.practice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody's direct messages with the app, by conversation or user id. */
final class Conversations {
    private final Map<String, Conversation> byMember = new LinkedHashMap<>();

    Conversations(List<Member> members) {
        members.forEach(member -> byMember.put(member.id(), new Conversation(member)));
    }

    Collection<Conversation> all() {
        return byMember.values();
    }

    Conversation of(Member member) {
        return ofUser(member.id());
    }

    Conversation ofUser(String userId) {
        Conversation found = byMember.get(userId);
        if (found == null) {
            throw new SlackError("user_not_found");
        }
        return found;
    }

    /** By conversation id. */
    Conversation get(String channel) {
        return byMember.values().stream()
                .filter(c -> c.id().equals(channel))
                .findFirst()
                .orElseThrow(() -> new SlackError("channel_not_found"));
    }

    /** Where {@code chat.postMessage} may post: a conversation id or a user id. */
    Conversation postable(String channelOrUser) {
        Conversation found = byMember.get(channelOrUser);
        return found != null ? found : get(channelOrUser);
    }
}
