package id.paritrana.evidence;

import id.paritrana.journal.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;

/**
 * Writes a zip with decisions, their dossiers, the workbooks and formulas they were made under, a
 * report to read, and a short script that proves all of it with the journal's public key. The key
 * is not in it: whoever forges a pack would put in another.
 */
public final class EvidencePack {
  private final Journal journal;

  public EvidencePack(Journal journal) {
    this.journal = journal;
  }

  /** Writes the pack; what was written before a fault is no zip. */
  public void write(Question question, Instant now, OutputStream to) throws IOException {
    Zip zip = new Zip(to);
    Packing packing = new Packing(journal, Packing.size(journal, question, now), zip);
    Report report = new Report(question, packing.size(), zip);
    if (question.selection() != null) {
      report.ranked(packing.selection(question.selection()));
    }
    for (String id : question.decisions()) {
      report.add(packing.decision(id));
    }
    zip.add("checkpoint.txt", packing.checkpoint());
    zip.add("verify.sh", script());
    report.write(packing.checkpoint(), packing.rulesets());
    String contents = zip.list();
    zip.add("contents.txt", contents);
    zip.add("contents.sig", journal.signature(contents));
    zip.finish();
  }

  private static byte[] script() {
    try (InputStream script =
        Objects.requireNonNull(EvidencePack.class.getResourceAsStream("verify.sh"))) {
      return script.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
