package dev.sideline.crm;

import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every row is a rep; every manager whom a row names is a person too, and perhaps a rep as well. */
record TeamDrafter(RowDrafter reps) implements Drafter {

    private static final String REP = "rep";
    private static final String MANAGER = "manager";

    @Override
    public void draft(Page page, Drafts drafts) {
        List<Draft> agents = page.sheet().lines().stream()
                .flatMap(line -> reps.read(page, line, drafts).stream())
                .toList();
        Set<String> agentNames = agents.stream().map(Draft::id).collect(Collectors.toSet());
        Map<String, Draft> firstReport = agents.stream()
                .filter(agent -> agent.cell(Person.MANAGER).isPresent())
                .collect(Collectors.toMap(
                        agent -> agent.cell(Person.MANAGER).orElseThrow().text(), agent -> agent, (a, b) -> a));
        Set<String> managers = new HashSet<>(firstReport.keySet());
        agents.forEach(
                agent -> drafts.add(withRoles(agent, managers.contains(agent.id()) ? REP + ";" + MANAGER : REP)));
        firstReport.entrySet().stream()
                .filter(entry -> !agentNames.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> drafts.add(manager(entry.getKey(), entry.getValue())));
    }

    private static Draft manager(String name, Draft report) {
        String column = report.cell(Person.MANAGER).orElseThrow().column();
        return withRoles(
                new Draft(
                        Kind.PERSON,
                        report.source(),
                        report.place(),
                        name,
                        column,
                        List.of(Cell.of(Person.NAME, column, name))),
                MANAGER);
    }

    private static Draft withRoles(Draft person, String roles) {
        return new Draft(
                person.kind(),
                person.source(),
                person.place(),
                person.id(),
                person.idColumn(),
                Stream.concat(person.cells().stream(), Stream.of(Cell.of(Person.ROLES, person.idColumn(), roles)))
                        .toList());
    }
}
