package dev.sideline.app;

import dev.sideline.account.Author;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Importer;
import dev.sideline.crm.Progress;
import dev.sideline.crm.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the practice workspace begins with: the people and accounts of the public CRM Sales Opportunities data set and
 * its deals that are open or were closed lately, moved to today, and on top of them a few invented stories that make a
 * first morning worth reading.
 */
final class SampleData {

    private static final LocalDate LAST_DAY = LocalDate.of(2017, 12, 31);
    private static final List<String> DATA_SET = List.of("accounts.csv", "products.csv", "sales_teams.csv");
    private static final String DEALS = "sales_pipeline.csv";

    /** The column of the deals that says when one was closed; empty while it is open. */
    private static final int CLOSED_ON = 6;

    /** No play looks at older wins and losses, and they are most of the data set. */
    private static final int LATELY_DAYS = 45;

    private static final List<String> STORIES = List.of(
            "people.csv",
            "accounts.csv",
            "account_team.csv",
            "contacts.csv",
            "champions.csv",
            "deals.csv",
            "touches.csv",
            "deliveries.csv",
            "milestones.csv",
            "promises.csv",
            "coaching_plans.csv",
            "plans.csv",
            "plan_contacts.csv",
            "propositions.csv",
            "approvals.csv",
            "objections.csv",
            "ideas.csv",
            "campaigns.csv",
            "cohort.csv",
            "pitches.csv");

    private final SampleDates dates;

    SampleData(SampleDates dates) {
        this.dates = dates;
    }

    void load(Importer importer, Author author) {
        List<SourceFile> known = new ArrayList<>(files("crm-sales-opportunities", DATA_SET, UnaryOperator.identity()));
        known.addAll(files("crm-sales-opportunities", List.of(DEALS), text -> lately(dates.shift(text, LAST_DAY))));
        take(importer, author, known);
        take(importer, author, files("practice", STORIES, dates::expand));
    }

    /** The head and the deals that are open or were closed lately. */
    private String lately(String deals) {
        String since = dates.today().minusDays(LATELY_DAYS).toString();
        List<String> lines = deals.lines().toList();
        return Stream.concat(lines.stream().limit(1), lines.stream().skip(1).filter(line -> {
                    String closedOn = line.split(",", -1)[CLOSED_ON];
                    return closedOn.isEmpty() || closedOn.compareTo(since) >= 0;
                }))
                .collect(Collectors.joining("\n"));
    }

    private static void take(Importer importer, Author author, List<SourceFile> files) {
        ImportReport report = importer.run(files, author, false, Progress.silent());
        if (!report.rejected().isEmpty()) {
            throw new IllegalStateException("the sample data is wrong: " + report.rejected());
        }
    }

    private static List<SourceFile> files(String folder, List<String> names, UnaryOperator<String> moved) {
        return names.stream()
                .map(name -> new SourceFile(
                        name, moved.apply(text(folder + "/" + name)).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static String text(String name) {
        try (InputStream resource = SampleData.class.getResourceAsStream("/sample/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("the sample file " + name + " is missing from the program");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the sample file " + name + " cannot be read", unreadable);
        }
    }
}
