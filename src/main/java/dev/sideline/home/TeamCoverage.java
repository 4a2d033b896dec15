package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champions;
import dev.sideline.account.Company;
import dev.sideline.account.Exchange;
import dev.sideline.account.Person;
import dev.sideline.account.Today;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import java.util.List;

/** How well the major accounts of a manager's line are covered, as a whole: no names, no comparison. */
final class TeamCoverage implements HomeSection {

    /** Home is there at once: of a larger team only the accounts that are flagged as major are looked at. */
    private static final int LOOKED_AT = 200;

    private final Accounts accounts;

    TeamCoverage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        Company company = caller.viewer().company();
        Person.Id manager = caller.viewer().id();
        List<Person.Id> line = company.people().keySet().stream()
                .filter(person -> company.isAbove(manager, person))
                .toList();
        if (line.isEmpty()) {
            return List.of();
        }
        List<Account> all = accounts.workedBy(line);
        List<Account.Id> looked = all.stream()
                .filter(account -> all.size() <= LOOKED_AT || Boolean.TRUE.equals(account.major()))
                .limit(LOOKED_AT)
                .map(Account::id)
                .toList();
        Exchange exchange = new Exchange(company.settings());
        Today today = new Today(
                caller.today(),
                caller.zone(),
                company.workDaysOf(caller.viewer().person()));
        List<AccountSnapshot> majors = accounts.snapshots(looked).stream()
                .map(account -> AsOf.of(account, today))
                .filter(exchange::isMajor)
                .toList();
        long proven = majors.stream()
                .filter(account ->
                        !Champions.of(account, company.settings()).proven(today).isEmpty())
                .count();
        return List.of(Blocks.header("My team"), Blocks.section(words(proven, majors.size())));
    }

    private static String words(long proven, int majors) {
        if (majors == 0) {
            return "No account of your team is marked as major, or has open deals that make it so.";
        }
        if (majors == 1) {
            return "The one major account has " + (proven == 0 ? "no" : "a") + " proven champion.";
        }
        return (proven == 0 ? "None" : proven) + " of the " + majors + " major accounts "
                + (proven < 2 ? "has" : "have") + " a proven champion.";
    }
}
