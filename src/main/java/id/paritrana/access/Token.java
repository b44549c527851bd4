package id.paritrana.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token without its text.
 *
 * @param id names it in commands; no secret
 * @param expires null if never
 * @param revoked when it was taken back; null if it was not
 */
public record Token(
    String id,
    String subject,
    Set<Role> roles,
    Instant made,
    @Nullable Instant expires,
    @Nullable Instant revoked) {

  static Token of(String id, Grant grant, Instant made) {
    return new Token(id, grant.subject(), grant.roles(), made, grant.expires(), null);
  }

  /** Whether it opens anything at this moment. A clock that lags revives no revoked one. */
  public boolean valid(Instant now) {
    return revoked == null && !expired(now);
  }

  public boolean expired(Instant now) {
    return expires != null && !now.isBefore(expires);
  }
}
