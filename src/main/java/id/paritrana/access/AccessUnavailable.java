package id.paritrana.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The tokens cannot be read or written, so nobody can be let in. */
public final class AccessUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private AccessUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  AccessUnavailable(@Nullable Throwable cause) {
    this(
        "the tokens cannot be read or written / daftar token tidak dapat dibaca atau ditulis",
        cause);
  }

  /** Tokens that cannot be opened; said to whoever starts the service. */
  static AccessUnavailable atStart(Object place, Exception cause) {
    return new AccessUnavailable(
        "%1$s: the tokens cannot be opened: %2$s / daftar token tidak dapat dibuka: %2$s"
            .formatted(place, cause.getMessage()),
        cause);
  }

  /** The files of the first start; without them nobody could ever come in. */
  static AccessUnavailable notWritten(Path folder, Exception cause) {
    return new AccessUnavailable(
        ("%1$s: the tokens of the first start cannot be written here, so none were made; give this user leave to"
                + " write in this folder and start again"
                + " / token untuk pemakaian pertama tidak dapat ditulis di sini sehingga tidak ada yang dibuat; beri"
                + " pengguna ini izin menulis di folder ini lalu jalankan lagi")
            .formatted(folder),
        cause);
  }
}
