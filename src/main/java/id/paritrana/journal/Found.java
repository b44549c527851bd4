package id.paritrana.journal;

/** One of the entries that a search finds, whether or not it is still what was recorded. */
public sealed interface Found permits Entry, AlteredEntry {
  long sequence();
}
