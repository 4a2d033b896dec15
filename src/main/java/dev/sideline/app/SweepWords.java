package dev.sideline.app;

import dev.sideline.account.Person;
import dev.sideline.play.Answer;
import dev.sideline.play.Finding;
import dev.sideline.play.Question;
import dev.sideline.round.Sweep;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What a sweep finds, for people: in the end, person by person. */
final class SweepWords implements SweepPrinter {

    private final PrintStream out;
    private final Function<Person.Id, String> nameOf;
    private final Map<String, List<String>> byPerson = new TreeMap<>();

    SweepWords(PrintStream out, Function<Person.Id, String> nameOf) {
        this.out = out;
        this.nameOf = nameOf;
    }

    @Override
    public void print(Sweep.Verdict verdict, boolean withUnknown) {
        String account = verdict.account() == null ? "" : verdict.account().name() + ": ";
        verdict.fires().forEach(fires -> add(account, fires));
        if (withUnknown) {
            verdict.unknown().forEach(unknown -> add(account, unknown.question()));
        }
    }

    private void add(String account, Answer.Fires fires) {
        Finding finding = fires.finding();
        List<String> lines = linesOf(finding.to());
        lines.add("  %s%s [%s%s]"
                .formatted(account, finding.headline(), finding.play(), finding.urgent() ? ", urgent" : ""));
        finding.evidence().forEach(evidence -> lines.add("    " + SweepJson.words(evidence)));
        lines.add("    " + finding.question());
    }

    private void add(String account, Question question) {
        linesOf(question.to()).add("  %snot known – %s [%s]".formatted(account, question.text(), question.play()));
    }

    private List<String> linesOf(Person.Id to) {
        return byPerson.computeIfAbsent(nameOf.apply(to), name -> new ArrayList<>());
    }

    @Override
    public void summary(SweepCount count, Duration took) {
        byPerson.forEach((person, lines) -> {
            out.println(person);
            lines.forEach(out::println);
            out.println();
        });
        out.println("Accounts: %s. Findings: %s. Not known: %s. Seconds: %s."
                .formatted(
                        number(count.accounts()),
                        number(count.findings()),
                        number(count.unknown()),
                        Json.seconds(took)));
    }

    private static String number(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
