package id.paritrana.ruleset.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.paritrana.dossier.Text;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says a difference in plain lines of at most 100 letters, grouped by sheet, one line a cell. */
public final class DifferenceText {
  private static final int WIDTH = 100;

  private final Words words;
  private final StringBuilder out = new StringBuilder();

  private DifferenceText(Words words) {
    this.words = words;
  }

  /**
   * The difference in words.
   *
   * @param indonesian whether in Indonesian, else in English
   */
  public static String of(RulesetDifference difference, boolean indonesian) {
    DifferenceText text = new DifferenceText(indonesian ? Words.INDONESIAN : Words.ENGLISH);
    text.write(difference);
    return text.out.toString();
  }

  /** How much changed, in one sentence. */
  public static Text summary(RulesetDifference difference) {
    return new Text(Words.ENGLISH.summary(difference), Words.INDONESIAN.summary(difference));
  }

  private void write(RulesetDifference difference) {
    line("", words.say("The criteria before: ", "Kriteria sebelumnya: ") + difference.from());
    line("", words.say("The criteria now:    ", "Kriteria sekarang:   ") + difference.to());
    line("", words.summary(difference));
    difference.files().stream()
        .filter(file -> file.change() != Change.CHANGED)
        .forEach(file -> line("", file.name() + ": " + words.file(file.change())));
    TreeSet<Place> sheets = new TreeSet<>();
    difference.sheets().forEach(sheet -> sheets.add(sheet.at()));
    difference.rows().forEach(row -> sheets.add(sheet(row)));
    for (Place sheet : sheets) {
      out.append('\n');
      line("", sheet.file() + ", " + sheet.sheet());
      difference.sheets().stream().filter(one -> one.at().equals(sheet)).forEach(this::sheet);
      difference.rows().stream().filter(row -> sheet(row).equals(sheet)).forEach(this::row);
    }
    String file = "";
    for (RuleDifference rule : difference.rules()) {
      if (!rule.at().file().equals(file)) {
        file = rule.at().file();
        out.append('\n');
        line("", file);
      }
      rule(rule);
    }
  }

  private static Place sheet(RowDifference row) {
    return Place.sheet(row.at().file(), Objects.requireNonNull(row.at().sheet()));
  }

  private void sheet(SheetDifference sheet) {
    if (sheet.change() != Change.CHANGED) {
      Place before = sheet.before();
      String old =
          sheet.change() == Change.RENAMED && before != null
              ? ": " + before.file() + ", " + before.sheet()
              : "";
      line("  ", words.sheet(sheet.change()) + old);
    }
    for (CellDifference head : sheet.heads()) {
      String what =
          head.key().equals("hitPolicy")
              ? words.say("How many rows may hit", "Banyaknya baris yang boleh kena")
              : words.say("Title or remark", "Judul atau keterangan");
      line("  ", what + "  " + words.values(head));
    }
    for (ColumnDifference column : sheet.columns()) {
      line("  ", words.column(column));
    }
  }

  private void row(RowDifference row) {
    String start = row.name() + "  ";
    row.changes().stream()
        .filter(change -> change != Change.CHANGED)
        .forEach(change -> line("  ", start + words.row(change, row)));
    for (CellDifference cell : row.cells()) {
      String kind =
          cell.role() == Written.Role.BASIS ? words.say(" (basis)", " (dasar hukum/sumber)") : "";
      line("  ", start + cell.label() + kind + "  " + words.values(cell));
    }
  }

  private void rule(RuleDifference rule) {
    String name =
        rule.name().isEmpty()
            ? words.say("before the first rule", "sebelum aturan pertama")
            : words.say("rule ", "aturan ") + rule.name();
    rule.changes().forEach(change -> line("  ", name + "  " + words.rule(change, rule)));
    lines(rule.was(), rule.is(), line -> line("    ", line));
  }

  /** The lines that differ: old ones after a minus, new ones after a plus. */
  public static void lines(List<String> was, List<String> is, Consumer<String> to) {
    for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
      delta.getSource().getLines().forEach(line -> to.accept("- " + line));
      delta.getTarget().getLines().forEach(line -> to.accept("+ " + line));
    }
  }

  /** Folded at a space where it is too long. */
  private void line(String indent, String content) {
    String rest = indent + content.replaceAll("[\\r\\n\\t]+", " ");
    String next = indent + "      ";
    while (rest.length() > WIDTH) {
      int fold = rest.lastIndexOf(' ', WIDTH);
      fold = fold <= next.length() ? WIDTH : fold;
      out.append(rest, 0, fold).append('\n');
      rest = next + rest.substring(fold).stripLeading();
    }
    out.append(rest.stripTrailing()).append('\n');
  }

  static @Nullable String spot(@Nullable Place place) {
    return place == null ? null : place.spot();
  }
}
