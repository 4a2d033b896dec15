package dev.sideline.crm;

import java.util.List;
import java.util.Map;

/**
 * How one file was understood.
 *
 * @param rows below the header, blank ones not counted
 * @param mapped what became of each column, by its header
 * @param ignored the headers of columns that nothing is made of
 */
public record FileReport(
        String file,
        String kind,
        String source,
        String encoding,
        String separator,
        int rows,
        Map<String, String> mapped,
        List<String> ignored) {}
