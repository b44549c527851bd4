package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.proof.ArchiveFile;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder with the archives that a journal tells of. */
record ArchivesFolder(Path folder, Verifier verifier) {
  /** What is wrong with a file; nothing if it is the one told of, and all in it is proven. */
  @Nullable Text fault(ArchiveFile told) throws IOException, Refused {
    Path file = folder.resolve(Path.of(told.file()).getFileName());
    if (!Files.isRegularFile(file)) {
      return new Text("is not in this folder", "tidak ada di folder ini");
    }
    if (!sha256(file).equals(told.sha256())) {
      return new Text(
          "is not the file that was written: its SHA-256 is another",
          "bukan berkas yang ditulis: SHA-256-nya lain");
    }
    Verification found;
    try (InputStream in = ExportFile.open(file)) {
      found = new ExportCheck(verifier, entries -> {}).of(in, List.of());
    }
    if (!found.flaws().isEmpty()) {
      return found.flaws().get(0).says();
    }
    boolean whole =
        found.after() == told.from() - 1
            && found.after() + found.entries() == told.upto()
            && found.archived().entries() == 0;
    return whole ? null : new Text("holds other entries", "isinya entri lain");
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
