package id.paritrana.cli;

import id.paritrana.dossier.Text;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was given cannot be worked with; said to whoever gave it. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private Refused(String message) {
    super(message);
  }

  static Refused of(Object what, Text why) {
    return new Refused(what + ": " + why.en() + " / " + why.id());
  }

  /** Refuses what is not there or is a folder. */
  static void unlessFile(Path file) throws Refused {
    if (Files.isDirectory(file)) {
      throw of(file, new Text("is a folder; give a file", "adalah folder; berikan berkas"));
    } else if (Files.notExists(file)) {
      throw of(file, new Text("there is no such file", "berkas ini tidak ada"));
    }
  }
}
