package id.paritrana.web;

import id.paritrana.dossier.Text;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header under which the same request gives the same decision again. */
final class IdempotencyKey {
  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");

  private IdempotencyKey() {}

  static @Nullable String of(@Nullable String header) {
    if (header != null && !VISIBLE.matcher(header).matches()) {
      Text fault =
          new Text(
              "must be 1 to 200 visible ASCII characters",
              "harus 1 sampai 200 karakter ASCII yang terlihat");
      throw new InvalidParameters(Map.of("Idempotency-Key", fault));
    }
    return header;
  }
}
