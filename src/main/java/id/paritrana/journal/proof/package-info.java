/** Short proofs that entries stand in a journal: a Merkle tree and signed checkpoints of it. */
@NullMarked
package id.paritrana.journal.proof;

import org.jspecify.annotations.NullMarked;
