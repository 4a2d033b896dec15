package dev.sideline.accounts;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.TeamMember;
import dev.sideline.chat.Caller;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes who is to own an account and to be on its team. What others changed meanwhile stays as they left it. */
record TeamKeeper(TeamForm form, Facts facts, TaskForms.Done done) implements FormHandler {

    @Override
    public String callbackId() {
        return TeamForm.CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Metadata metadata = Metadata.read(submission.metadata());
        boolean isCleared = metadata.id(TeamForm.SEEN_OWNER) != null
                && submission.text(TeamForm.OWNER).isEmpty();
        return isCleared
                ? new Wrong(Map.of(TeamForm.OWNER, "Somebody must own it. Choose the new owner."))
                : new Right(() -> keep(submission, metadata));
    }

    private Reply keep(Submission submission, Metadata metadata) {
        Caller caller = submission.caller();
        AccountSnapshot account = form.account(caller, metadata.need(Metadata.ACCOUNT));
        Set<Long> before = ids(metadata.text(TeamForm.SEEN_TEAM));
        Set<Long> wanted =
                submission.all(TeamForm.TEAM).stream().map(Long::valueOf).collect(Collectors.toSet());
        Person.Id owner = newOwner(submission, metadata, account);
        Person.Id old = account.account().owner();
        if (owner != null && old != null && submission.text(TeamForm.STAYS).isPresent()) {
            wanted.add(old.value());
        }
        List<Deal> deals = owner != null && submission.text(TeamForm.DEALS).equals(Optional.of(Inputs.TICKED))
                ? TeamForm.deals(account, old)
                : List.of();
        facts.change(Workable.author(caller), changes -> {
            members(changes, account, before, wanted, owner);
            if (owner != null) {
                changes.set(account.account().row().with(Account.OWNER, owner.value()));
                deals.forEach(deal -> changes.set(deal.row().with(Deal.OWNER, owner.value())));
            }
            return account.id().value();
        });
        account.team().stream()
                .map(Person.Id::value)
                .filter(person -> !before.contains(person))
                .forEach(wanted::add);
        return done.factsChanged(
                caller,
                account.id().value(),
                metadata.id(Metadata.NUDGE),
                Reply.say(words(caller, account, owner, deals.size(), wanted)));
    }

    /** Null where it stays with whom it is. */
    private static Person.@Nullable Id newOwner(Submission submission, Metadata metadata, AccountSnapshot account) {
        Long typed = submission.text(TeamForm.OWNER).map(Long::valueOf).orElse(null);
        if (typed == null || typed.equals(metadata.id(TeamForm.SEEN_OWNER))) {
            return null;
        }
        Caller caller = submission.caller();
        if (!caller.viewer().handsOver(account)) {
            throw new UserError("Only the owner of an account or their managers hand it over.");
        }
        if (caller.viewer().company().person(new Person.Id(typed)) == null) {
            throw new UserError("The new owner is no longer among us. Choose somebody else.");
        }
        return new Person.Id(typed);
    }

    private void members(
            Facts.Changes changes,
            AccountSnapshot account,
            Set<Long> before,
            Set<Long> wanted,
            Person.@Nullable Id owner) {
        for (Row member : facts.where(TeamMember.ACCOUNT, account.id().value())) {
            Long person = member.need(TeamMember.PERSON);
            boolean isDropped = before.contains(person) && !wanted.contains(person);
            if (isDropped || (owner != null && person == owner.value())) {
                changes.remove(Kind.ACCOUNT_TEAM, member.id());
            }
        }
        Person.Id owns = owner == null ? account.account().owner() : owner;
        Set<Long> there = account.team().stream().map(Person.Id::value).collect(Collectors.toSet());
        wanted.stream()
                .filter(person ->
                        !before.contains(person) && !there.contains(person) && (owns == null || person != owns.value()))
                .sorted()
                .forEach(person -> changes.add(Row.empty(Kind.ACCOUNT_TEAM, 0)
                        .with(TeamMember.ACCOUNT, account.id().value())
                        .with(TeamMember.PERSON, person)));
    }

    private static Set<Long> ids(@Nullable String joined) {
        return joined == null || joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(";", -1))
                        .map(Long::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String words(
            Caller caller, AccountSnapshot account, Person.@Nullable Id owner, int deals, Set<Long> team) {
        String name = Mrkdwn.bold(Mrkdwn.escape(account.account().name()));
        Person.Id owns = owner == null ? account.account().owner() : owner;
        List<String> names = team.stream()
                .filter(person -> owns == null || person != owns.value())
                .map(person -> caller.viewer().company().person(new Person.Id(person)))
                .filter(Objects::nonNull)
                .map(Person::name)
                .sorted()
                .toList();
        Person now = caller.viewer().company().person(owner);
        String said = now == null
                ? "Saved who works on " + name + "."
                : Mrkdwn.escape(now.name()) + " owns " + name + " now"
                        + (deals == 0 ? "" : deals == 1 ? ", and its open deal" : ", and its " + deals + " open deals")
                        + ".";
        return said + (names.isEmpty() ? " Nobody is on the team." : " On the team: " + Mrkdwn.names(names) + ".");
    }
}
