package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks of many plain rows, held to all that {@link SafeWorkbook} holds them to but with
 * more room, since no tree is made of them.
 */
public final class PlainWorkbook {
  /** Largest workbook, in bytes. */
  public static final int LARGEST = 20 << 20;

  private PlainWorkbook() {}

  /** The sheets that could be read, in the workbook's order; why others could not, as problems. */
  public static List<PlainSheet> read(String file, byte[] bytes, Problems problems) {
    try {
      Map<String, byte[]> archive = SafeWorkbook.parts(file, bytes, Room.NOMINEES);
      Contents contents = new Contents(archive, Room.NOMINEES);
      Map<String, Refused> unsound = contents.check();
      if (contents.sheets().isEmpty()) {
        throw Refused.damaged();
      }
      FileName.checkEnding(file);
      unsound.values().forEach(refused -> refused.addTo(problems, file));
      return sheets(contents, unsound);
    } catch (Refused refused) {
      refused.addTo(problems, FileName.shown(file));
      return List.of();
    }
  }

  private static List<PlainSheet> sheets(Contents contents, Map<String, Refused> unsound)
      throws Refused {
    XmlWalk walk = new XmlWalk(Room.NOMINEES);
    Texts texts = new Texts();
    DateFormats dates = new DateFormats();
    over(walk, contents, contents.shared(), texts);
    over(walk, contents, contents.formats(), dates);
    List<PlainSheet> sheets = new ArrayList<>();
    for (Book.Sheet sheet : contents.sheets()) {
      if (!unsound.containsKey(sheet.part().toLowerCase(Locale.ROOT))) {
        PlainRows rows = new PlainRows(texts, dates);
        over(new XmlWalk(Room.NOMINEES), contents, sheet.part(), rows);
        sheets.add(rows.sheet(sheet.name(), sheet.hidden()));
      }
    }
    return sheets;
  }

  private static void over(
      XmlWalk walk, Contents contents, @Nullable String part, XmlWalk.Visitor visitor)
      throws Refused {
    if (part != null) {
      walk.over(part, contents.content(part), XmlWalk.SPREADSHEET, visitor);
    }
  }

  /** Said of rows that come by another way than a workbook. */
  public static void tooLarge(String file, int bytes, Problems problems) {
    SafeWorkbook.tooLarge(Room.NOMINEES, bytes).addTo(problems, FileName.shown(file));
  }

  /** Said of more rows than there may be. */
  public static void tooMany(String file, int most, Problems problems) {
    new Refused(Code.LIMIT, "rows", most).addTo(problems, FileName.shown(file));
  }
}
