package id.paritrana.ruleset.table;

/**
 * How much a workbook may hold, by what it is for. Criteria are made into a tree of objects, rows
 * of nominees are only read through once, so that far more of them fit into the same heap.
 *
 * @param file bytes of the file
 * @param part bytes of one part, unpacked
 * @param total bytes of all parts, unpacked
 * @param nodes elements and attributes of the whole workbook
 * @param times how many times as many rows of a sheet, cells and texts as a table's workbook
 */
record Room(int file, int part, int total, int nodes, int times) {
  static final Room TABLES =
      new Room(
          SafeWorkbook.LARGEST, Archive.LARGEST_PART, Archive.LARGEST_TOTAL, XmlWalk.MOST_NODES, 1);
  static final Room NOMINEES = new Room(PlainWorkbook.LARGEST, 96 << 20, 128 << 20, 16_000_000, 20);

  int most(Limit limit) {
    return switch (limit) {
      case CELLS, TEXTS -> times * limit.most();
      // Beyond the nominees themselves there are titles and headings.
      case ROWS -> times == 1 ? limit.most() : limit.most() + 100;
      default -> limit.most();
    };
  }
}
