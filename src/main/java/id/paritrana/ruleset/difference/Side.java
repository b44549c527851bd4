package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A cell in one of the versions.
 *
 * @param label its column's heading
 * @param value text (String), number (BigDecimal) or truth value (Boolean), as it decides; none if
 *     the cell is empty
 * @param shown what the sheet shows, with a decimal point
 */
public record Side(Place place, String label, @Nullable Object value, String shown) {}
