package dev.sideline.accounts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import dev.sideline.account.Deal;
import dev.sideline.account.Money;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Mrkdwn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The open deals of an account, a line each, the largest first. */
record DealLines(AccountToday account) {

    List<String> open() {
        return account.account().openDeals().stream()
                .sorted(comparing(Deal::amount, nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .map(this::line)
                .toList();
    }

    private String line(Deal deal) {
        List<String> parts = new ArrayList<>();
        LocalDate since = deal.stageSince();
        parts.add(Mrkdwn.bold(Mrkdwn.escape(DealPicker.nameOf(deal), 80)));
        parts.add(deal.phaseWord() + (since == null ? "" : " since " + Mrkdwn.day(since)));
        parts.add(amount(deal));
        LocalDate close = deal.expectedClose();
        if (close != null) {
            parts.add("close expected " + Mrkdwn.day(close) + slips(deal));
        }
        if (deal.owner() != null
                && !deal.owner().equals(account.account().account().owner())) {
            parts.add("owner: " + account.name(deal.owner()));
        }
        return String.join(" · ", parts);
    }

    static String amount(Deal deal) {
        BigDecimal amount = deal.amount();
        String currency = deal.currency();
        if (amount == null) {
            return "no amount";
        }
        return (currency == null ? Mrkdwn.number(amount) : Mrkdwn.money(new Money(amount, currency)))
                + (deal.row().guessed(Deal.AMOUNT) ? " (a guess)" : "");
    }

    static String slips(Deal deal) {
        int slips = Objects.requireNonNullElse(deal.slips(), 0);
        return slips == 0
                ? ""
                : slips == 1 ? ", slipped once" : slips == 2 ? ", slipped twice" : ", slipped " + slips + " times";
    }
}
