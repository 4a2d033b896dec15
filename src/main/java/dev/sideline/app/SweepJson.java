package dev.sideline.app;

import dev.sideline.account.Money;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Question;
import dev.sideline.round.Sweep;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep finds, for programs: one JSON object a line.
 *
 * @param episodes the number of a finding's open episode, 1 where none is on record
 */
record SweepJson(PrintStream out, ExternalNames names, ToIntFunction<Finding> episodes) implements SweepPrinter {

    private record FindingLine(
            String play,
            @Nullable String account,
            String subject,
            String to,
            boolean urgent,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            int episode,
            String headline,
            String principle,
            List<String> evidence,
            String question,
            String clears,
            @Nullable String next_change) {}

    private record UnknownLine(String unknown, @Nullable String account, String subject, String to, String question) {}

    private record SummaryLine(Summary summary) {}

    private record Summary(int accounts, int findings, int unknown, BigDecimal seconds) {}

    @Override
    public void print(Sweep.Verdict verdict, boolean withUnknown) {
        verdict.fires().forEach(fires -> out.println(Json.line(line(fires))));
        if (withUnknown) {
            verdict.unknown().forEach(unknown -> out.println(Json.line(line(unknown.question()))));
        }
    }

    @Override
    public void summary(SweepCount count, Duration took) {
        out.println(Json.line(
                new SummaryLine(new Summary(count.accounts(), count.findings(), count.unknown(), Json.seconds(took)))));
    }

    private FindingLine line(Answer.Fires fires) {
        Finding finding = fires.finding();
        Money atStake = finding.atStake();
        return new FindingLine(
                finding.play(),
                names.of(finding.account()),
                names.of(finding.subject()),
                names.of(finding.to()),
                finding.urgent(),
                atStake == null ? null : Json.number(atStake.amount()),
                atStake == null ? null : atStake.currency(),
                episodes.applyAsInt(finding),
                finding.headline(),
                finding.principle(),
                finding.evidence().stream().map(SweepJson::words).toList(),
                finding.question(),
                finding.clears(),
                fires.nextChange() == null ? null : Objects.toString(fires.nextChange()));
    }

    private UnknownLine line(Question question) {
        return new UnknownLine(
                question.play(),
                names.of(question.account()),
                names.of(question.subject()),
                names.of(question.to()),
                question.text());
    }

    static String words(Evidence evidence) {
        return evidence.words(text -> text, LocalDate::toString);
    }
}
