package id.paritrana.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Entry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The printed differences between neighbours. */
class ReasonsTest {
  @TempDir static Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.79 | 2, -3.25       | a (A): +2; a (A): -3,25; lainnya: +3,04; bersama: +1,79",
        "0.00 | 2, -2          | a (A): +2; a (A): -2; bersama: 0",
        "0.01 | 1.23456, 0.004 | a (A): +1,2346; a (A): +0,004; lainnya: -1,2286; bersama: +0,01",
        "0.00 |                | –",
      })
  void whatIsNotNamedIsTheOthers(String lacks, String parts, String printed) {
    StringBuilder differences = new StringBuilder();
    for (String part : parts == null ? List.<String>of() : List.of(parts.split(", "))) {
      differences.append(differences.isEmpty() ? "" : ",");
      differences.append("{\"indicator\": \"a\", \"aspect\": \"A\", \"points\": " + part + "}");
    }
    JsonNode above =
        Sitting.JSON.readTree("{\"lacks\": " + lacks + ", \"differences\": [" + differences + "]}");
    assertThat(Reasons.differences(above, Language.INDONESIAN).replace("\n", "; "))
        .isEqualTo(printed);
  }

  /** Whoever reads only what is printed must come to the same totals, and so to the same order. */
  @Test
  void printedPartsAddUpToThePrintedDifferenceOfTotals() {
    int told = 0;
    int others = 0;
    for (int seed = 1; seed <= 3; seed++) {
      try (Sitting sitting = new Sitting(folder.resolve("" + seed))) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
          sitting.chance("C-" + i, random);
        }
        Entry entry =
            sitting.select("{'assessmentYear': 2024, 'stage': 'INTERVIEW', 'province': 'Riau'}");
        JsonNode places = sitting.selection(entry).get("categories").get(0).get("places");
        for (int i = 0; i + 1 < places.size(); i++) {
          JsonNode above = places.get(i).get("above");
          for (Language language : Language.values()) {
            String printed = Reasons.differences(above, language);
            BigDecimal difference = total(places.get(i), language);
            difference = difference.subtract(total(places.get(i + 1), language));
            assertThat(difference.signum()).isNotNegative();
            assertThat(sum(printed)).as(printed).isEqualByComparingTo(difference);
            others += printed.contains(language.say("differences.others", "")) ? 1 : 0;
          }
          BigDecimal sum = above.get("others").decimalValue();
          for (JsonNode one : above.get("differences")) {
            sum = sum.add(one.get("points").decimalValue());
          }
          assertThat(sum).isEqualByComparingTo(above.get("lacks").decimalValue());
          told++;
        }
      }
    }
    assertThat(told).isGreaterThan(60);
    assertThat(others).isGreaterThan(20);
  }

  private static BigDecimal total(JsonNode place, Language language) {
    return figure(language.total(place.get("total").decimalValue()));
  }

  /** The sum of all lines but the last, which must be the same. */
  private static BigDecimal sum(String printed) {
    List<String> lines = printed.lines().toList();
    if (printed.equals("–")) {
      return BigDecimal.ZERO;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String line : lines.subList(0, lines.size() - 1)) {
      sum = sum.add(figure(line));
    }
    assertThat(figure(lines.get(lines.size() - 1))).as(printed).isEqualByComparingTo(sum);
    return sum;
  }

  private static BigDecimal figure(String line) {
    return new BigDecimal(line.replaceFirst(".*[: ]", "").replace(',', '.'));
  }
}
