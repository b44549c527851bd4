package id.paritrana.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.paritrana.journal.Journal;
import id.paritrana.journal.proof.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that somebody altered, without the journal's key and with it. */
class HostilePackTest {
  private static final Path SCRIPT =
      Path.of("src/main/resources/id/paritrana/evidence/verify.sh").toAbsolutePath();

  @TempDir static Path once;
  private static byte[] zip = {};
  private static byte[] later = {};
  private static Path key = Path.of("");
  private static Path secret = Path.of("");

  @TempDir Path folder;
  private Pack pack;

  @BeforeAll
  static void decide() throws Exception {
    Path data = once.resolve("data");
    try (Journal journal = Journal.open(data)) {
      Pack.decide(journal, data, 5);
      zip = Pack.zip(journal, new Question(List.of(), List.of("d-4", "d-3", "d-1")));
      later = Pack.zip(journal, new Question(List.of(), List.of("d-2")));
    }
    key = data.resolve("keys/checkpoint-key.pub.pem");
    secret = data.resolve("keys/checkpoint-key.pem");
  }

  @BeforeEach
  void unpack() throws IOException {
    pack = new Pack(folder.resolve("pack"), zip);
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void whoeverHasNoKeyAltersNothingUnseen(Forgery forgery) throws Exception {
    forgery.act().to(pack.folder);
    assertNotProven();
  }

  @ParameterizedTest
  @MethodSource("forgeriesTheTreeShows")
  void whoeverHasTheKeyCannotProveWhatIsNotInTheTree(Forgery forgery) throws Exception {
    forgery.act().to(pack.folder);
    if (Files.isRegularFile(pack.folder.resolve("contents.sig"))) {
      pack.list(secret);
    }
    assertNotProven();
    assertThat(pack.said()).contains(String.valueOf(forgery.told()));
  }

  static Stream<Forgery> forgeriesTheTreeShows() throws IOException {
    return forgeries().filter(forgery -> forgery.told() != null);
  }

  static Stream<Forgery> forgeries() throws IOException {
    Path first = once.resolve("first");
    String list = new Pack(first, zip).text("contents.txt");
    return Forgeries.all(list.substring(66, list.indexOf('/', 66 + "rulesets/".length())));
  }

  @Test
  void aListThatIsWrittenAnewAndSignedIsProven() throws Exception {
    pack.list(secret);
    assertThat(pack.verifyBy(SCRIPT, key)).describedAs(pack.said()).isZero();
  }

  @ParameterizedTest
  @MethodSource
  void aListOfAnotherShapeIsRefusedWhoeverSignedIt(String from, String to) throws Exception {
    pack.replace("contents.txt", from, to);
    assertNotProven();
    pack.sign(secret);
    assertNotProven();
  }

  static Stream<Arguments> aListOfAnotherShapeIsRefusedWhoeverSignedIt() {
    return Stream.of(
        arguments("\n", "\r\n"),
        arguments("^.", "A"),
        arguments("(.*\n)", "$1$1"),
        arguments("\n$", ""),
        arguments("\n$", "\n\n"),
        arguments("  ", "  ./"),
        arguments("  ", "  /"),
        arguments("  ", " *"),
        arguments("  decisions", "  decisions/../decisions"),
        arguments("decision.json", "entry.json"),
        arguments("(?s)\n.*", "\n"),
        arguments("$", "\0"));
  }

  @Test
  void everyByteOfEveryFileCounts() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(pack.folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSizeGreaterThan(30);
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      byte[] other = whole.clone();
      other[whole.length / 2] ^= 1;
      Files.write(file, other);
      assertNotProven();
      Files.write(file, whole);
    }
    assertThat(pack.verifyBy(SCRIPT, key)).isZero();
  }

  @Test
  void theListOfAnotherPackOfTheSameJournalIsNotThisOnes() throws Exception {
    Pack other = new Pack(folder.resolve("other"), later);
    for (String file : List.of("contents.sig", "contents.txt")) {
      Files.write(pack.folder.resolve(file), Files.readAllBytes(other.folder.resolve(file)));
      assertNotProven();
    }
  }

