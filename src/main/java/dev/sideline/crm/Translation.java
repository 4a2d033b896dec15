package dev.sideline.crm;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** How a file's way of writing a value becomes ours. */
interface Translation {

    /**
     * @param cell never blank
     * @throws IllegalArgumentException when the cell holds no such value; its message says which form is right
     */
    String translate(String cell);

    /** Whether what comes out differs in more than form, and people should be told. */
    default boolean corrects() {
        return false;
    }

    static Translation asIs() {
        return cell -> cell;
    }

    /** Numbers that are given in millions. */
    static Translation millions() {
        return cell -> {
            try {
                return new BigDecimal(cell).movePointRight(6).toPlainString();
            } catch (NumberFormatException notANumber) {
                throw new IllegalArgumentException("must be a number such as 1250.50", notANumber);
            }
        };
    }

    /** One of some words, whatever their case. */
    static Translation oneOf(Map<String, String> ours) {
        return cell -> ours.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(cell.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + String.join(", ", ours.keySet())));
    }
}
