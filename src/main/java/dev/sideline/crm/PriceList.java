package dev.sideline.crm;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The products of an import with their list prices, found whatever the case and the blanks of their names. */
final class PriceList {

    static final String SHAPE = "products";
    static final String PRODUCT = "product";
    static final String PRICE = "sales_price";

    /** A product as the list writes it. */
    record Product(String name, BigDecimal price) {}

    private final Map<String, Product> products = new HashMap<>();

    /** Reads the list that lies beside the page; empty where there is none. */
    static PriceList beside(Page page, Drafts drafts) {
        PriceList list = new PriceList();
        drafts.besides(page, SHAPE)
                .forEach(products -> products.sheet().lines().forEach(line -> list.read(products, line, drafts)));
        return list;
    }

    Optional<Product> find(String name) {
        return Optional.ofNullable(products.get(key(name)));
    }

    private void read(Page page, Sheet.Line line, Drafts drafts) {
        String name = page.cell(line, PRODUCT);
        String price = page.cell(line, PRICE);
        try {
            products.put(key(name), new Product(name, new BigDecimal(price)));
        } catch (NumberFormatException notANumber) {
            drafts.reject(
                    new Rejection(page.sheet().file(), line.row(), PRICE, price, "must be a number such as 1250.50"));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
