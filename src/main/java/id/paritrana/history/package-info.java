/** Which criteria were in force when, and who did what to them and why, as the journal has it. */
@NullMarked
package id.paritrana.history;

import org.jspecify.annotations.NullMarked;
