package dev.sideline.digest;

import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.schedule.Job;
import java.util.List;

/** When managers' digests are due. The key is the manager's internal id. */
public final class DigestJobs {

    private final Ports ports;
    private final Digests digests;

    public DigestJobs(Ports ports, Digests digests) {
        this.ports = ports;
        this.digests = digests;
    }

    public List<Job> all() {
        return List.of(new Job(
                "digest",
                () -> ports.accounts().company().people().values().stream()
                        .filter(person -> person.is(Role.MANAGER))
                        .map(person -> Long.toString(person.id().value()))
                        .toList(),
                (key, after) -> digests.next(manager(key), after),
                (key, now) -> digests.send(manager(key), now)));
    }

    private static Person.Id manager(String key) {
        return new Person.Id(Long.parseLong(key));
    }
}
