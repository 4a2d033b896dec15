package dev.sideline.touches;

import dev.sideline.account.Purpose;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Caller;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cannot be kept as it was entered, by the field where it can be put right. */
final class TouchChecks {

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 3;

    private final TouchSheet sheet;
    private final Caller caller;
    private final @Nullable Long account;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private TouchChecks(TouchSheet sheet, Caller caller, @Nullable Long account) {
        this.sheet = sheet;
        this.caller = caller;
        this.account = account;
    }

    static Map<String, String> of(TouchSheet sheet, Caller caller, @Nullable Long account) {
        return new TouchChecks(sheet, caller, account).problems();
    }

    private Map<String, String> problems() {
        if (account == null) {
            problems.put(TouchForm.ACCOUNT, "Choose the account.");
        } else {
            people();
        }
        day();
        if (sheet.kind() == null) {
            problems.put(TouchForm.KIND, "Choose how you were in contact.");
        }
        if (sheet.ourPeople().isEmpty()) {
            problems.put(TouchForm.PEOPLE, "Name at least one of us.");
        }
        return problems;
    }

    private void people() {
        String newcomers = sheet.newcomers();
        if (newcomers != null) {
            Newcomers.problem(newcomers).ifPresent(problem -> problems.put(TouchForm.newcomers(account), problem));
        } else if (sheet.contacts().isEmpty() && !isAmongOurselves()) {
            problems.put(
                    TouchForm.contacts(account),
                    "Name at least one of the client's people, here or below, or choose the purpose “Internal” or “Review”.");
        }
    }

    /** What may be held without the client. */
    private boolean isAmongOurselves() {
        return sheet.purpose() == Purpose.INTERNAL || sheet.purpose() == Purpose.REVIEW;
    }

    private void day() {
        LocalDate day = sheet.date();
        LocalDate today = caller.today();
        TouchStatus status = sheet.status();
        if (status == null) {
            problems.put(TouchForm.STATUS, "Choose whether it took place or is planned.");
        }
        if (day == null) {
            problems.put(TouchForm.DATE, "Choose the day.");
        } else if (day.isBefore(today.minusYears(YEARS_BACK)) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.put(TouchForm.DATE, "Check the year.");
        } else if (status == TouchStatus.HELD && day.isAfter(today)) {
            problems.put(TouchForm.DATE, "That day is still ahead. Choose “Planned”, or a day up to today.");
        } else if (status == TouchStatus.PLANNED && day.isBefore(today)) {
            problems.put(TouchForm.DATE, "That day is over. Choose “Held”, or a day from today on.");
        } else if (status == TouchStatus.HELD && isLaterToday(day)) {
            problems.put(TouchForm.TIME, "That time is still ahead. Choose “Planned”, or leave the time out.");
        }
    }

    private boolean isLaterToday(LocalDate day) {
        return sheet.time() != null
                && day.atTime(sheet.time()).isAfter(LocalDateTime.ofInstant(caller.at(), caller.zone()));
    }
}
