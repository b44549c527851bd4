package id.paritrana.draft;

import id.paritrana.ruleset.problem.Place;

/**
 * How many cases make a table row fire.
 *
 * @param place the cell of the row's id
 */
public record Covered(Place place, String row, int cases) {}
