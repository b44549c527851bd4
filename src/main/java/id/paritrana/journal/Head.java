package id.paritrana.journal;

/** The newest entry of a journal by its place and hash. */
record Head(long sequence, byte[] hash) {
  /** Of a journal without any. */
  static final Head NONE = new Head(0, Chain.ZERO);
}
