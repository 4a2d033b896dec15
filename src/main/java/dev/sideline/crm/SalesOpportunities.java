package dev.sideline.crm;

import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of the public data set <em>CRM Sales Opportunities</em> (Maven Analytics, public domain). Its accounts and
 * people have no ids and are known by their names. Revenue is in millions of US dollars, deals are in US dollars.
 */
final class SalesOpportunities {

    static final String SOURCE = "crm-sales-opportunities";
    static final String CURRENCY = "USD";

    private static final Map<String, String> STAGES = new TreeMap<>(Map.of(
            "Prospecting", "PROSPECTING",
            "Engaging", "DISCOVERY",
            "Won", "WON",
            "Lost", "LOST"));

    private SalesOpportunities() {}

    static List<FileShape> shapes() {
        return List.of(accounts(), products(), teams(), pipeline());
    }

    private static FileShape accounts() {
        return new FileShape(
                "accounts",
                SOURCE,
                List.of(
                        Column.of("account", Account.NAME),
                        Column.of("sector", Account.SECTOR, Spelling.sectors()),
                        Column.of("revenue", Account.REVENUE, Translation.millions()),
                        Column.of("employees", Account.EMPLOYEES),
                        Column.of("office_location", Account.COUNTRY, Spelling.countries()),
                        Column.of("subsidiary_of", Account.PARENT)),
                List.of("account", "sector"),
                new RowDrafter(Kind.ACCOUNT, "account"));
    }

    private static FileShape products() {
        return new FileShape(
                PriceList.SHAPE,
                SOURCE,
                List.of(
                        Column.meaning(PriceList.PRODUCT, "product's name"),
                        Column.meaning(PriceList.PRICE, "list price, for deals without an amount")),
                List.of(PriceList.PRODUCT, PriceList.PRICE),
                Drafter.none());
    }

    private static FileShape teams() {
        return new FileShape(
                "sales_teams",
                SOURCE,
                List.of(Column.of("sales_agent", Person.NAME), Column.of("manager", Person.MANAGER)),
                List.of("sales_agent", "manager"),
                new TeamDrafter(new RowDrafter(Kind.PERSON, "sales_agent")));
    }

    private static FileShape pipeline() {
        return new FileShape(
                "sales_pipeline",
                SOURCE,
                List.of(
                        Column.meaning("opportunity_id", "external id"),
                        Column.of("sales_agent", Deal.OWNER),
                        Column.of(PriceList.PRODUCT, Deal.NAME),
                        Column.of("account", Deal.ACCOUNT),
                        Column.of("deal_stage", Deal.STAGE, Translation.oneOf(STAGES)),
                        Column.of("engage_date", Deal.OPENED_ON),
                        Column.of("close_date", Deal.CLOSED_ON),
                        Column.of("close_value", Deal.AMOUNT)),
                List.of("opportunity_id", "deal_stage"),
                new PipelineDrafter(new RowDrafter(Kind.DEAL, "opportunity_id")));
    }
}
