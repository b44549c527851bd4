package id.paritrana.journal.proof;

import id.paritrana.dossier.Text;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Checks an exported journal with nothing but the public key. */
public final class ExportCheck {
  private static final int STRIDE = 1_000;

  private final Verifier verifier;
  private final LongConsumer progress;

  /**
   * A check with a key.
   *
   * @param progress hears now and then how many entries were looked at
   */
  public ExportCheck(Verifier verifier, LongConsumer progress) {
    this.verifier = verifier;
    this.progress = progress;
  }

  /**
   * Checks an export.
   *
   * @param kept checkpoints that were kept elsewhere, beside those in the export
   */
  public Verification of(InputStream export, List<String> kept) {
    return of(export, kept, link -> {});
  }

  /**
   * Checks an export.
   *
   * @param kept checkpoints that were kept elsewhere, beside those in the export
   * @param seen hears of every entry
   */
  public Verification of(InputStream export, List<String> kept, Consumer<Link> seen) {
    WholeLines in = new WholeLines(export);
    List<String> notes = new ArrayList<>(kept);
    byte[] line = in.next();
    for (; line != null && ExportLine.isCheckpoint(line); line = in.next()) {
      notes.add(ExportLine.note(line));
    }
    Beginning beginning = Beginning.START;
    if (line != null && Beginning.isLine(line)) {
      beginning = Beginning.read(line);
      line = in.next();
    }
    if (beginning == null) {
      ChainCheck check = new ChainCheck(notes, verifier);
      check.damaged(
          new Text(
              "the line that says where it begins cannot be read",
              "baris yang menyebut awalnya tidak dapat dibaca"));
      return check.endOfFile();
    }
    ChainCheck check = new ChainCheck(notes, verifier, beginning);
    while (line != null) {
      List<byte[]> stride = new ArrayList<>(STRIDE);
      for (; line != null && stride.size() < STRIDE; line = in.next()) {
        stride.add(line);
      }
      for (Reading reading : stride.parallelStream().map(ExportCheck::read).toList()) {
        if (reading.link() == null) {
          check.damaged(
              new Text("a line is not an entry of a journal", "suatu baris bukan entri jurnal"));
          return check.endOfFile();
        }
        check.add(reading.link());
        seen.accept(reading.link());
      }
      progress.accept(check.entries());
    }
    if (in.damaged()) {
      check.damaged(
          new Text(
              "it cannot be read on, it is damaged or cut off",
              "kelanjutannya tidak terbaca, berkas rusak atau terpotong"));
    }
    return check.endOfFile();
  }

  private record Reading(@Nullable Link link) {}

  private static Reading read(byte[] line) {
    return new Reading(ExportLine.read(line));
  }
}
