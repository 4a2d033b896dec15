package dev.sideline.admin;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.AuditLog;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.SettingValue;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of the audit: when, who, what field of which row. It names people and accounts, and nothing that anybody wrote. */
final class AuditView {

    private static final int FIELDS = 8;

    /** So many hold a page, however long its lines are. */
    private static final int SECTIONS = 5;

    private final AuditLog log;
    private final Facts facts;

    AuditView(AuditLog log, Facts facts) {
        this.log = log;
        this.facts = facts;
    }

    /** @param of what the filter is about, in mrkdwn that ends the sentence "12 changes…"; empty for everything */
    Message draw(Company company, AuditPage wanted, String of) {
        long all = log.count(wanted.filter());
        int pages = (int) Math.max(1, (all + AuditPage.LINES - 1) / AuditPage.LINES);
        AuditPage page = wanted.at(Math.min(wanted.number(), pages - 1));
        List<AuditLog.Line> lines = log.lines(page.filter(), page.number() * AuditPage.LINES, AuditPage.LINES);
        String title = all == 0
                ? "No change" + of + " is on record."
                : String.format(Locale.ENGLISH, "%,d %s%s, the newest first", all, all == 1 ? "change" : "changes", of);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.bold(title)));
        if (!lines.isEmpty()) {
            Map<AuditLog.RowKey, String> accounts = log.accounts(lines);
            Map<Long, String> settings = settings(lines);
            blocks.addAll(Blocks.lines(
                    lines.stream()
                            .map(line -> words(line, company, accounts, settings))
                            .toList(),
                    SECTIONS));
        }
        if (pages > 1) {
            blocks.add(Blocks.context("Page " + (page.number() + 1) + " of " + pages));
            blocks.add(Blocks.buttons(turns(page, pages)));
        }
        return new Message(title, blocks);
    }

    private static List<ButtonElement> turns(AuditPage page, int pages) {
        List<ButtonElement> turns = new ArrayList<>();
        if (page.number() > 0) {
            turns.add(Blocks.button(
                    "Newer",
                    Buttons.AUDIT + ":newer",
                    page.at(page.number() - 1).encode()));
        }
        if (page.number() < pages - 1) {
            turns.add(Blocks.button(
                    "Older",
                    Buttons.AUDIT + ":older",
                    page.at(page.number() + 1).encode()));
        }
        return turns;
    }

    private Map<Long, String> settings(List<AuditLog.Line> lines) {
        return lines.stream().noneMatch(line -> line.kind() == Kind.SETTING)
                ? Map.of()
                : facts.all(Kind.SETTING).stream()
                        .map(SettingValue::new)
                        .collect(Collectors.toMap(setting -> setting.row().id(), SettingValue::key));
    }

    private static String words(
            AuditLog.Line line, Company company, Map<AuditLog.RowKey, String> accounts, Map<Long, String> settings) {
        String what = line.kind() == Kind.SETTING
                ? "the setting " + Mrkdwn.escape(setting(line, settings), 80)
                : row(line, company, accounts);
        boolean saysFields = line.action() == AuditLog.Action.CHANGED && line.kind() != Kind.SETTING;
        return Mrkdwn.moment(line.at()) + " · " + who(line, company) + " "
                + line.action().name().toLowerCase(Locale.ROOT) + " " + what
                + (saysFields ? ": " + fields(line) : "");
    }

    private static String setting(AuditLog.Line line, Map<Long, String> settings) {
        return line.row() == 0
                ? String.join(", ", line.fields())
                : settings.getOrDefault(line.row(), "that is gone now");
    }

    private static String row(AuditLog.Line line, Company company, Map<AuditLog.RowKey, String> accounts) {
        String kind = KindWords.of(line.kind());
        if (line.kind() == Kind.PERSON) {
            Person person = company.person(new Person.Id(line.row()));
            return person == null
                    ? kind + " somebody who is gone now"
                    : kind + " " + Mrkdwn.bold(Mrkdwn.escape(person.name(), 60));
        }
        String account = accounts.get(AuditLog.RowKey.of(line));
        if (account == null) {
            return kind + (line.kind() == Kind.ACCOUNT ? " that is gone now" : "");
        }
        String named = Mrkdwn.bold(Mrkdwn.escape(account, 60));
        return line.kind() == Kind.ACCOUNT ? kind + " " + named : kind + " on " + named;
    }

    private static String who(AuditLog.Line line, Company company) {
        Person person = company.person(line.person());
        if (person != null) {
            return Mrkdwn.escape(person.name(), 60)
                    + (line.through().equals("slack") ? "" : " (" + Mrkdwn.escape(line.through(), 20) + ")");
        }
        if (line.person() != null) {
            return "somebody who is gone now";
        }
        return switch (line.through()) {
            case "slack" -> "Slack's directory";
            case "coach" -> "the coach itself";
            default -> "an " + Mrkdwn.escape(line.through(), 20);
        };
    }

    private static String fields(AuditLog.Line line) {
        return BlockLimits.bounded(
                        line.fields(),
                        FIELDS,
                        new Noun("field"),
                        field -> Mrkdwn.escape(field.replace('_', ' '), 40),
                        more -> more)
                .stream()
                .collect(Collectors.joining(", "));
    }
}
