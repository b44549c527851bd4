package id.paritrana.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.Shipped;
import id.paritrana.dossier.Role;
import id.paritrana.evaluation.Archive;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Erasing;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.journal.Submission;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.plenary.Plenary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A panel with a journal of its own, whose clock stands still. */
final class Sitting implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static final String HOSTILE = "=HYPERLINK(\"x\";\"y\") <script>\uFFFF" + "panjang".repeat(30);

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  final Journal journal;
  final SubjectKeys keys;
  private final Iterator<String> ids = Stream.iterate(1, i -> i + 1).map(i -> "n-" + i).iterator();

  Sitting(Path folder) {
    journal = Journal.open(folder);
    keys = SubjectKeys.open(folder.resolve("keys"));
    Criteria.recorded(Shipped.ruleset(), journal, NOON);
  }

  /** Decides Raja Ampat's dossier under another name, with so many in a hundred covered. */
  void government(String id, String name, String province, int percent) {
    ObjectNode dossier = golden("raja-ampat-interview");
    name(dossier, id, name, province);
    for (JsonNode segment : dossier.get("participation")) {
      int covered = segment.get("workers").intValue() * percent / 100;
      ((ObjectNode) segment).put("covered", covered);
    }
    decide(dossier);
  }

  /** Decides Raja Ampat's dossier with other figures, so that many criteria differ. */
  void chance(String id, Random random) {
    ObjectNode dossier = golden("raja-ampat-interview");
    name(dossier, id, "Kabupaten " + id, "Riau");
    for (JsonNode segment : dossier.get("participation")) {
      int workers = segment.get("workers").intValue();
      ((ObjectNode) segment).put("covered", 1 + random.nextInt(workers));
    }
    for (JsonNode mark : dossier.get("interview").get("marks")) {
      ObjectNode items = (ObjectNode) mark.get("items");
      items.propertyNames().forEach(item -> items.put(item, 60 + random.nextInt(41)));
    }
    if (random.nextBoolean()) {
      dossier.putArray("innovations");
    }
    dossier.putObject("members").put("offices", 13).put("covering", random.nextInt(14));
    decide(dossier);
  }

  /** Decides Bank Nagari's dossier under another name, with so many vulnerable workers paid for. */
  void bank(String id, String name, String province, int workers) {
    ObjectNode dossier = golden("bank-nagari");
    name(dossier, id, name, province);
    dossier
        .put("stage", "INTERVIEW")
        .set("interview", golden("raja-ampat-interview").get("interview"));
    dossier.putObject("csr").put("vulnerableWorkers", workers);
    decide(dossier);
  }

  private static void name(ObjectNode dossier, String id, String name, String province) {
    ((ObjectNode) dossier.get("nominee")).put("id", id).put("name", name).put("province", province);
    dossier.put("assessmentYear", 2024);
  }

  ObjectNode dossier(String name) {
    return golden(name);
  }

  void decide(ObjectNode dossier) {
    try {
      new Decider(new Evaluator(Shipped.ruleset()), journal, keys, CLOCK, ids::next)
          .decide(new Request(dossier.toString().getBytes(UTF_8), null, null));
    } catch (Exception e) {
      throw new AssertionError(dossier.toString(), e);
    }
  }

  /** Records a selection as it is given. */
  Entry record(JsonNode body, String id) {
    ((ObjectNode) body.get("selection")).put("id", id);
    return journal.append(new Submission(id, NOON, Kind.SELECTION, body.toString(), null));
  }

  /** Selects, with apostrophes in the place of quotes. */
  Entry select(String convening) {
    try {
      return new Plenary(
              Shipped::ruleset, new Archive(journal), journal, keys, CLOCK, () -> ids.next() + "s")
          .select(new Request(convening.replace('\'', '"').getBytes(UTF_8), null, null));
    } catch (Exception e) {
      throw new AssertionError(convening, e);
    }
  }

  void erase(String name) {
    Erasing erasing = new Erasing(keys, journal, CLOCK);
    erasing.erase(erasing.find(name, Role.PANELIST, null));
  }

  Minutes minutes() {
    return new Minutes(journal, keys, ZoneId.of("Asia/Jakarta"));
  }

  JsonNode selection(Entry entry) {
    return JSON.readTree(entry.bodyJson()).get("selection");
  }

  /**
   * Twelve nominees of two categories: a tie that the panel settles and one that it leaves, one
   * that withdrew, one not eligible, names that are no plain text, and a panel of three of whom one
   * is forgotten.
   */
  Entry usual(String state) {
    int[] covered = {80, 60, 30, 30, 20, 20, 0, 70};
    for (int i = 0; i < covered.length; i++) {
      government("G-" + i, i == 1 ? HOSTILE : "Kabupaten " + i, "Riau", covered[i]);
    }
    bank("B-1", "=1+2 & <b>Co</b> 2.5", "Riau", 300);
    bank("B-2", "@SUM(A1)", "Riau", 200);
    bank("B-3", "+62 Bank", "Riau", 100);
    bank("B-4", "-Bank-", "Riau", 0);
    Entry entry =
        select(
            """
            {'assessmentYear': 2024, 'stage': 'INTERVIEW', 'province': 'Riau', 'state': '%s',
             'place': 'Pekanbaru', 'date': '2025-08-27',
             'withdrawn': [{'nominee': 'G-7', 'reason': 'mundur karena bencana'}],
             'drawn': [{'order': ['G-3', 'G-2'], 'reason': 'undian di depan saksi'}],
             'panel': [{'seat': 'CHAIR_SEKDA', 'name': 'Siti Aminah'},
                       {'seat': 'EMPLOYER', 'name': 'Ny. Erika'}, {'seat': 'UNION', 'name': 'Budi Santoso'}]}
            """
                .formatted(state));
    erase("Budi Santoso");
    return entry;
  }

  /** Something that writes a file. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writing.to(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode golden(String name) {
    try {
      return (ObjectNode) JSON.readTree(Files.readString(GOLDEN.resolve(name + ".dossier.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    journal.close();
    try {
      keys.close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
