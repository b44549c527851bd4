/**
 * Formula files (DRL) held to an allow-list: parsed, checked piece by piece, compiled, and confined
 * to the classes a formula needs. {@code docs/formulas.md} describes the language that remains.
 */
@NullMarked
package id.paritrana.ruleset.drl;

import org.jspecify.annotations.NullMarked;
