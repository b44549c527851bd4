package id.paritrana.ruleset;

import java.time.ZoneId;
import org.drools.base.util.Drools;

/**
 * What decides besides the ruleset: recorded with every decision, since a replay may differ by it.
 */
public record Engine(String drools, String java, String timeZone) {
  /** The one that runs here. */
  public static Engine running() {
    return new Engine(
        Drools.getFullVersion(),
        System.getProperty("java.version"),
        ZoneId.systemDefault().getId());
  }
}
