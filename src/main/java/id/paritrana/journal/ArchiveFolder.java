package id.paritrana.journal;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import id.paritrana.dossier.Text;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.Flaw;
import id.paritrana.journal.proof.Verification;
import id.paritrana.journal.proof.Verifier;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** The folder that archives are written to, each with its hash, and the key that they verify by. */
final class ArchiveFolder {
  private static final String KEY = "checkpoint-key.pub.pem";
  private static final String LOCK = ".lock";
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Verifier verifier;
  private final String key;

  ArchiveFolder(Path folder, Verifier verifier, String key) {
    this.folder = folder;
    this.verifier = verifier;
    this.key = key;
  }

  /** Something that writes the lines of an archive. */
  interface Lines {
    void write(OutputStream to) throws IOException;
  }

  /**
   * Writes a file that is not there yet and has it on disk, verified, when this returns. One that
   * is there already, since a run was interrupted, is only verified: it is never written over.
   *
   * @param whole whether what the check found is all that must be in it
   * @return SHA-256 of its bytes
   */
  String write(String name, Lines lines, Predicate<Verification> whole)
      throws IOException, NotArchived {
    PrivateFolder.make(folder);
    if (Files.notExists(folder.resolve(LOCK))) {
      PrivateFolder.begin(folder.resolve(LOCK));
    }
    // Nothing else is ever done with this file: to close it a second time would end the lock.
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (lock.tryLock() == null) {
        throw new NotArchived(
            new Text(
                "another run writes to " + folder + "; wait for its end",
                "proses lain sedang menulis ke " + folder + "; tunggu sampai selesai"));
      }
      keepKey();
      Path file = folder.resolve(name);
      String sha256 = Files.exists(file) ? verified(file, whole) : written(file, lines, whole);
      Path sum = folder.resolve(name + ".sha256");
      PrivateFolder.write(sum, sha256 + "  " + name + "\n");
      force(sum);
      force(folder);
      return sha256;
    }
  }

  private String written(Path file, Lines lines, Predicate<Verification> whole)
      throws IOException, NotArchived {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream to =
        new BufferedOutputStream(new ZstdOutputStream(PrivateFolder.output(draft)), BUFFER)) {
      lines.write(to);
    }
    force(draft);
    String sha256 = verified(draft, whole);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return sha256;
  }

  /**
   * Refuses to go on without a file.
   *
   * @throws NotArchived if it is not here as it was recorded
   */
  void require(String name, String sha256) throws IOException, NotArchived {
    Path file = folder.resolve(name);
    if (!Files.exists(file) || !sha256.equals(sha256(file))) {
      throw new NotArchived(
          new Text(
              "%s is recorded as an archive, but is not here as it was written; put it back, then try again"
                  .formatted(file),
              "%s tercatat sebagai arsip, tetapi tidak ada di sini seperti saat ditulis; kembalikan berkas itu, lalu coba lagi"
                  .formatted(file)));
    }
  }

  private void keepKey() throws IOException, NotArchived {
    Path file = folder.resolve(KEY);
    if (!Files.exists(file)) {
      PrivateFolder.write(file, key);
      force(file);
    } else if (!Files.readString(file).equals(key)) {
      throw new NotArchived(
          new Text(
              file + " is the key of another journal; name another folder",
              file + " adalah kunci jurnal lain; sebutkan folder lain"));
    }
  }

  private String verified(Path file, Predicate<Verification> whole)
      throws IOException, NotArchived {
    MessageDigest digest = sha256();
    Verification found;
    try (InputStream bytes =
            new DigestInputStream(
                new BufferedInputStream(Files.newInputStream(file), BUFFER), digest);
        InputStream in = new ZstdInputStream(bytes)) {
      found = new ExportCheck(verifier, entries -> {}).of(in, List.of());
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    if (!whole.test(found)) {
      List<Flaw> flaws = found.flaws();
      throw notWhole(
          file,
          flaws.isEmpty()
              ? new Text("it holds other entries", "isinya entri lain")
              : flaws.get(0).says());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static NotArchived notWhole(Path file, Text why) {
    return new NotArchived(
        new Text(
            file + " is not whole, so nothing was archived: " + why.en(),
            file + " tidak utuh sehingga tidak ada yang diarsipkan: " + why.id()));
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Has a file, or the names in a folder, on disk. */
  private static void force(Path path) throws IOException {
    StandardOpenOption how =
        Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
