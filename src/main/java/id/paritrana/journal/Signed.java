package id.paritrana.journal;

/** A signed note and the size of its tree. */
record Signed(long size, String note) {}
