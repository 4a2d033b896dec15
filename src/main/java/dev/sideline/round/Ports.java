package dev.sideline.round;

import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Outbox;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.nudge.PlayRecord;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.QuestionLog;
import dev.sideline.nudge.SeenLog;
import dev.sideline.play.Playbook;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * What coaching needs from outside.
 *
 * @param zones in which zone somebody lives
 */
public record Ports(
        Accounts accounts,
        Facts facts,
        Playbook playbook,
        NudgeLog log,
        QuestionLog questions,
        SeenLog seen,
        PlayRecord plays,
        PreferenceBook preferences,
        Outbox outbox,
        Transactions transactions,
        Function<Person, ZoneId> zones) {}
