package id.paritrana.evidence;

import id.paritrana.evaluation.Answers;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Proof;
import id.paritrana.personal.PersonalData;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a zip with a decision, its dossier, the workbooks and formulas it was made under, a report
 * to read, and a short script that proves all of it with the journal's public key.
 */
public final class EvidencePack {
  private final Journal journal;

  public EvidencePack(Journal journal) {
    this.journal = journal;
  }

  /**
   * Writes the pack of one decision.
   *
   * @param id of an entry that is a decision
   */
  public void write(String id, Instant now, OutputStream to) throws IOException {
    // One checkpoint for both: the decision's covers the ruleset's entry, which came before it.
    Proof decision = journal.proof(id, now);
    ObjectNode answer = Answers.decision(decision.entry());
    String ruleset = answer.get("ruleset").asString();
    Proof criteria = journal.proof(ruleset, decision.size());
    ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    Report report = new Report(answer, decision, withheld(decision));
    add(zip, "report.html", report.html());
    add(zip, "report.pdf", report.pdf());
    add(zip, "decision.json", Part.of(decision.canonical(), "decision"));
    add(zip, "dossier.json", Part.of(decision.canonical(), "dossier"));
    for (JsonNode file : Answers.read(criteria.entry()).get("files")) {
      byte[] bytes = Base64.getDecoder().decode(file.get("base64").asString());
      add(zip, "ruleset/" + file.get("name").asString(), bytes);
    }
    proof(zip, "decision", decision);
    proof(zip, "ruleset", criteria);
    add(zip, "checkpoint.txt", utf8(decision.checkpoint()));
    add(zip, "checkpoint-key.pub.pem", utf8(journal.publicKey()));
    add(zip, "verify.sh", script());
    zip.finish();
  }

  /** The pack outlives an erasure, so it holds sealed names only; the report says where. */
  private static List<String> withheld(Proof decision) {
    return PersonalData.sealed(Answers.read(decision.entry()).path("dossier"));
  }

  private static void proof(ZipOutputStream zip, String name, Proof proof) throws IOException {
    StringBuilder lines = new StringBuilder().append(proof.entry().sequence()).append('\n');
    proof.path().forEach(hash -> lines.append(HexFormat.of().formatHex(hash)).append('\n'));
    add(zip, name + "-entry.json", proof.canonical());
    add(zip, name + "-proof.txt", utf8(lines.toString()));
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The same decision gives the same pack, whenever it is asked for.
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] script() {
    try (InputStream script =
        Objects.requireNonNull(EvidencePack.class.getResourceAsStream("verify.sh"))) {
      return script.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
