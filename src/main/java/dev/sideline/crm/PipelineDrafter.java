package dev.sideline.crm;

import dev.sideline.account.Deal;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Schema;
import dev.sideline.account.StageEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row is a deal and the history of its stages as far as the row's dates tell it. An open deal without an amount is
 * guessed to be worth its product's list price.
 */
record PipelineDrafter(RowDrafter deals) implements Drafter {

    @Override
    public void draft(Page page, Drafts drafts) {
        PriceList prices = PriceList.beside(page, drafts);
        for (Sheet.Line line : page.sheet().lines()) {
            deals.read(page, line, drafts).ifPresent(read -> {
                Draft deal = completed(read, prices);
                drafts.add(deal);
                history(deal).forEach(drafts::add);
            });
        }
    }

    private static Draft completed(Draft deal, PriceList prices) {
        List<Cell> cells = new ArrayList<>(deal.cells());
        Optional<PriceList.Product> product = deal.cell(Deal.NAME).flatMap(name -> prices.find(name.text()));
        product.ifPresent(found -> cells.replaceAll(cell -> spelledAs(cell, found)));
        if (stage(deal).filter(Phase::isOpen).isPresent()) {
            cells.replaceAll(PipelineDrafter::expected);
            if (deal.cell(Deal.AMOUNT).isEmpty()) {
                product.ifPresent(found -> cells.add(listPrice(deal, found)));
            }
        }
        since(deal).ifPresent(since -> cells.add(as(Deal.STAGE_SINCE, since)));
        cells.add(Cell.of(Deal.CURRENCY, deal.idColumn(), SalesOpportunities.CURRENCY));
        return new Draft(deal.kind(), deal.source(), deal.place(), deal.id(), deal.idColumn(), cells);
    }

    private static Optional<Phase> stage(Draft deal) {
        return deal.cell(Deal.STAGE).map(cell -> Phase.valueOf(cell.text()));
    }

    private static Cell spelledAs(Cell cell, PriceList.Product product) {
        return cell.field().equals(Deal.NAME)
                ? new Cell(
                        cell.field(),
                        cell.column(),
                        cell.given(),
                        product.name(),
                        !cell.given().equals(product.name()),
                        null)
                : cell;
    }

    /** The closing date of an open deal lies ahead. */
    private static Cell expected(Cell cell) {
        return cell.field().equals(Deal.CLOSED_ON) ? as(Deal.EXPECTED_CLOSE, cell) : cell;
    }

    private static Cell listPrice(Draft deal, PriceList.Product product) {
        Cell name = deal.cell(Deal.NAME).orElseThrow();
        return Cell.guess(
                Deal.AMOUNT, name.column(), name.given(), product.price().toPlainString(), "the product's list price");
    }

    /** When the present stage began: the closing date of what is closed, the first date of what is being worked on. */
    private static Optional<Cell> since(Draft deal) {
        return stage(deal).flatMap(stage -> switch (stage) {
            case WON, LOST -> deal.cell(Deal.CLOSED_ON);
            case DISCOVERY -> deal.cell(Deal.OPENED_ON);
            default -> Optional.empty();
        });
    }

    private static List<Draft> history(Draft deal) {
        List<Draft> steps = new ArrayList<>();
        stage(deal).filter(stage -> stage != Phase.PROSPECTING).ifPresent(stage -> {
            deal.cell(Deal.OPENED_ON).ifPresent(opened -> steps.add(step(deal, Phase.DISCOVERY, opened)));
            deal.cell(Deal.CLOSED_ON).ifPresent(closed -> steps.add(step(deal, stage, closed)));
        });
        return steps;
    }

    private static Draft step(Draft deal, Phase stage, Cell date) {
        List<Cell> cells = List.of(
                Cell.of(StageEntry.DEAL, deal.idColumn(), deal.id()),
                Cell.of(StageEntry.STAGE, date.column(), stage.name()),
                as(StageEntry.SINCE, date));
        return new Draft(
                Kind.STAGE,
                deal.source(),
                deal.place(),
                RowDrafter.keyOf(Schema.table(Kind.STAGE), cells),
                deal.idColumn(),
                cells);
    }

    private static Cell as(Field<?> field, Cell cell) {
        return Cell.of(field, cell.column(), cell.text());
    }
}
