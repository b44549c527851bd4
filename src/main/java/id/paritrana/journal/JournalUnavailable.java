package id.paritrana.journal;

import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteException;

/** The journal could not record or read; an answer that depends on it must not leave. */
public final class JournalUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int PRIMARY = 0xff;

  /** What keeps the journal from its work. */
  public enum Why {
    /** There is no room left. Nothing was recorded. */
    FULL,
    /** The file may not be written. Nothing was recorded. */
    READ_ONLY,
    /** Too much waits already, or it waited too long for its turn. Nothing was recorded. */
    SLOW,
    /** It was being written when its caller could wait no longer: it may yet be recorded. */
    UNCERTAIN,
    /** The database is out of reach. Nothing was recorded. */
    UNREACHABLE,
    /** Reading failed. */
    UNREADABLE,
    /** No checkpoint covers what was asked for, and the disk refuses a new one. */
    UNSIGNED,
    /** Anything else. Nothing was recorded. */
    FAILED
  }

  private final Why why;

  JournalUnavailable(String message, @Nullable Throwable cause) {
    this(message, why(cause), cause);
  }

  JournalUnavailable(String message, Why why, @Nullable Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  /** A journal that cannot be opened; said to whoever starts the service. */
  static JournalUnavailable atStart(Object place, Exception cause) {
    boolean readOnly = why(cause) == Why.READ_ONLY || cause instanceof AccessDeniedException;
    String said =
        readOnly
            ? "%1$s: the journal here cannot be written; give this user leave to write the folder and all in it, or name another folder"
                + " / jurnal di sini tidak dapat ditulisi; beri pengguna ini izin menulis folder itu beserta isinya, atau sebutkan folder lain"
            : "%1$s: the journal here cannot be opened: %2$s / jurnal di sini tidak dapat dibuka: %2$s";
    return new JournalUnavailable(said.formatted(place, cause.getMessage()), cause);
  }

  public Why why() {
    return why;
  }

  /** Whether the disk refuses to be written, so that what it holds may well be read. */
  boolean cannotWrite() {
    return why == Why.FULL || why == Why.READ_ONLY || why == Why.FAILED;
  }

  /** This as what a reader is told who asked for no more than a signature. */
  JournalUnavailable unsigned() {
    return cannotWrite()
        ? new JournalUnavailable("No checkpoint covers it; none was signed", Why.UNSIGNED, this)
        : this;
  }

  static Why why(@Nullable Throwable cause) {
    if (cause instanceof SQLiteException e) {
      return switch (e.getResultCode().code & PRIMARY) {
        case 5, 6 -> Why.SLOW; // SQLITE_BUSY, SQLITE_LOCKED
        case 8 -> Why.READ_ONLY; // SQLITE_READONLY
        case 13 -> Why.FULL; // SQLITE_FULL
        default -> Why.FAILED;
      };
    }
    if (cause instanceof PSQLException e) {
      return PostgresDatabase.why(String.valueOf(e.getSQLState()));
    }
    // A transaction that was lost names the fault that lost it.
    return cause instanceof SQLException e && e.getCause() != null ? why(e.getCause()) : Why.FAILED;
  }
}
