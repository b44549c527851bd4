/** The sentence the service says: a dossier is read, decided, journaled, and only then answered. */
@NullMarked
package id.paritrana.evaluation;

import org.jspecify.annotations.NullMarked;
