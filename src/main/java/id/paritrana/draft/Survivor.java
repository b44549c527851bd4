package id.paritrana.draft;

import id.paritrana.ruleset.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A change of one row that no case notices.
 *
 * @param place the changed cell
 * @param change before and after: {@code value >= 0.2 → value > 0.2}
 * @param reason why none can, where a sheet <i>Uji tetap</i> gives one
 */
public record Survivor(Place place, String row, String change, @Nullable String reason) {}
