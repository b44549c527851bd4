package id.paritrana.advice;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a changed dossier contradicts itself where what was filed did not: a part that is raised
 * stays within its whole, even where the whole is changed too.
 */
final class Possible {
  private record Part(String part, String whole) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("/digital/jmoUsers", "/compliance/registered"),
          new Part("/digital/validNik", "/compliance/registered"));

  private final ObjectNode filed;

  Possible(ObjectNode filed) {
    this.filed = filed;
  }

  boolean holds(ObjectNode changed) {
    return PARTS.stream().allMatch(part -> within(part, changed))
        && (guarded(changed).compareTo(guarded(filed)) == 0
            || guarded(changed).compareTo(most(changed)) <= 0);
  }

  private boolean within(Part part, ObjectNode changed) {
    JsonNode now = changed.at(part.part());
    JsonNode whole = changed.at(part.whole());
    return !now.isNumber()
        || !whole.isNumber()
        || now.equals(filed.at(part.part()))
        || now.decimalValue().compareTo(whole.decimalValue()) <= 0;
  }

  private static BigDecimal guarded(ObjectNode dossier) {
    return dossier
        .at("/vulnerableWorkers/protected")
        .valueStream()
        .map(one -> one.path("workers").decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal most(ObjectNode dossier) {
    JsonNode population = dossier.at("/vulnerableWorkers/population");
    return population.isNumber() ? population.decimalValue() : BigDecimal.ZERO;
  }
}
