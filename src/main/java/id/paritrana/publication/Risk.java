package id.paritrana.publication;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Place;

/**
 * What a draft may break for those who use the criteria.
 *
 * @param name by which it is agreed to: {@code indicator:…}, {@code category:…} or {@code row:…}
 * @param place where the draft has it, or the file that had it before
 */
public record Risk(String name, Place place, Text says) {}
