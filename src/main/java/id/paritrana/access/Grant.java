package id.paritrana.access;

import id.paritrana.dossier.Text;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a token is made for.
 *
 * @param subject the person or system that will show it, 1 to 100 characters
 * @param roles at least one
 * @param expires from when on it is refused; null if never
 */
public record Grant(String subject, Set<Role> roles, @Nullable Instant expires) {
  private static final Pattern SUBJECT = Pattern.compile("\\S(.{0,98}\\S)?");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]|\\s{2}");

  public Grant {
    if (!SUBJECT.matcher(subject).matches() || UNSEEN.matcher(subject).find()) {
      throw new NotIssued(
          new Text(
              "a subject is 1 to 100 letters, figures and signs, with single spaces only between them",
              "nama subjek 1 sampai 100 huruf, angka, dan tanda, dengan spasi tunggal hanya di antaranya"));
    }
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("no role");
    }
    roles = Set.copyOf(roles);
  }
}
