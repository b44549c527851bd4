package id.paritrana.ruleset.marked;

/** What a mark on a cell says, as seen from a file and sheet. */
interface Remark {
  Tint tint();

  /**
   * In Indonesian.
   *
   * @param alone whether the cell has no other remark, so that the heading says of what kind it is
   */
  String indonesian(String file, String sheet, boolean alone);

  String english(String file, String sheet, boolean alone);
}
