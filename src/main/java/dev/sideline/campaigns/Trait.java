package dev.sideline.campaigns;

import dev.sideline.account.Account;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a condition may ask of an account. A name or an owner would make a cohort of favourites, and is not among them. */
enum Trait {
    SECTOR(false),
    COUNTRY(false),
    EMPLOYEES(true),
    REVENUE(true),
    MAJOR(false);

    private final boolean number;

    Trait(boolean number) {
        this.number = number;
    }

    static @Nullable Trait named(String typed) {
        String wanted = typed.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(trait -> trait.name().equals(wanted) || trait.name().equals(wanted + "S"))
                .findFirst()
                .orElse(null);
    }

    static String all() {
        return Arrays.stream(values()).map(Trait::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return number;
    }

    @Nullable BigDecimal number(Account account) {
        Integer employees = account.employees();
        return this == REVENUE ? account.revenue() : employees == null ? null : BigDecimal.valueOf(employees);
    }

    @Nullable String word(Account account) {
        return switch (this) {
            case SECTOR -> account.sector();
            case COUNTRY -> account.country();
            case MAJOR -> String.valueOf(Boolean.TRUE.equals(account.major()));
            case EMPLOYEES, REVENUE -> null;
        };
    }
}
