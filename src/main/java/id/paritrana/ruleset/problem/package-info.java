/**
 * What is wrong with a file of the criteria, and where: a stable code, a place down to the cell or
 * the line, what was found and what to do, in both languages. The wording lies in {@code
 * problems_en.properties} and {@code problems_id.properties}, so that it can be read and mended
 * without Java.
 */
@NullMarked
package id.paritrana.ruleset.problem;

import org.jspecify.annotations.NullMarked;
