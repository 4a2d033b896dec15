package dev.sideline.slack;

import java.util.Set;

/** What the bot token must be allowed to do; the manifest says why. */
public final class Scopes {

    public static final Set<String> NEEDED = Set.of(
            "app_mentions:read",
            "chat:write",
            "commands",
            "files:read",
            "files:write",
            "im:history",
            "im:write",
            "users:read",
            "users:read.email");

    private Scopes() {}
}
