package id.paritrana.journal.proof;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Checks an exported journal with nothing but the public key. */
public final class ExportCheck {
  private static final int STRIDE = 1_000;
  private static final int LONGEST = 64 << 20;
  private static final JsonMapper JSON = new JsonMapper();

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
  public Verification of(InputStream export, List<String> kept) throws IOException {
    InputStream in = new BufferedInputStream(export, 1 << 16);
    List<String> notes = new ArrayList<>(kept);
    byte[] line = line(in);
    for (; line != null && ExportLine.isCheckpoint(line); line = line(in)) {
      notes.add(note(line));
    }
    ChainCheck check = new ChainCheck(notes, verifier);
    while (line != null) {
      List<byte[]> stride = new ArrayList<>(STRIDE);
      for (; line != null && stride.size() < STRIDE; line = line(in)) {
        stride.add(line);
      }
      for (Reading reading : stride.parallelStream().map(ExportCheck::read).toList()) {
        if (reading.link() == null) {
          check.damaged("a line is not an entry of a journal");
          return check.end();
        }
        check.add(reading.link());
      }
      progress.accept(check.entries());
    }
    return check.end();
  }

  private record Reading(@Nullable Link link) {}

  private static Reading read(byte[] line) {
    return new Reading(ExportLine.read(line));
  }

  /** A note that cannot be read is no checkpoint of anyone's, and is told as one. */
  private static String note(byte[] line) {
    try {
      return JSON.readValue(ExportLine.note(line), String.class);
    } catch (JacksonException e) {
      return "";
    }
  }

  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
      if (line.size() > LONGEST) {
        throw new IOException("a line is longer than an entry can be");
      }
    }
    return line.toByteArray();
  }
}
