package id.paritrana.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token is made for.
 *
 * @param subject the person or system that will show it, as {@link Subject} allows
 * @param roles at least one
 * @param expires from when on it is refused; null if never
 */
public record Grant(String subject, Set<Role> roles, @Nullable Instant expires) {
  public Grant {
    Subject.check(subject);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("no role");
    }
    roles = Set.copyOf(roles);
  }
}