  @Test
  void aDecisionTakenOutWithItsLineIsMissed() throws Exception {
    pack.replace("contents.txt", "(?m)^.*decisions/d-3/.*\n", "");
    try (Stream<Path> files = Files.list(pack.folder.resolve("decisions/d-3"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(pack.folder.resolve("decisions/d-3"));
    assertNotProven();
  }

  @Test
  void aCheckpointThatTheKeySignedOverAnotherTreeProvesNothing() throws Exception {
    Signer signer = Signer.open(key.getParent());
    String note = signer.sign(6, new byte[32], "sha256:" + "0".repeat(64), Pack.NOON);
    Files.writeString(pack.folder.resolve("checkpoint.txt"), note);
    pack.list(secret);
    assertNotProven();
    assertThat(pack.said()).contains("decisions/d-1: GAGAL / FAILED").doesNotContain("OK");
  }

  @Test
  void anEmptyFolderIsNoPack() throws Exception {
    pack = new Pack(Files.createDirectory(folder.resolve("nothing")), new byte[0]);
    assertNotProven();
  }

  @Test
  void withoutAKeyNothingIsSaidToBeProven() throws Exception {
    assertThat(pack.verify()).isEqualTo(2);
    assertThat(pack.said()).contains("the journal's public key").doesNotContain("OK", "PROVEN:");
  }

  @Test
  void theForgersOwnKeyProvesNothing() throws Exception {
    Path own = pack.folder.resolve("checkpoint-key.pub.pem");
    Files.copy(key, own);
    assertThat(pack.verify(own.toString())).isEqualTo(2);
    assertThat(pack.said()).contains("a key from the pack itself proves nothing");
  }

  @Test
  void theJournalOfAnotherIsNotProvenByThisKey() throws Exception {
    Path data = folder.resolve("data");
    try (Journal journal = Journal.open(data)) {
      Pack.decide(journal, data, 1);
      pack = new Pack(folder.resolve("theirs"), Pack.zip(journal, one()));
    }
    assertThat(pack.verifyBy(SCRIPT, data.resolve("keys/checkpoint-key.pub.pem"))).isZero();
    assertNotProven();
  }

  @Test
  void aFileOfTwoKeysIsNoKey() throws Exception {
    Path two = folder.resolve("two.pem");
    Files.writeString(two, Files.readString(key).repeat(2));
    assertThat(pack.verifyBy(SCRIPT, two)).isEqualTo(2);
    assertThat(pack.verifyBy(SCRIPT, secret)).isEqualTo(2);
    assertThat(pack.verifyBy(SCRIPT, folder)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 6})
  void treesOfEverySizeAreProven(int decisions) throws Exception {
    Path data = folder.resolve("data");
    try (Journal journal = Journal.open(data)) {
      Pack.decide(journal, data, decisions);
      Question all = new Question(List.of(), Pack.ids(decisions));
      pack = new Pack(folder.resolve("true"), Pack.zip(journal, all));
    }
    Path theirs = data.resolve("keys/checkpoint-key.pub.pem");
    assertThat(pack.verifyBy(SCRIPT, theirs)).describedAs(pack.said()).isZero();
  }

  @Test
  void aDossierMayHoldWhatLooksLikeAnEntry() throws Exception {
    String name =
        "x\\\",\\\"dossier\\\":{\\\"y\\\":\\\\ },\\\"id\\\":\\\"d-2\\\" $(touch ran) %s\\\\c";
    String example = Files.readString(Path.of("docs/examples/musi-rawas.json"));
    String dossier = example.replace("Kabupaten Musi Rawas", name);
    Path data = folder.resolve("data");
    try (Journal journal = Journal.open(data)) {
      Pack.decide(journal, data, 1, dossier);
      pack = new Pack(folder.resolve("odd"), Pack.zip(journal, one()));
    }
    Path theirs = data.resolve("keys/checkpoint-key.pub.pem");
    assertThat(pack.verifyBy(SCRIPT, theirs)).describedAs(pack.said()).isZero();
    assertNothingRan();
  }

  private static Question one() {
    return new Question(List.of(), List.of("d-1"));
  }

  private void assertNotProven() throws Exception {
    assertThat(pack.verifyBy(SCRIPT, key)).describedAs(pack.said()).isEqualTo(1);
    assertThat(pack.said()).endsWith("TIDAK TERBUKTI / NOT PROVEN\n").doesNotContain("PROVEN:");
    assertNothingRan();
  }

  private void assertNothingRan() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files).noneMatch(file -> file.endsWith("ran"));
    }
    assertThat(Path.of("ran")).doesNotExist();
  }
}
