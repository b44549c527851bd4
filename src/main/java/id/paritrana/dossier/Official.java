package id.paritrana.dossier;

import org.jspecify.annotations.Nullable;

/** Somebody who answers for the nominee, and as what. */
public record Official(String name, @Nullable String position) {
  public Official {
    Bounds.name("name", name);
    Bounds.text("position", position);
  }

  /** Without the name: what is printed may be kept in a log. */
  @Override
  public String toString() {
    return "Official[" + position + "]";
  }
}
