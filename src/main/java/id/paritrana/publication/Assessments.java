package id.paritrana.publication;

/** The reports of what drafts change. */
@FunctionalInterface
public interface Assessments {
  /**
   * Whether a finished report of this hash says what the draft changes. From now on it is kept, as
   * somebody signs for it.
   *
   * @param impact {@code sha256:…}
   */
  boolean hold(String draft, String impact);
}
