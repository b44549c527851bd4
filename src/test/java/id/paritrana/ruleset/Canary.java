package id.paritrana.ruleset;

import java.nio.file.Files;
import java.nio.file.Path;

/** Sings when something written in a cell is run; that this class is loaded tells it already. */
public final class Canary {
  private Canary() {}

  public static boolean sing() throws java.io.IOException {
    Files.createDirectories(Path.of("target/canary"));
    return System.setProperty("canary", "sang") == null;
  }
}
