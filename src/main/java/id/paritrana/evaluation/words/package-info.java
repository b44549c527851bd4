/** What the codes and figures of an answer are called and how they are written, for people. */
@NullMarked
package id.paritrana.evaluation.words;

import org.jspecify.annotations.NullMarked;
