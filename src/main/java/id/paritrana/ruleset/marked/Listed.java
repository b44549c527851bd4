package id.paritrana.ruleset.marked;

import id.paritrana.ruleset.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of what changed.
 *
 * @param kind what happened, in Indonesian
 * @param sheet the sheet it happened in
 * @param row row id or name of a case; empty for a sheet or column
 * @param label heading of the column; empty for a whole row
 * @param was what stood there; empty if nothing did
 * @param place where to look in the workbook that is marked; none if it is no more there
 */
public record Listed(
    String kind,
    String sheet,
    String row,
    String label,
    String was,
    String is,
    @Nullable Place place) {}
