package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.problem.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of the criteria to another. Rows are known by their ids, columns by
 * what they mean, so that a row or column in another place is no change by itself.
 *
 * @param from how the older version is called: a ruleset id, or a folder
 * @param files every file whose bytes differ
 * @param sheets sheets that came, went, were renamed, or of which more changed than the rows
 */
public record RulesetDifference(
    String from,
    String to,
    List<FileDifference> files,
    List<SheetDifference> sheets,
    List<RowDifference> rows,
    List<RuleDifference> rules) {

  /**
   * Compares two versions, whether their files are sound or not.
   *
   * @param from how the older version shall be called
   * @param old its files
   */
  public static RulesetDifference of(
      String from, List<RuleFile> old, String to, List<RuleFile> now) {
    return new Comparison(old, now).of(from, to);
  }

  /** Whether the criteria are the same, whatever bytes they are written in. */
  public boolean isEmpty() {
    return sheets.isEmpty()
        && rows.isEmpty()
        && rules.isEmpty()
        && files.stream().allMatch(file -> file.change() == Change.SAME_CRITERIA);
  }

  /** The change from the newer version back to the older. */
  public RulesetDifference mirrored() {
    return new RulesetDifference(
        to,
        from,
        Told.mirrored(files),
        Told.mirrored(sheets),
        Told.mirrored(rows),
        Told.mirrored(rules));
  }

  /** Workbooks of the newer version with something in them to mark or to list, by name. */
  public List<String> workbooks() {
    Set<String> gone = new LinkedHashSet<>();
    files.stream()
        .filter(file -> file.change() == Change.REMOVED || file.change() == Change.UNREADABLE)
        .forEach(file -> gone.add(file.name()));
    return touched(Stream.concat(sheets.stream(), rows.stream()))
        .filter(name -> name.endsWith(".xlsx") && !gone.contains(name))
        .distinct()
        .sorted()
        .toList();
  }

  /** The files in which something stands, or stood, that is told. */
  static Stream<String> touched(Stream<? extends Told<?>> told) {
    return told.flatMap(one -> Stream.of(file(one.before()), file(one.after())))
        .filter(name -> !name.isEmpty());
  }

  private static String file(@Nullable Place place) {
    return place == null ? "" : place.file();
  }
}
