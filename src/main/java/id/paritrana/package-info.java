/**
 * The Paritrana decision service: request → dossier → session → findings → decision → journal →
 * response.
 */
@NullMarked
package id.paritrana;

import org.jspecify.annotations.NullMarked;
