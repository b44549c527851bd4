package id.paritrana.ruleset.difference;

/** What happened to a file, sheet, column, row or rule. */
public enum Change {
  ADDED,
  REMOVED,
  /** Its content is another. */
  CHANGED,
  /** It has another name. */
  RENAMED,
  /** It stands in another sheet or file, or, a column, in another order. */
  MOVED,
  /** It stands elsewhere among the others, where the order decides. */
  REORDERED,
  /** Its name now stands for something else altogether. */
  NEW_MEANING,
  /** A file whose criteria are the same; only its bytes, or the places of rows, are others. */
  SAME_CRITERIA,
  /** It could not be read in one of the versions. */
  UNREADABLE;

  Change mirrored() {
    return switch (this) {
      case ADDED -> REMOVED;
      case REMOVED -> ADDED;
      default -> this;
    };
  }
}
