package id.paritrana.filing.form;

import id.paritrana.ruleset.problem.Place;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One value of a dossier and the cell it stands in.
 *
 * @param names its path; an entry of a list is a number from 1
 */
public record Leaf(List<String> names, JsonNode value, Place place) {}
