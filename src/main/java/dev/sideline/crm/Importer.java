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
        List<Page> pages = files.stream()
                .sorted(Comparator.comparing(SourceFile::name))
                .map(Sheet::of)
                .map(recogniser::recognise)
                .toList();
        Drafts drafts = new Drafts(pages);
        return imports.run(author, dryRun, intake -> {
            Tally tally = new Tally();
            drafts.rejected().forEach(tally::rejected);
            new Loader(intake, settings, () -> StageWords.of(facts), tally, progress).load(drafts.drafts());
            return tally.report(dryRun, pages.stream().map(Page::report).toList(), unassigned());
        });
    }

    private Map<Kind, Integer> unassigned() {
        long deals = facts.without(Deal.ACCOUNT).stream()
                .map(Deal::new)
                .filter(Deal::isOpen)
                .count();
        return new EnumMap<>(Map.of(Kind.ACCOUNT, facts.without(Account.OWNER).size(), Kind.DEAL, (int) deals));
    }
}
