package id.paritrana.journal;

import java.util.List;

/**
 * What a walk of the whole chain found. The chain alone cannot show that its newest entries were
 * cut off: for that, {@code entries} and {@code head} must be compared with figures kept elsewhere.
 */
public record Verification(long entries, String head, List<String> faults) {
  public Verification {
    faults = List.copyOf(faults);
  }
}
