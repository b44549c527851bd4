package id.paritrana.stability;

import id.paritrana.decision.Exact;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Seat;
import id.paritrana.plenary.Bench;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about one nominee's marks. All of them count nevertheless, as the decision has it.
 *
 * @param absent items that others marked, by a seat whose marks count
 * @param outliers marks outside the fences of {@link Spread}
 */
public record Hearing(Bench bench, List<Absent> absent, List<Outlier> outliers) {
  /** Items that a seat did not mark. */
  public record Absent(Seat seat, Set<String> items) {}

  /**
   * A mark far from the others.
   *
   * @param item empty where it is the mean of a seat's marks
   */
  public record Outlier(Seat seat, String item, BigDecimal mark) {}

  /** Of a dossier with names, or with what stands for them. */
  public static Hearing of(Dossier dossier) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Mark mark : Sheet.marks(dossier.interview())) {
      numbers.putIfAbsent(mark.assessor(), numbers.size() + 1);
    }
    Sheet sheet = Sheet.of(dossier, numbers);
    List<Absent> absent = new ArrayList<>();
    for (Seated one : sheet.counting()) {
      if (!one.absent().isEmpty()) {
        absent.add(new Absent(one.seat(), one.absent()));
      }
    }
    List<Outlier> outliers = new ArrayList<>();
    add(outliers, sheet, "", Seated::mean);
    for (String item : sheet.items()) {
      add(outliers, sheet, item, one -> one.items().get(item));
    }
    return new Hearing(Bench.of(dossier), absent, outliers);
  }

  private static void add(
      List<Outlier> outliers,
      Sheet sheet,
      String item,
      Function<Seated, @Nullable BigDecimal> mark) {
    for (Seated one : sheet.outliers(mark)) {
      BigDecimal given = mark.apply(one);
      if (given != null) {
        outliers.add(new Outlier(one.seat(), item, Exact.rounded(given)));
      }
    }
  }
}
