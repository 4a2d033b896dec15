package dev.sideline.crm;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Imports;
import dev.sideline.account.Kind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Imports files: recognises them, takes every row that is right, and reports on every one. */
public final class Importer {

    private final Imports imports;
    private final Facts facts;
    private final SettingCheck settings;
    private final Recogniser recogniser = Recogniser.all();

    public Importer(Imports imports, Facts facts, SettingRules settings) {
        this.imports = imports;
        this.facts = facts;
        this.settings = new SettingCheck(settings);
    }

    /**
     * Imports all files in one transaction. Their order does not matter, nor does that of their rows.
     *
     * @param dryRun to keep nothing, and report the same
     * @throws UnusableFile when one of them is not a file that can be imported; then none is
     */
    public ImportReport run(List<SourceFile> files, Author author, boolean dryRun, Progress progress) {
        return run(files, ByHand.NOTHING, author, dryRun, progress);
    }

    /** The same, with what somebody said of files whose headers leave something open. */
    public ImportReport run(List<SourceFile> files, ByHand byHand, Author author, boolean dryRun, Progress progress) {
        List<Page> pages =
                sheets(files, byHand).map(sheet -> page(sheet, byHand)).toList();
        Drafts drafts = new Drafts(pages);
        return imports.run(author, dryRun, intake -> {
            Tally tally = new Tally();
            drafts.rejected().forEach(tally::rejected);
            new Loader(intake, settings, () -> StageWords.of(facts), tally, progress).load(drafts.drafts());
            return tally.report(dryRun, pages.stream().map(Page::report).toList(), unassigned());
        });
    }

    /**
     * What the files seem to hold, in the order of their names; those too that cannot be imported as they are.
     *
     * @throws UnusableFile when one of them is no CSV file at all
     */
    public List<Look> look(List<SourceFile> files, ByHand byHand) {
        return sheets(files, byHand).map(sheet -> look(sheet, byHand)).toList();
    }

    private Look look(Sheet sheet, ByHand byHand) {
        try {
            return Look.at(page(sheet, byHand));
        } catch (UnusableFile unclear) {
            return Look.at(sheet, asSaid(sheet, byHand), String.valueOf(unclear.getMessage()));
        }
    }

    private static List<Page> asSaid(Sheet sheet, ByHand byHand) {
        return Stream.ofNullable(byHand.kind(sheet.file()))
                .map(kind -> Page.of(sheet, Interchange.shape(kind)))
                .toList();
    }

    private Page page(Sheet sheet, ByHand byHand) {
        Kind kind = byHand.kind(sheet.file());
        return kind == null ? recogniser.recognise(sheet) : Recogniser.as(kind, sheet);
    }

    private static Stream<Sheet> sheets(List<SourceFile> files, ByHand byHand) {
        return files.stream()
                .sorted(Comparator.comparing(SourceFile::name))
                .map(Sheet::of)
                .map(byHand::named);
    }

    private Map<Kind, Integer> unassigned() {
        long deals = facts.without(Deal.ACCOUNT).stream()
                .map(Deal::new)
                .filter(Deal::isOpen)
                .count();
        return new EnumMap<>(Map.of(Kind.ACCOUNT, facts.without(Account.OWNER).size(), Kind.DEAL, (int) deals));
    }
}
