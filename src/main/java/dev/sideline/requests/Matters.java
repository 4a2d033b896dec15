package dev.sideline.requests;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Approval;
import dev.sideline.account.Awareness;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Kind;
import dev.sideline.account.Money;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.nudge.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what requests are about. */
record Matters(Ports ports) {

    private static final int TEXT = 600;
    private static final int APPROVALS = 8;

    /** As it is at a moment, for whoever is asked. */
    Matter of(Request request, Company company, Instant now) {
        Person to = company.person(request.to());
        if (to == null) {
            return Matter.GONE;
        }
        ZoneId zone = ports.zones().apply(to);
        Today today = new Today(LocalDate.ofInstant(now, zone), zone, company.workDaysOf(to));
        return switch (request.kind()) {
            case COME ->
                row(Kind.TOUCH, request)
                        .map(Touch::new)
                        .flatMap(touch -> meeting(touch, company, today))
                        .orElse(Matter.GONE);
            case SIGN_OFF ->
                row(Kind.DEAL, request)
                        .map(Deal::new)
                        .flatMap(deal -> deal(deal, company))
                        .orElse(Matter.GONE);
            case APPROVE ->
                row(Kind.PROPOSITION, request)
                        .map(Proposition::new)
                        .map(proposition -> proposition(proposition, request, company))
                        .orElse(Matter.GONE);
        };
    }

    private Optional<Row> row(Kind kind, Request request) {
        return Optional.ofNullable(ports.facts().find(kind, request.about()));
    }

    private Optional<AccountSnapshot> account(Account.Id id) {
        return ports.accounts().snapshots(List.of(id)).stream().findFirst();
    }

    private Optional<Matter> meeting(Touch touch, Company company, Today today) {
        return account(touch.account()).map(account -> {
            List<String> lines = new ArrayList<>();
            account.deals().stream()
                    .filter(deal -> deal.id().equals(touch.deal()))
                    .findFirst()
                    .ifPresent(deal -> lines.add("• " + Mrkdwn.escape(deal.called()) + ", " + phaseAndAmount(deal)));
            List<String> ours = touch.attendees().stream()
                    .map(company::person)
                    .filter(Objects::nonNull)
                    .map(Person::name)
                    .toList();
            if (!ours.isEmpty()) {
                lines.add("• From us: " + Mrkdwn.names(ours));
            }
            String note = touch.note();
            if (note != null) {
                lines.add("• About: " + Mrkdwn.escape(note, TEXT));
            }
            return new Matter(account.id(), meeting(account, touch, today), lines, touch.isAhead(today));
        });
    }

    /** As in "*Acme*: meeting with Dana Lee on 12 Nov 2026". */
    static String meeting(AccountSnapshot account, Touch touch, Today today) {
        List<String> clients = account.contacts().stream()
                .filter(contact -> touch.contacts().contains(contact.id()))
                .map(Matters::titled)
                .toList();
        return Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + ": " + kind(touch)
                + (clients.isEmpty() ? "" : " with " + Mrkdwn.names(clients))
                + (touch.at() == null ? "" : " on " + Mrkdwn.day(today.dayOf(touch.at())));
    }

    private static String titled(Contact contact) {
        return contact.title() == null ? contact.name() : contact.name() + " (" + contact.title() + ")";
    }

    private static String kind(Touch touch) {
        return touch.kind() == null
                ? "meeting"
                : touch.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Optional<Matter> deal(Deal deal, Company company) {
        return Optional.ofNullable(deal.account()).flatMap(this::account).map(account -> {
            List<String> lines = new ArrayList<>();
            lines.add("• " + capitalised(phaseAndAmount(deal)));
            lines.add("• What the customer knows: " + awareness(deal.awareness()));
            lines.add("• The problem: "
                    + (deal.problem() == null ? "not written down" : Mrkdwn.escape(deal.problem(), TEXT)));
            lines.add("• Expectations agreed: " + day(deal.expectationsOn()));
            lines.add("• Process agreed: " + day(deal.processOn()));
            Person by = company.person(deal.fitBy());
            if (by != null && deal.fit() != null) {
                lines.add("• " + Mrkdwn.escape(by.name()) + " said " + (deal.fit() == Fit.GO ? "go" : "no-go")
                        + (deal.fitOn() == null ? "" : " on " + Mrkdwn.day(deal.fitOn())));
            }
            return new Matter(
                    account.id(),
                    Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + ": does " + Mrkdwn.escape(deal.called())
                            + " fit?",
                    lines,
                    deal.isOpen() && deal.fit() != Fit.NO_GO);
        });
    }

    private Matter proposition(Proposition proposition, Request request, Company company) {
        List<String> lines = new ArrayList<>();
        if (proposition.summary() != null) {
            lines.add(Mrkdwn.escape(proposition.summary(), TEXT));
        }
        List<Approval> approvals = ports.facts().where(Approval.PROPOSITION, request.about()).stream()
                .map(Approval::new)
                .filter(approval -> approval.approvedOn() != null)
                .toList();
        lines.add("• Approved so far: "
                + (approvals.isEmpty()
                        ? "by nobody yet"
                        : String.join(
                                "; ",
                                BlockLimits.bounded(
                                        approvals.stream()
                                                .map(approval -> approval(approval, company))
                                                .sorted()
                                                .toList(),
                                        APPROVALS,
                                        new Noun("approval"),
                                        approval -> approval,
                                        more -> more))));
        boolean isGiven = approvals.stream()
                .anyMatch(approval -> request.to().equals(approval.executive())
                        && Objects.equals(request.department(), approval.department()));
        return new Matter(
                null,
                Mrkdwn.bold(Mrkdwn.escape(proposition.name())) + " for "
                        + Mrkdwn.escape(Objects.requireNonNullElse(request.department(), "your department")),
                lines,
                !isGiven);
    }

    private static String approval(Approval approval, Company company) {
        Person by = company.person(approval.executive());
        return Stream.of(
                        by == null ? "somebody" : by.name(),
                        Objects.requireNonNullElse(approval.department(), "no department named"))
                .map(Mrkdwn::escape)
                .collect(Collectors.joining(" for "));
    }

    private static String phaseAndAmount(Deal deal) {
        return "in " + deal.phaseWord()
                + (deal.amount() == null || deal.currency() == null
                        ? ""
                        : ", " + Mrkdwn.money(new Money(deal.amount(), deal.currency())));
    }

    private static String awareness(@Nullable Awareness awareness) {
        return awareness == null
                ? "not recorded"
                : awareness.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "not recorded" : Mrkdwn.day(day);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
