package dev.sideline.requests;

import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Outbox;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.RequestLog;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What asking one another needs from outside.
 *
 * @param turns whoever decides for a person waits there for who does so already
 * @param departed who left, as known now
 * @param zones in which zone somebody lives
 */
public record Ports(
        Accounts accounts,
        Facts facts,
        RequestLog requests,
        NudgeLog turns,
        PreferenceBook preferences,
        Outbox outbox,
        Transactions transactions,
        Supplier<Departed> departed,
        Function<Person, ZoneId> zones) {}
