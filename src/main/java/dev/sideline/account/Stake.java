package dev.sideline.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some deals are worth together.
 *
 * @param worth in the workspace's currency; null when no amount is known
 * @param missing the deals that add nothing, because their amount is blank or its currency has no rate
 */
public record Stake(@Nullable Money worth, List<Deal> missing) {}
