package id.paritrana.draft;

import id.paritrana.ruleset.problem.Place;
import java.util.List;

/**
 * One expectation that a decision does not meet.
 *
 * @param place the cell that expects it
 * @param expected as the cell shows it, {@code -} for nothing
 * @param found likewise
 * @param rules what gave what was found
 */
public record Mismatch(Place place, String expected, String found, List<String> rules) {}
