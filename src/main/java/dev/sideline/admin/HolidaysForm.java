package dev.sideline.admin;

import dev.sideline.account.Facts;
import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Workable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days to come on which nobody works, everywhere or in one country; what has passed stays. */
final class HolidaysForm implements FormHandler {

    static final String CALLBACK = "admin.holidays";
    static final String DAYS = "days";

    private static final String FORM = "must look like 2026-12-25, or 2026-12-25 DE for one country";

    private final Facts facts;

    HolidaysForm(Facts facts) {
        this.facts = facts;
    }

    private record Day(LocalDate date, @Nullable String country) {

        static Day of(Holiday holiday) {
            return new Day(holiday.date(), holiday.country());
        }

        String line() {
            return country == null ? date.toString() : date + " " + country;
        }
    }

    Form draw(Caller caller) {
        List<Holiday> ahead = ahead(caller);
        List<Holiday> shown = shown(caller);
        int hidden = ahead.size() - shown.size();
        String lines = shown.stream().map(Day::of).map(Day::line).collect(Collectors.joining("\n"));
        return Form.of(
                CALLBACK,
                "Holidays",
                "Save",
                Metadata.NONE,
                List.of(Inputs.hint(
                        Inputs.optional(Inputs.paragraph(DAYS, "From today on", lines.isEmpty() ? null : lines)),
                        "One a line, such as 2026-12-25; with a country behind it, as the people's records name it, it"
                                + " holds there alone. On these days I send nothing."
                                + (hidden == 0 ? "" : " " + hidden + " more stay as they are."))));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        Lines<Day> days = Lines.read(submission.text(DAYS).orElse(""), line -> day(line, caller.today()));
        String problem = days.problem();
        return problem == null
                ? new Right(() -> keep(caller, Set.copyOf(days.things())))
                : new Wrong(Map.of(DAYS, problem));
    }

    private static Lines.Line<Day> day(String line, LocalDate today) {
        String[] parts = line.split("\\s+", 2);
        try {
            LocalDate date = Holiday.DATE.type().read(parts[0]);
            return date.isBefore(today)
                    ? Lines.Line.wrong("is a day that has passed")
                    : Lines.Line.of(new Day(date, parts.length > 1 ? parts[1].strip() : null));
        } catch (IllegalArgumentException noDate) {
            return Lines.Line.wrong(FORM);
        }
    }

    private Reply keep(Caller caller, Set<Day> wanted) {
        List<Holiday> before = shown(caller);
        Set<String> there =
                ahead(caller).stream().map(Day::of).map(HolidaysForm::key).collect(Collectors.toSet());
        Set<String> kept = wanted.stream().map(HolidaysForm::key).collect(Collectors.toSet());
        List<Day> added =
                wanted.stream().filter(day -> !there.contains(key(day))).toList();
        List<Holiday> gone = before.stream()
                .filter(holiday -> !kept.contains(key(Day.of(holiday))))
                .toList();
        facts.change(Workable.author(caller), changes -> {
            gone.forEach(holiday -> changes.remove(Kind.HOLIDAY, holiday.row().id()));
            added.forEach(day -> changes.add(
                    Row.empty(Kind.HOLIDAY, 0).with(Holiday.DATE, day.date()).with(Holiday.COUNTRY, day.country())));
            return added.size();
        });
        List<String> done = new ArrayList<>();
        if (!added.isEmpty()) {
            done.add(counted(added.size()) + " added");
        }
        if (!gone.isEmpty()) {
            done.add(counted(gone.size()) + " taken out");
        }
        return Reply.say(done.isEmpty() ? "Nothing changed." : "Saved: " + String.join(", ", done) + ".");
    }

    private static String counted(int days) {
        return days + " " + (days == 1 ? "day" : "days");
    }

    private static String key(Day day) {
        return day.line().toLowerCase(Locale.ROOT);
    }

    private static List<Holiday> ahead(Caller caller) {
        return caller.viewer().company().holidays().stream()
                .filter(holiday -> !holiday.date().isBefore(caller.today()))
                .sorted(Comparator.comparing(holiday -> Day.of(holiday).line()))
                .toList();
    }

    private static List<Holiday> shown(Caller caller) {
        return Lines.fitting(ahead(caller), holiday -> Day.of(holiday).line());
    }
}
