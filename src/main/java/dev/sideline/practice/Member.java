package dev.sideline.practice;

import org.jspecify.annotations.Nullable;

/**
 * A user of the practice workspace.
 *
 * @param id Slack user id, starts with {@code U}
 * @param name handle without {@code @}, unique; what {@code @name} in a command resolves to
 * @param tz IANA zone, e.g. {@code Europe/Berlin}
 * @param restricted a guest
 */
public record Member(
        String id,
        String name,
        String realName,
        @Nullable String email,
        String tz,
        String title,
        boolean admin,
        boolean restricted) {}
