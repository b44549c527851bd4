package id.paritrana.decision.fact;

import id.paritrana.decision.finding.CategoryFound;
import id.paritrana.decision.finding.GroupFound;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A subject with its award category and group; neither where no row, or rows that disagree, found
 * one.
 */
public record Candidate(Subject subject, @Nullable String category, @Nullable String group)
    implements Fact {
  /** The candidate that the category and group tables' hits lead to. */
  public static Candidate of(
      Subject subject, List<CategoryFound> categories, List<GroupFound> groups) {
    return new Candidate(
        subject, agreed(categories, CategoryFound::category), agreed(groups, GroupFound::group));
  }

  private static <F> @Nullable String agreed(List<F> found, Function<F, String> code) {
    List<String> codes = found.stream().map(code).distinct().toList();
    return codes.size() == 1 ? codes.get(0) : null;
  }

  public String kind() {
    return subject.kind();
  }

  public String stage() {
    return subject.stage();
  }

  @Override
  public String text() {
    return category == null ? "category -" : category;
  }
}
