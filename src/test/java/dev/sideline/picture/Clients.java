package dev.sideline.picture;

import dev.sideline.picture.AccountMap.Mark;
import dev.sideline.picture.AccountMap.Somebody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented clients of any size; the same number gives the same one. */
final class Clients {

    private static final List<String> FIRST = List.of("Dana", "Raj", "Bo", "Chen", "Ines", "Omar", "Lena", "Priya");
    private static final List<String> LAST = List.of("Lee", "Patel", "Berg", "Wei", "Costa", "Haddad", "Fischer");
    private static final List<String> TITLES =
            List.of("Analyst", "Warehouse manager", "Director of Logistics", "VP Operations", "CFO");
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 3);

    private Clients() {}

    static AccountMap of(int people, long seed) {
        Random random = new Random(seed);
        List<Somebody> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int level = 5 - (int) (5 * Math.pow((i + 0.5) / people, 0.6));
            boolean isMet = random.nextInt(4) == 0;
            Mark mark = random.nextInt(3) == 0 ? Mark.values()[random.nextInt(4)] : Mark.NONE;
            boolean isHeld = !isMet && random.nextInt(12) == 0;
            all.add(new Somebody(
                    i + 1L,
                    FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size())),
                    random.nextInt(8) == 0 ? null : TITLES.get(level - 1),
                    random.nextInt(20) == 0 ? null : level,
                    i == 0 || random.nextInt(4) == 0 ? null : Long.valueOf(1 + random.nextInt(people)),
                    mark,
                    isMet ? NOVEMBER.minusDays(random.nextInt(500)) : null,
                    isHeld ? "Ann Chief" : null,
                    !isMet && !isHeld && mark == Mark.NONE && random.nextBoolean()));
        }
        return new AccountMap("Acme Logistics", "You", 2026, all);
    }

    static Somebody somebody(long id, String name, Integer level) {
        return new Somebody(id, name, null, level, null, Mark.NONE, null, null, false);
    }

    static AccountMap map(Somebody... people) {
        return new AccountMap("Acme", "You", 2026, List.of(people));
    }
}
