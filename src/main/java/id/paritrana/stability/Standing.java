package id.paritrana.stability;

import java.util.BitSet;

/** Who wins and who goes on, by their place in the list of nominees. */
record Standing(BitSet winners, BitSet sentUp) {}
