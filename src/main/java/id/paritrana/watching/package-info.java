/**
 * On the desk of a developer, what is saved in the folders of the criteria comes into force at
 * once, and the journal says that nobody approved it.
 */
@NullMarked
package id.paritrana.watching;

import org.jspecify.annotations.NullMarked;
