package dev.sideline.play.campaign;

import dev.sideline.account.Approval;
import dev.sideline.account.Company;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.account.Settings;
import dev.sideline.play.Threshold;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The approvals of a proposition that count: dated, by one of our leaders, for a department that has to change. Sales and
 * marketing sell it; their own yes is not what holds or releases a launch.
 */
public record Approvals(List<Approval> counting) {

    static final Threshold DEPARTMENTS = new Threshold("CA4.departments", 2, "departments");

    public static Approvals of(Proposition.Id proposition, Library library, Company company) {
        return new Approvals(library.approvalsOf(proposition).stream()
                .filter(approval -> approval.approvedOn() != null && isByLeader(approval, company) && counts(approval))
                .sorted(Comparator.comparing(Approval::approvedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(approval -> approval.row().id()))
                .toList());
    }

    /** The departments, each once, as they were written. */
    public Set<String> departments() {
        return counting.stream()
                .map(approval -> Departments.written(approval.department()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    /** Whether the proposition may launch, and its campaigns may hand out pitches. */
    public boolean areEnough(Settings settings) {
        return departments().size() >= DEPARTMENTS.in(settings);
    }

    /** How many departments must approve. */
    public static int needed(Settings settings) {
        return DEPARTMENTS.in(settings);
    }

    /** Whether the yes of that department counts towards a launch. */
    public static boolean counts(String department) {
        return !department.isBlank() && !Departments.sells(department);
    }

    private static boolean counts(Approval approval) {
        return counts(Departments.written(approval.department()));
    }

    private static boolean isByLeader(Approval approval, Company company) {
        Person executive = company.person(approval.executive());
        return executive != null && executive.is(Role.LEADER);
    }
}
