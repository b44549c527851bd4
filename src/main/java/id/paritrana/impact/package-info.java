/** Who would be decided otherwise by a draft of the criteria, by how much, and by which row. */
@NullMarked
package id.paritrana.impact;

import org.jspecify.annotations.NullMarked;
