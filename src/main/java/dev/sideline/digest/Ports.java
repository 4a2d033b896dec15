package dev.sideline.digest;

import dev.sideline.account.Accounts;
import dev.sideline.account.Person;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Outbox;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.nudge.OpenNudges;
import dev.sideline.nudge.PlayRecord;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.SeenLog;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What digests need from outside.
 *
 * @param departed who left, as known now
 * @param zones in which zone somebody lives
 */
public record Ports(
        Accounts accounts,
        NudgeLog log,
        OpenNudges nudges,
        SeenLog seen,
        PlayRecord plays,
        PreferenceBook preferences,
        TeamBook book,
        WeeklyHistory history,
        Praises praises,
        TopicLog topics,
        Outbox outbox,
        Transactions transactions,
        Face face,
        Chart chart,
        Supplier<Departed> departed,
        Function<Person, ZoneId> zones) {}
