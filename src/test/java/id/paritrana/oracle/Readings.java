package id.paritrana.oracle;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.Stage;
import id.paritrana.oracle.PlainReading.Expected;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plain readings of dossiers with something changed in them. */
final class Readings {
  private Readings() {}

  static Expected read(Dossier base, Consumer<Filing> change) {
    return PlainReading.of(Filing.changed(base, change));
  }

  static Expected employer(Dossier base, Consumer<Employer> change) {
    return read(base, filing -> filing.compliance = Employer.changed(base.compliance(), change));
  }

  static Expected enterprise(int year, @Nullable Sector sector, @Nullable Scale scale) {
    return read(
        Samples.enterprise(Scale.LARGE, Stage.SCREENING),
        filing -> {
          filing.year = year;
          filing.nominee =
              new Nominee(
                  "N-2",
                  "Nominee",
                  Kind.ENTERPRISE,
                  "Riau",
                  sector,
                  scale,
                  RiskGroup.III,
                  null,
                  null,
                  null);
        });
  }

  static @Nullable String category(int year, @Nullable Sector sector, Scale scale) {
    return enterprise(year, sector, scale).category();
  }

  static Map<String, BigDecimal> items(String... marks) {
    Map<String, BigDecimal> items = new TreeMap<>();
    for (String mark : marks) {
      items.put("item" + items.size(), new BigDecimal(mark));
    }
    return items;
  }

  static Map<String, BigDecimal> numbers(Map<String, String> texts, String key, String last) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    texts.forEach((code, text) -> numbers.put(code, new BigDecimal(text)));
    numbers.put(key, new BigDecimal(last));
    return numbers;
  }
}
