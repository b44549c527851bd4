package id.paritrana.filing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of results, and what of a decision stands in it. */
record ResultColumn(
    String name, String label, int width, Function<Verdict, @Nullable Object> value) {
  static final List<ResultColumn> BEFORE =
      List.of(
          new ResultColumn(
              "outcome",
              "Hasil",
              36,
              verdict -> verdict.outcome() + " (" + Codes.meaning(verdict.outcome()) + ")"),
          new ResultColumn("category", "Kategori", 28, Verdict::category),
          new ResultColumn("total", "Nilai total", 10, Verdict::total));
  static final List<ResultColumn> AFTER =
      List.of(
          new ResultColumn("gates", "Syarat tidak terpenuhi", 22, listed(Verdict::gates)),
          new ResultColumn("missing", "Angka yang tidak ada", 22, listed(Verdict::missing)),
          new ResultColumn("flags", "Perlu diperiksa", 22, listed(Verdict::flags)),
          new ResultColumn("awards", "Penghargaan khusus", 22, listed(Verdict::awards)),
          new ResultColumn("decision", "Nomor putusan", 38, Verdict::decision),
          new ResultColumn(
              "reasons", "Alasan", 110, verdict -> String.join("\n", verdict.reasons())));

  static ResultColumn aspect(String code) {
    return new ResultColumn(
        "aspect." + code, "Poin " + code, 16, verdict -> verdict.aspects().get(code));
  }

  private static Function<Verdict, @Nullable Object> listed(Function<Verdict, List<String>> part) {
    return verdict -> {
      List<String> codes = part.apply(verdict);
      return codes.isEmpty() ? null : String.join(", ", codes);
    };
  }
}
