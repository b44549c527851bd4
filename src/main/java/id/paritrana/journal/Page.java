package id.paritrana.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of what a query finds, newest first; {@code next} is absent on the last page. */
public record Page(List<Entry> entries, @Nullable Long next) {
  public static final int MOST = 1_000;

  public Page {
    entries = List.copyOf(entries);
  }
}
