package id.paritrana.watching;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.difference.CellDifference;
import id.paritrana.ruleset.difference.Change;
import id.paritrana.ruleset.difference.DifferenceText;
import id.paritrana.ruleset.difference.RowDifference;
import id.paritrana.ruleset.difference.RuleDifference;
import id.paritrana.ruleset.difference.RulesetDifference;
import id.paritrana.ruleset.difference.Side;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of what was saved, as the console says it in both languages. */
public final class InWords {
  private static final int MOST_CHANGES = 8;
  private static final String INDENT = "    ";

  private InWords() {}

  public static String of(News news) {
    List<String> lines = new ArrayList<>();
    if (news instanceof News.Changed changed) {
      mended(changed.mended(), lines);
      String id = changed.ruleset();
      both(
          lines,
          "ruleset " + id + " is in force now, as it was saved; nobody approved it",
          "ruleset " + id + " kini berlaku, sebagaimana disimpan; tidak disetujui siapa pun");
      Text summary = DifferenceText.summary(changed.difference());
      lines.add(INDENT + summary.id());
      lines.add(INDENT + summary.en());
      changes(changed.difference(), lines);
      problems(changed.problems(), lines);
    } else if (news instanceof News.Unchanged unchanged) {
      mended(unchanged.mended(), lines);
      String id = unchanged.ruleset();
      both(
          lines,
          "saved, and no criterion changed; ruleset " + id + " stays in force",
          "tersimpan, tidak ada kriteria yang berubah; ruleset " + id + " tetap berlaku");
      problems(unchanged.problems(), lines);
    } else if (news instanceof News.Refused refused) {
      String id = refused.ruleset();
      both(
          lines,
          "what was saved has errors and does not count; ruleset " + id + " goes on deciding",
          "yang disimpan mengandung kesalahan dan tidak berlaku; ruleset " + id + " tetap berlaku");
      problems(refused.problems(), lines);
    } else if (news instanceof News.Tried tried) {
      both(
          lines,
          tried.passed() + " of " + tried.cases() + " test cases passed",
          tried.passed() + " dari " + tried.cases() + " kasus uji sesuai");
      problems(tried.problems(), lines);
    } else if (news instanceof News.Ended ended) {
      String id = ended.ruleset();
      both(
          lines,
          "a draft was published or a ruleset restored: ruleset "
              + id
              + " is in force and the folders are watched no longer; hand changes in as a draft",
          "sebuah draf diterbitkan atau ruleset diberlakukan kembali: yang berlaku ruleset "
              + id
              + " dan folder tidak diamati lagi; serahkan perubahan sebagai draf");
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static void both(List<String> lines, String en, String id) {
    lines.add(en + " / " + id);
  }

  private static void mended(boolean mended, List<String> lines) {
    if (mended) {
      both(lines, "the errors are mended", "kesalahannya sudah diperbaiki");
    }
  }

  private static void problems(List<Problem> problems, List<String> lines) {
    problems.forEach(problem -> lines.add(problem.told()));
  }

  /** One line a cell or rule, and how many more there are. */
  private static void changes(RulesetDifference difference, List<String> lines) {
    List<String> all = new ArrayList<>();
    difference.files().stream()
        .filter(file -> file.change() == Change.ADDED || file.change() == Change.REMOVED)
        .forEach(file -> all.add((file.change() == Change.ADDED ? "+ " : "- ") + file.name()));
    difference.rows().forEach(row -> row.cells().forEach(cell -> all.add(cell(row, cell))));
    difference.rules().forEach(rule -> all.add(rule(rule)));
    all.stream().limit(MOST_CHANGES).forEach(line -> lines.add(INDENT + line));
    int more = all.size() - MOST_CHANGES;
    if (more > 0) {
      both(lines, INDENT + "… and " + more + " more", more + " lagi");
    }
  }

  private static String cell(RowDifference row, CellDifference cell) {
    Place place = Objects.requireNonNull(cell.after() == null ? cell.before() : cell.after());
    return "%s: %s, %s: %s → %s"
        .formatted(place, row.name(), cell.label(), shown(cell.was()), shown(cell.is()));
  }

  private static String shown(@Nullable Side side) {
    return side == null || side.value() == null ? "–" : side.shown();
  }

  private static String rule(RuleDifference rule) {
    Place place = Objects.requireNonNull(rule.after() == null ? rule.before() : rule.after());
    return place + (rule.name().isEmpty() ? "" : ": " + rule.name());
  }
}
