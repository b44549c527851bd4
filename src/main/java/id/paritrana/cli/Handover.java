package id.paritrana.cli;

import id.paritrana.access.NotIssued;
import id.paritrana.access.Role;
import id.paritrana.access.Secret;
import id.paritrana.access.SecretFile;
import id.paritrana.access.Token;
import id.paritrana.dossier.Text;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands a new token to whoever asked for it: on standard output alone, so that a script can take
 * it, or in a file.
 *
 * @param file none for standard output
 */
record Handover(PrintStream out, PrintStream err, @Nullable Path file) {
  /** Makes the token once it is sure that its text can be handed over. */
  Token of(Secret secret, Function<Secret, Token> making) throws Refused, IOException {
    if (file != null) {
      write(file, secret);
    }
    boolean made = false;
    try {
      Token token = making.apply(secret);
      made = true;
      if (file == null) {
        out.println(secret.text());
      }
      return token;
    } catch (NotIssued e) {
      throw Refused.of("token", e.says());
    } finally {
      if (!made && file != null) {
        Files.delete(file);
      }
    }
  }

  private static void write(Path file, Secret secret) throws Refused, IOException {
    try {
      SecretFile.create(file, secret);
    } catch (FileAlreadyExistsException e) {
      throw Refused.of(
          file,
          new Text(
              "is there already; name a new file", "sudah ada; sebutkan nama berkas yang baru"));
    }
  }

  /** Says beside it what the token is. */
  void tell(Token token) {
    err.printf(
        "%s %s %s, %s%n", token.id(), token.subject(), Role.names(token.roles()), end(token));
    err.println(
        file == null
            ? "token ini tidak ditampilkan lagi / this token is not shown again"
            : "token ditulis di / the token is in " + file);
  }

  private static String end(Token token) {
    return token.expires() == null
        ? "tanpa batas waktu / never expires"
        : "berlaku sampai / expires " + token.expires();
  }
}
