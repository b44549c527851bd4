package id.paritrana;

import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The shipped criteria, compiled once for all tests. */
public final class Shipped {
  public static final Path RULES = Path.of("rules");
  public static final Path TABLES = Path.of("decision-tables");

  private static final Ruleset RULESET = load();

  private Shipped() {}

  public static Ruleset ruleset() {
    return RULESET;
  }

  private static Ruleset load() {
    try {
      return RulesetFolder.read(RULES, TABLES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidRuleset e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
