package id.paritrana.cli;

import id.paritrana.dossier.Text;
import id.paritrana.journal.proof.ArchiveFile;
import id.paritrana.journal.proof.Beginning;
import id.paritrana.journal.proof.Checkpoint;
import id.paritrana.journal.proof.ExportCheck;
import id.paritrana.journal.proof.Stubs;
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
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with the archives that a journal tells of. */
record ArchivesFolder(Path folder, Verifier verifier) {
  private static final Pattern NAME =
      Pattern.compile("journal-(\\d{1,18})-(\\d{1,18})\\.ndjson\\.zst");

  /** A file by what its name says of it. */
  private record Named(Path file, long from, long upto) {}

  /**
   * What is wrong with the archives of all entries that a file leaves out; nothing if they are
   * here, proven, and end where the file begins.
   *
   * @param kept checkpoints over such entries, that are held against the archives
   */
  @Nullable Text faultBefore(Verification found, Map<String, Checkpoint> kept)
      throws IOException, Refused {
    String root = Base64.getEncoder().encodeToString(Beginning.START.root());
    long at = 0;
    while (at < found.after()) {
      Named next = from(at + 1);
      if (next == null) {
        return new Text(
            "no archive in this folder begins at entry " + (at + 1),
            "tidak ada arsip di folder ini yang mulai pada entri " + (at + 1));
      }
      long after = at;
      List<String> notes =
          kept.entrySet().stream()
              .filter(note -> note.getValue().size() >= after)
              .filter(note -> note.getValue().size() <= next.upto())
              .map(Map.Entry::getKey)
              .toList();
      Verification archive;
      try (InputStream in = ExportFile.open(next.file())) {
        archive = new ExportCheck(verifier, entries -> {}).of(in, notes);
      }
      if (!archive.flaws().isEmpty()) {
        Text why = archive.flaws().get(0).says();
        return new Text(next.file() + ": " + why.en(), next.file() + ": " + why.id());
      }
      at += archive.entries();
      if (archive.after() != after
          || !archive.begins().equals(root)
          || archive.archived().entries() > 0
          || at != next.upto()) {
        return new Text(next.file() + " holds other entries", next.file() + " isinya entri lain");
      }
      root = archive.root();
    }
    return at == found.after() && root.equals(found.begins())
        ? null
        : new Text(
            "the archives do not end as this file begins",
            "ujung arsip tidak sama dengan awal berkas ini");
  }

  private @Nullable Named from(long first) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> NAME.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(
              name ->
                  new Named(
                      folder.resolve(name.group()),
                      Long.parseLong(name.group(1)),
                      Long.parseLong(name.group(2))))
          .filter(named -> named.from() == first && named.upto() >= first)
          .findFirst()
          .orElse(null);
    }
  }

  /**
   * What is wrong with a file; nothing if it is the one told of, and all in it is proven.
   *
   * @param stubs what was said of the entries in it
   */
  @Nullable Text fault(ArchiveFile told, Stubs stubs) throws IOException, Refused {
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
    AtomicLong other = new AtomicLong();
    try (InputStream in = ExportFile.open(file)) {
      found =
          new ExportCheck(verifier, entries -> {})
              .of(
                  in,
                  List.of(),
                  link -> {
                    if (!stubs.agree(link)) {
                      other.compareAndSet(0, link.sequence());
                    }
                  });
    }
    if (other.get() > 0) {
      return new Text(
          "says something else of entry " + other + ": its id, time, kind or hash was altered",
          "menyebut lain tentang entri "
              + other
              + ": id, waktu, jenis, atau hash-nya telah diubah");
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
