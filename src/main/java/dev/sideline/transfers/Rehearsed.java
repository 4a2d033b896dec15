package dev.sideline.transfers;

import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param key under which the files are kept for it
 * @param report null while one of the files cannot be imported
 */
record Rehearsed(String key, List<Look> looks, @Nullable ImportReport report) {}
