package dev.sideline.crm;

import dev.sideline.account.Kind;

/**
 * An interchange file as it is written.
 *
 * @param rows below the header
 * @param text to be written in UTF-8
 */
public record ExportFile(Kind kind, int rows, String text) {

    public String name() {
        return kind.plural() + ".csv";
    }
}
