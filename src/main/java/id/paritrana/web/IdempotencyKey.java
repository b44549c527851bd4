package id.paritrana.web;

import id.paritrana.dossier.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header under which the same request gives the same decision again. */
final class IdempotencyKey {
  private static final String NAME = "Idempotency-Key";
  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");

  private IdempotencyKey() {}

  static @Nullable String of(HttpServletRequest request) {
    List<String> headers = Collections.list(request.getHeaders(NAME));
    if (headers.isEmpty()) {
      return null;
    } else if (headers.size() > 1) {
      throw refused("stands more than once; send one", "tertulis lebih dari sekali; kirim satu");
    } else if (!VISIBLE.matcher(headers.get(0)).matches()) {
      throw refused(
          "must be 1 to 200 visible ASCII characters",
          "harus 1 sampai 200 karakter ASCII yang terlihat");
    }
    return headers.get(0);
  }

  private static InvalidParameters refused(String en, String id) {
    return new InvalidParameters(Map.of(NAME, new Text(en, id)));
  }
}
