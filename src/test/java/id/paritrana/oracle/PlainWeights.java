package id.paritrana.oracle;

import id.paritrana.dossier.Stage;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Aspect weights in per cent by group and stage, and the most an aspect can reach. */
final class PlainWeights {
  private PlainWeights() {}

  static Map<String, Integer> of(@Nullable String group, Stage stage) {
    if (group == null) {
      return Map.of();
    }
    return new TreeMap<>(
        switch (group) {
          case "GOVERNMENT" -> government(stage);
          case "SMALL_MICRO" -> smallMicro(stage);
          default -> enterprise(stage);
        });
  }

  static Fraction maximum(@Nullable String group, String aspect) {
    return Fraction.of(group.equals("ENTERPRISE") && aspect.equals("COMPLIANCE") ? 95 : 100);
  }

  private static Map<String, Integer> government(Stage stage) {
    return switch (stage) {
      case SCREENING -> Map.of("REGULATION", 30, "COVERAGE", 45, "INNOVATION", 25);
      case INTERVIEW, REGIONAL ->
          Map.of("REGULATION", 25, "COVERAGE", 35, "INNOVATION", 20, "UNDERSTANDING", 20);
      case NATIONAL ->
          Map.of("REGULATION", 20, "COVERAGE", 35, "INNOVATION", 20, "UNDERSTANDING", 25);
    };
  }

  private static Map<String, Integer> enterprise(Stage stage) {
    return stage == Stage.SCREENING
        ? Map.of("COMPLIANCE", 65, "CARE", 25, "INNOVATION", 10)
        : Map.of("COMPLIANCE", 50, "CARE", 20, "INNOVATION", 10, "UNDERSTANDING", 20);
  }

  private static Map<String, Integer> smallMicro(Stage stage) {
    return stage == Stage.SCREENING
        ? Map.of("COMPLIANCE", 75, "CARE", 25)
        : Map.of("COMPLIANCE", 55, "CARE", 20, "UNDERSTANDING", 25);
  }
}
