package id.paritrana.decision.fact;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nominees of one category that compete for the same places, as the selection tables see them.
 *
 * @param province where they compete within one province; empty above that
 * @param zone where they compete within one zone; empty elsewhere
 */
public record Cohort(
    String kind,
    String category,
    String stage,
    int assessmentYear,
    @Nullable String province,
    @Nullable String zone)
    implements Fact {
  @Override
  public String text() {
    return Stream.of(category, stage, String.valueOf(assessmentYear), province, zone)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
