/** HTTP in, HTTP out, nothing else. */
@NullMarked
package id.paritrana.web;

import org.jspecify.annotations.NullMarked;
