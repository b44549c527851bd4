/**
 * One immutable version of all criteria: read, checked, compiled, run. The only room where Drools
 * is spoken.
 *
 * <p>{@link Ruleset#decide} is the way in; {@link RulesetReader} makes a ruleset from files or says
 * what is wrong with them.
 */
@NullMarked
package id.paritrana.ruleset;

import org.jspecify.annotations.NullMarked;
