package dev.sideline.crm;

import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.SettingValue;
import dev.sideline.account.Settings;
import dev.sideline.account.StageEntry;
import dev.sideline.account.StageNames;
import java.util.Optional;

/** Reads the stages of deals by the names that the settings give them. */
record StageWords(StageNames names) {

    /** As the settings are now, with those of the import under way. */
    static StageWords of(Facts facts) {
        return new StageWords(new StageNames(Settings.of(
                facts.all(Kind.SETTING).stream().map(SettingValue::new).toList())));
    }

    /** The draft with its stage as a phase; a name that stands for none stays, and is refused later. */
    Draft translated(Draft draft) {
        return new Draft(
                draft.kind(),
                draft.source(),
                draft.place(),
                draft.id(),
                draft.idColumn(),
                draft.cells().stream().map(this::translated).toList());
    }

    private Cell translated(Cell cell) {
        boolean isStage = cell.field().equals(Deal.STAGE) || cell.field().equals(StageEntry.STAGE);
        return Optional.of(cell)
                .filter(each -> isStage)
                .flatMap(each -> names.phase(each.text()))
                .map(phase -> new Cell(
                        cell.field(), cell.column(), cell.given(), phase.name(), cell.corrected(), cell.guessedFrom()))
                .orElse(cell);
    }
}
