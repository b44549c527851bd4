package id.paritrana.dossier;

import java.util.List;

/**
 * In what part a person is named in a dossier. The fields listed here hold personal data, and no
 * others do.
 */
public enum Role {
  /** Who answers for the nominee. */
  OFFICIAL("officials", "*", "name"),
  /** Who gave marks at the hearing. */
  ASSESSOR("interview", "marks", "*", "assessor"),
  /** Who counted the valid identity numbers. */
  SOURCE("digital", "validNikSource"),
  /** Who sat on the panel that selected. */
  PANELIST("panel", "*", "name");

  private final List<String> path;

  Role(String... path) {
    this.path = List.of(path);
  }

  /** The field that names the person, from the dossier down; {@code *} is any entry of a list. */
  public List<String> path() {
    return path;
  }
}
