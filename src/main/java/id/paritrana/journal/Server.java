package id.paritrana.journal;

import id.paritrana.personal.KeyServer;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database and who may use it. Its tables lie in the schema that the address names as
 * {@code currentSchema}, else in {@code paritrana}.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, with any parameter of the driver
 * @param user none if the address names it
 * @param password none if the address names it, or none is asked for
 */
public record Server(String url, @Nullable String user, @Nullable String password) {
  private static final String SCHEME = "jdbc:postgresql:";

  public Server {
    if (!url.startsWith(SCHEME)) {
      throw new IllegalArgumentException(
          "The journal's address must begin with jdbc:postgresql: / alamat jurnal harus diawali jdbc:postgresql:");
    }
  }

  /** Where the keys of personal data lie: in a schema beside the journal's, named for it. */
  public KeyServer keys() {
    return Sessions.ofKeys(this, Limits.USUAL.forLock());
  }

  /** The address without what may be secret in it. */
  @Override
  public String toString() {
    return url.replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
  }
}
