/** How a draft comes into force: handed in, agreed to by another subject, published, restored. */
@NullMarked
package id.paritrana.publication;

import org.jspecify.annotations.NullMarked;
