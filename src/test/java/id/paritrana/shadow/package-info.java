@NullMarked
package id.paritrana.shadow;

import org.jspecify.annotations.NullMarked;
