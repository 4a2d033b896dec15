package dev.sideline.slack;

import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.User;
import dev.sideline.chat.Directory;
import dev.sideline.chat.UserError;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The people of the workspace, from memory where possible: who was seen once is known even while Slack cannot be
 * reached. Changes arrive as events.
 */
final class SlackDirectory implements Directory {

    private static final Duration FRESH = Duration.ofMinutes(30);
    private static final int PAGE = 200;

    /** Enough for a workspace of many thousands of people. */
    private static final int MOST_WAITS = 20;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** The statuses that Slack offers for a vacation and for being out sick. */
    private static final Set<String> AWAY = Set.of(":palm_tree:", ":face_with_thermometer:");

    private static final String UNREACHABLE = "Slack's directory cannot be reached right now. Please try again soon.";

    private final WebApi api;
    private final InstantSource clock;
    private final String team;
    private final Map<String, Member> known = new ConcurrentHashMap<>();
    private volatile @Nullable Instant listedAt;

    SlackDirectory(WebApi api, InstantSource clock, String team) {
        this.api = api;
        this.clock = clock;
        this.team = team;
    }

    @Override
    public Optional<Member> member(String slackId) {
        Member member = known.get(slackId);
        if (member != null) {
            return Optional.of(member);
        }
        Outcome<User> found = api.call("users.info", methods -> methods.usersInfo(r -> r.user(slackId)))
                .then(answer -> new Outcome.Done<>(answer.getUser()));
        if (found instanceof Outcome.Refused<User> || found.value().isPresent()) {
            return found.value().flatMap(this::update);
        }
        throw new UserError(UNREACHABLE);
    }

    /** Whether it is known that somebody left; asks nobody. */
    boolean isDeactivated(String slackId) {
        Member member = known.get(slackId);
        return member != null && member.deactivated();
    }

    @Override
    public List<Member> members() {
        Instant listed = listedAt;
        if (listed == null || listed.plus(FRESH).isBefore(clock.instant())) {
            boolean complete = list();
            if (!complete && listed == null) {
                throw new UserError(UNREACHABLE);
            }
        }
        return known.values().stream().toList();
    }

    @Override
    public List<Member> known() {
        return List.copyOf(known.values());
    }

    @Override
    public List<Member> everybody() {
        if (!list(MOST_WAITS)) {
            throw new UserError(UNREACHABLE);
        }
        return known.values().stream().toList();
    }

    /** False when a page did not come; what came is kept. */
    boolean list() {
        return list(0);
    }

    /** @param waits how often it may wait until Slack lets it go on */
    private boolean list(int waits) {
        Map<String, Member> all = new LinkedHashMap<>();
        String cursor = "";
        int waited = 0;
        boolean more = true;
        while (more) {
            String from = cursor;
            Outcome<UsersListResponse> page = api.call(
                    "users.list",
                    methods -> methods.usersList(r -> r.limit(PAGE).cursor(from)));
            if (page instanceof Outcome.Limited<UsersListResponse> limited
                    && waited < waits
                    && waitFor(limited.pause())) {
                waited++;
                continue;
            }
            if (page.value().isEmpty()) {
                return false;
            }
            UsersListResponse answer = page.value().get();
            answer.getMembers().forEach(user -> update(user).ifPresent(member -> all.put(member.slackId(), member)));
            cursor = answer.getResponseMetadata() == null
                    ? ""
                    : Entered.orEmpty(answer.getResponseMetadata().getNextCursor());
            more = !cursor.isEmpty();
        }
        known.keySet().retainAll(all.keySet());
        listedAt = clock.instant();
        return true;
    }

    /** Empty for a bot. */
    Optional<Member> update(User user) {
        if (user.isBot() || user.isWorkflowBot() || "USLACKBOT".equals(user.getId())) {
            return Optional.empty();
        }
        Member member = new Member(
                user.getId(),
                name(user),
                email(user),
                zone(user.getTz()),
                isGuest(user),
                user.isDeleted(),
                isAway(user));
        known.put(member.slackId(), member);
        return Optional.of(member);
    }

    private boolean isGuest(User user) {
        return user.isRestricted()
                || user.isUltraRestricted()
                || user.isStranger()
                || (user.getTeamId() != null
                        && user.getEnterpriseUser() == null
                        && !user.getTeamId().equals(team));
    }

    /** False when it is too long to wait, or there is no time left. */
    private static boolean waitFor(Duration pause) {
        try {
            return pause.compareTo(LONGEST_WAIT) <= 0
                    && !new CountDownLatch(1).await(pause.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isAway(User user) {
        User.Profile profile = user.getProfile();
        if (profile == null || !AWAY.contains(Entered.orEmpty(profile.getStatusEmoji()))) {
            return false;
        }
        Long until = profile.getStatusExpiration();
        return until == null || until == 0 || Instant.ofEpochSecond(until).isAfter(clock.instant());
    }

    private static String name(User user) {
        String profile = user.getProfile() == null
                ? ""
                : Entered.orEmpty(user.getProfile().getRealName());
        String real = profile.isBlank() ? Entered.orEmpty(user.getRealName()) : profile;
        return real.isBlank() ? Entered.orEmpty(user.getName()) : real;
    }

    private static @Nullable String email(User user) {
        return user.getProfile() == null ? null : user.getProfile().getEmail();
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
