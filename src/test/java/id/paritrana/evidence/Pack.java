package id.paritrana.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.Shipped;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.journal.Journal;
import id.paritrana.journal.proof.Hashes;
import id.paritrana.personal.SubjectKeys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** A pack that was unpacked, and what its own script says of it. */
final class Pack {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  final Path folder;
  private String said = "";

  Pack(Path folder, byte[] zip) throws IOException {
    this.folder = folder;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
  }

  /** Decides the example of the documentation this often, as {@code d-1}, {@code d-2}, …. */
  static void decide(Journal journal, Path data, int times) throws Exception {
    String dossier =
        Files.readString(Path.of("docs/examples/musi-rawas.json"))
            .replaceFirst("\\{", "{\"officials\": [{\"name\": \"Siti Aminah\"}],");
    decide(journal, data, times, dossier);
  }

  static void decide(Journal journal, Path data, int times, String dossier) throws Exception {
    List<String> dossiers = new ArrayList<>();
    for (int i = 1; i <= times; i++) {
      dossiers.add(dossier.replace("Kabupaten Musi Rawas", "Kabupaten Musi Rawas " + i));
    }
    decide(journal, data, dossiers);
  }

  /** Decides these dossiers once each, as {@code d-1}, {@code d-2}, …. */
  static void decide(Journal journal, Path data, List<String> dossiers) throws Exception {
    Criteria.recorded(Shipped.ruleset(), journal, NOON);
    var ids = ids(dossiers.size()).iterator();
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    try (SubjectKeys keys = SubjectKeys.open(data.resolve("keys"))) {
      Decider decider =
          new Decider(new Evaluator(Shipped.ruleset()), journal, keys, clock, ids::next);
      for (String dossier : dossiers) {
        decider.decide(new Request(dossier.getBytes(UTF_8), null, null));
      }
    }
  }

  /** The decisions asked for, as the file that is handed out. */
  static byte[] zip(Journal journal, Question question) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    new EvidencePack(journal).write(question, NOON, zip);
    return zip.toByteArray();
  }

  static List<String> ids(int times) {
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= times; i++) {
      ids.add("d-" + i);
    }
    return ids;
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void replace(String file, String from, String to) throws IOException {
    Files.writeString(folder.resolve(file), text(file).replaceFirst(from, to));
  }

  /** The exit status of the pack's own script. */
  int verify(String... key) throws Exception {
    List<String> line = new ArrayList<>(List.of("bash", folder.resolve("verify.sh").toString()));
    line.addAll(List.of(key));
    return run(line);
  }

  /** The exit status of a script that does not come with the pack. */
  int verifyBy(Path script, Path key) throws Exception {
    return run(List.of("bash", script.toString(), key.toString(), folder.toString()));
  }

  /** Writes the list of files anew and signs it, as only the key's holder can. */
  void list(Path secret) throws Exception {
    Set<String> names = new LinkedHashSet<>();
    text("contents.txt").lines().forEach(line -> names.add(line.substring(66)));
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(f -> names.add(folder.relativize(f).toString()));
    }
    StringBuilder list = new StringBuilder();
    for (String name : names) {
      if (!name.startsWith("contents.") && Files.exists(folder.resolve(name))) {
        byte[] hash = Hashes.sha256(Files.readAllBytes(folder.resolve(name)));
        list.append(HexFormat.of().formatHex(hash)).append("  ").append(name).append('\n');
      }
    }
    Files.writeString(folder.resolve("contents.txt"), list);
    sign(secret);
  }

  /** Signs the list of files as it is. */
  void sign(Path secret) throws Exception {
    String sign = "openssl pkeyutl -sign -rawin -inkey %s -in contents.txt -out contents.sig";
    Process process =
        new ProcessBuilder(sign.formatted(secret).split(" ")).directory(folder.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException("The list could not be signed");
    }
  }

  private int run(List<String> line) throws Exception {
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor();
  }

  String said() {
    return said;
  }
}
