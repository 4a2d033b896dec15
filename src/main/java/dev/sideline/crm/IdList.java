package dev.sideline.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several external ids in one cell, joined with {@code ;}. One that has a semicolon in it is written with a backslash
 * before it; any other backslash means itself.
 */
final class IdList {

    private static final char SEPARATOR = ';';
    private static final char ESCAPE = '\\';

    private IdList() {}

    static String join(Collection<String> ids) {
        return ids.stream().map(IdList::escaped).collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }

    /** Without blanks around them; empty ones are left out. */
    static List<String> split(String cell) {
        List<String> ids = new ArrayList<>();
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == SEPARATOR) {
                ids.add(id.toString().strip());
                id.setLength(0);
            } else if (sign == ESCAPE && i + 1 < cell.length() && isSpecial(cell.charAt(i + 1))) {
                i++;
                id.append(cell.charAt(i));
            } else {
                id.append(sign);
            }
        }
        ids.add(id.toString().strip());
        ids.removeIf(String::isEmpty);
        return ids;
    }

    private static String escaped(String id) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char sign = id.charAt(i);
            boolean last = i + 1 == id.length();
            if (sign == SEPARATOR || (sign == ESCAPE && (last || isSpecial(id.charAt(i + 1))))) {
                written.append(ESCAPE);
            }
            written.append(sign);
        }
        return written.toString();
    }

    private static boolean isSpecial(char sign) {
        return sign == SEPARATOR || sign == ESCAPE;
    }
}
