package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Company;
import dev.sideline.account.Holiday;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.account.Sold;
import dev.sideline.digest.Strength;
import dev.sideline.digest.TeamBook;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Preferences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What digests ask, each in one statement that joins what belongs together. */
public final class JpaTeamBook implements TeamBook {

    private static final Binding<?> PEOPLE = Bindings.of(Kind.PERSON);

    private static final String STAFF = "select " + PEOPLE.selection() + ", p, r.account, a.name, r.words, r.since, h"
            + " from PersonEntity e"
            + " left join PreferencesEntity p on p.person = e.id"
            + " left join PraiseEntity r on r.rep = e.id"
            + " left join AccountEntity a on a.id = r.account"
            // They come with one of the people, whoever it is: only to be asked for together.
            + " left join HolidayEntity h on e.id = (select min(f.id) from PersonEntity f)"
            + " order by e.id, h.id";

    private static final String GROUND =
            """
            select n, e, a.name, a.owner,
              case when exists (select d.id from DealEntity d where d.account = e.account and d.owner = e.person)
                then 1 else 0 end,
              p.why,
              case when exists (select t.id from TopicEntity t where t.manager = :manager and t.play = e.play
                and t.subjectKind = e.subjectKind and t.subjectId = e.subjectId and t.rep = e.person
                and t.notUsefulAt >= :since) then 1 else 0 end
            from EpisodeEntity e
              left join AccountEntity a on a.id = e.account
              left join PlayPauseEntity p on p.play = e.play,
              NudgeEntity n
            where n.episode = e.id and e.person in :people and e.closedAt is null
            order by e.id, n.number
            """;

    private final JpaTransactions transactions;

    public JpaTeamBook(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Staff staff() {
        return transactions.reading(em -> {
            int last = PEOPLE.width();
            Map<Person.Id, Person> people = new HashMap<>();
            Map<Person.Id, Preferences> preferences = new HashMap<>();
            Map<Person.Id, Strength> strengths = new HashMap<>();
            List<Holiday> holidays = new ArrayList<>();
            new Rows(em).query(STAFF, Map.of()).getResultStream().forEach(columns -> {
                Person person = new Person(PEOPLE.row(columns, 0));
                people.put(person.id(), person);
                if (columns[last] != null) {
                    preferences.put(person.id(), ((PreferencesEntity) columns[last]).value());
                }
                // A number that is not there is read as 0.
                if (columns[last + 4] != null) {
                    strengths.put(person.id(), JpaPraises.strength(columns, last + 1));
                }
                if (columns[last + 5] != null) {
                    holidays.add(new Holiday(HolidayEntity.BINDING.row((HolidayEntity) columns[last + 5])));
                }
            });
            return new Staff(
                    new Company(people, List.copyOf(holidays), Settings.of(List.of()), List.of()),
                    preferences,
                    strengths);
        });
    }

    @Override
    public Ground ground(Person.Id manager, Collection<Person.Id> people, Instant notUsefulSince) {
        List<Long> ids = people.stream().map(Person.Id::value).distinct().toList();
        return transactions.reading(em -> {
            Gathered gathered = new Gathered();
            Rows.chunks(ids).forEach(some -> new Rows(em)
                    .query(GROUND, Map.of("people", some, "manager", manager.value(), "since", notUsefulSince))
                    .getResultStream()
                    .forEach(gathered::add));
            return gathered.ground();
        });
    }

    /** One row is a nudge, with what belongs to its episode. */
    private static final class Gathered {

        private final StandingNudges nudges = new StandingNudges();
        private final Map<Account.Id, Sold> sold = new LinkedHashMap<>();
        private final Set<String> paused = new HashSet<>();
        private final Set<Episode.Key> notUseful = new HashSet<>();

        void add(Object[] columns) {
            Nudge nudge = nudges.add((NudgeEntity) columns[0], (EpisodeEntity) columns[1]);
            Episode.Key key = nudge.episode().key();
            Account.Id account = nudge.episode().finding().account();
            if (account != null && columns[2] != null) {
                boolean sells =
                        isTrue(columns[4]) || Long.valueOf(key.to().value()).equals(columns[3]);
                Sold one = new Sold(account, (String) columns[2], sells ? Set.of(key.to()) : Set.of());
                sold.merge(account, one, SoldReader::both);
            }
            if (columns[5] != null) {
                paused.add(key.play());
            }
            if (isTrue(columns[6])) {
                notUseful.add(key);
            }
        }

        Ground ground() {
            return new Ground(nudges.open(), List.copyOf(sold.values()), paused, notUseful);
        }

        private static boolean isTrue(Object column) {
            return ((Number) column).intValue() == 1;
        }
    }
}
