package id.paritrana.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of what a query finds, newest first; {@code next} is absent on the last page. */
public record Page(List<Found> found, @Nullable Long next) {
  public static final int MOST = 1_000;

  public Page {
    found = List.copyOf(found);
  }

  /**
   * What was found, for whom all of it must be as it was recorded.
   *
   * @throws JournalAltered if one is not
   */
  public List<Entry> entries() {
    return found.stream().map(Page::recorded).toList();
  }

  private static Entry recorded(Found one) {
    if (one instanceof Entry entry) {
      return entry;
    }
    throw JournalAltered.entry(one.sequence());
  }
}
