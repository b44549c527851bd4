package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Place;

/**
 * Why a change of some rows may go unnoticed by every case.
 *
 * @param rows row ids separated by commas; a family is written {@code COV-*}
 * @param change the change as it is reported, or how it begins
 */
public record Explanation(Place place, String rows, String change, String reason) {}
