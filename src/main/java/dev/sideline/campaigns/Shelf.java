package dev.sideline.campaigns;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.AsOf;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Library;
import dev.sideline.account.Mode;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Today;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.UserError;
import dev.sideline.play.campaign.Coverage;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds propositions and campaigns, and what somebody may do with them. */
record Shelf(Accounts accounts, Visible visible) {

    Library library() {
        return accounts.library();
    }

    /** @throws UserError when it is gone */
    static Proposition proposition(Library library, long id) {
        return library.proposition(new Proposition.Id(id))
                .orElseThrow(() ->
                        new UserError("That proposition is not there any more. `/coach proposition` lists them."));
    }

    /** @throws UserError when it is gone */
    static Campaign campaign(Library library, long id) {
        return library.campaign(new Campaign.Id(id))
                .orElseThrow(
                        () -> new UserError("That campaign is not there any more. `/coach campaign` lists yours."));
    }

    static List<OptionObject> propositions(Library library) {
        return library.propositions().stream()
                .sorted(Comparator.comparing(Proposition::name, String.CASE_INSENSITIVE_ORDER))
                .map(one -> Inputs.option(one.id().value(), one.name()))
                .toList();
    }

    static @Nullable Proposition of(Campaign campaign, Library library) {
        Proposition.Id id = campaign.proposition();
        return id == null ? null : library.proposition(id).orElse(null);
    }

    static Today today(Caller caller) {
        return new Today(
                caller.today(),
                caller.zone(),
                caller.viewer().company().workDaysOf(caller.viewer().person()));
    }

    static boolean owns(Caller caller, Person.@Nullable Id owner) {
        return caller.viewer().id().equals(owner);
    }

    /** Whoever answers for a campaign or its proposition, and the leaders, see the whole of it. */
    static boolean seesAll(Caller caller, Campaign campaign, @Nullable Proposition proposition) {
        return owns(caller, campaign.owner())
                || caller.viewer().is(Role.LEADER)
                || (proposition != null && (owns(caller, proposition.owner()) || owns(caller, proposition.sponsor())));
    }

    /** How far the campaign has come on the caller's own accounts that are worked in campaign mode. */
    Coverage own(Caller caller, Campaign campaign, List<AccountSnapshot> accountsOfCaller) {
        Today today = today(caller);
        return Coverage.of(
                campaign.id(),
                accountsOfCaller.stream()
                        .filter(account -> Mode.of(account, caller.viewer().company(), today) == Mode.CAMPAIGN)
                        .map(account -> AsOf.of(account, today))
                        .toList());
    }

    /** To whom of a campaign the caller has yet to pitch, in cohort order. */
    List<Coverage.Place> open(Caller caller, Campaign campaign) {
        return own(caller, campaign, accountsOf(caller)).open();
    }

    List<AccountSnapshot> accountsOf(Caller caller) {
        return visible.changeable(caller.viewer());
    }

    /** How far it has come on all accounts of its cohort. */
    Coverage whole(Caller caller, Campaign campaign, Library library) {
        List<Account.Id> cohort = library.cohortOf(campaign.id()).stream()
                .map(CohortMember::account)
                .toList();
        return Coverage.of(
                campaign.id(),
                accounts.snapshots(cohort).stream()
                        .map(account -> AsOf.of(account, today(caller)))
                        .toList());
    }
}
