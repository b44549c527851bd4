package id.paritrana.ruleset.marked;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Place;

/**
 * A cell that is not as it was in an earlier version.
 *
 * @param place in the workbook that is marked
 * @param added whether its whole row is new
 * @param says what it was
 */
public record Alteration(Place place, boolean added, Text says) {}
