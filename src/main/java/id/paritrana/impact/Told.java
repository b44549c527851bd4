package id.paritrana.impact;

import id.paritrana.impact.Competition.Contestant;
import id.paritrana.ruleset.Change;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report keeps of one decision until it is written.
 *
 * @param wanted whether it is reported; else it only competes
 * @param before none if it does not compete under the criteria in force
 * @param causes none if the draft decides it as before
 * @param line its change as JSON, but for the rank; empty if it cannot be reported
 */
record Told(
    Redecided decision,
    boolean wanted,
    @Nullable Contestant before,
    @Nullable Contestant after,
    Set<Change> causes,
    Places places,
    byte[] line) {}
