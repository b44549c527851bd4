package id.paritrana.shadow;

import java.time.Instant;

/**
 * How a shadow came to run.
 *
 * @param draft id of the draft
 * @param ruleset what the draft makes of the criteria
 * @param base the ruleset in force that it is held against
 * @param by the subject who began it
 * @param why in that subject's words
 */
record Begun(String draft, String ruleset, String base, String by, String why, Instant since) {}
