package id.paritrana.personal;

import static id.paritrana.personal.Names.BUDI;
import static id.paritrana.personal.Names.NOON;
import static id.paritrana.personal.Names.SITI;
import static id.paritrana.personal.Names.subject;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.dossier.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectKeysTest {
  @TempDir Path folder;
  private SubjectKeys keys;

  @BeforeEach
  void open() {
    keys = SubjectKeys.open(folder.resolve("keys"));
  }

  @AfterEach
  void close() {
    keys.close();
  }

  @Test
  void aPersonHasOneSubjectForGood() {
    Subject siti = subject(keys, SITI);
    assertThat(siti.id()).matches("[0-9a-f]{32}");
    assertThat(siti.key().getEncoded()).hasSize(32);
    keys.close();

    open();
    assertThat(subject(keys, SITI).id()).isEqualTo(siti.id());
    assertThat(subject(keys, SITI).key()).isEqualTo(siti.key());
    assertThat(subject(keys, BUDI).id()).isNotEqualTo(siti.id());
    assertThat(keys.find(SITI)).contains(siti.id());
    assertThat(keys.keys(Set.of(siti.id()))).containsEntry(siti.id(), Optional.of(siti.key()));
  }

  @Test
  void whoWasNeverNamedIsNotFound() {
    assertThat(keys.find(SITI)).isEmpty();
    assertThat(keys.keys(Set.of("0".repeat(32)))).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> keys.erase("0".repeat(32), NOON));
  }

  @Test
  void anErasedPersonIsNotFoundAndComesBackAsSomebodyElse() {
    Subject siti = subject(keys, SITI);

    assertThat(keys.erase(siti.id(), NOON)).isEqualTo(NOON);

    assertThat(keys.find(SITI)).isEmpty();
    assertThat(keys.keys(Set.of(siti.id()))).containsEntry(siti.id(), Optional.empty());
    assertThat(subject(keys, SITI).id()).isNotEqualTo(siti.id());
  }

  @Test
  void erasingAgainKeepsTheFirstTime() {
    Subject siti = subject(keys, SITI);
    keys.erase(siti.id(), NOON);

    assertThat(keys.erase(siti.id(), NOON.plusSeconds(60))).isEqualTo(NOON);
    assertThat(keys.unrecorded()).containsExactly(new Known(siti.id(), Role.ASSESSOR, ""));
    keys.recorded(siti.id());
    assertThat(keys.unrecorded()).isEmpty();
  }

  @Test
  void theNomineesOfOfficialsAreKnownUntilTheLastIsErased() {
    Subject siti = subject(keys, Person.of(Role.OFFICIAL, "16.05", "Siti"));
    subject(keys, Person.of(Role.OFFICIAL, "16.06", "Siti"));
    subject(keys, BUDI);
    assertThat(keys.nominees()).containsExactly("16.05", "16.06");

    keys.erase(siti.id(), NOON);

    assertThat(keys.nominees()).containsExactly("16.06");
  }

  @Test
  void anErasureTakesEffectInAnotherProcessAtOnce() {
    Subject siti = subject(keys, SITI);
    try (SubjectKeys other = SubjectKeys.open(folder.resolve("keys"))) {
      assertThat(subject(other, SITI).id()).isEqualTo(siti.id());
      keys.erase(siti.id(), NOON);
      assertThat(other.keys(Set.of(siti.id()))).containsEntry(siti.id(), Optional.empty());
      assertThat(subject(other, SITI).id()).isNotEqualTo(siti.id());
    }
  }

  @Test
  void callersAtOnceAgreeOnOneSubject() {
    List<SubjectKeys> stores =
        Stream.generate(() -> SubjectKeys.open(folder.resolve("keys"))).limit(4).toList();
    for (int round = 0; round < 50; round++) {
      Person person = Person.of(Role.ASSESSOR, "", "Number " + round);
      assertThat(
              IntStream.range(0, 16)
                  .parallel()
                  .mapToObj(i -> subject(stores.get(i % 4), person).id())
                  .distinct())
          .hasSize(1);
    }
    stores.forEach(SubjectKeys::close);
  }

  @Test
  void processesAtOnceAgreeOnOneSubject() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(NamingProcess.start(folder.resolve("new"), 200));
    }
    List<String> said = new ArrayList<>();
    for (Process process : processes) {
      said.add(new String(process.getInputStream().readAllBytes(), UTF_8));
      assertThat(process.waitFor()).describedAs(said.toString()).isZero();
    }
    assertThat(said.get(0).lines()).hasSize(200).allMatch(id -> id.matches("[0-9a-f]{32}"));
    assertThat(said).containsOnly(said.get(0));
  }

  @Test
  void noByteOfAnErasedKeyIsLeftInAnyFile() throws Exception {
    List<Subject> subjects = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      subjects.add(subject(keys, Person.of(Role.ASSESSOR, "", "Number " + random.nextInt())));
    }
    for (Subject subject : subjects.subList(0, 5)) {
      assertThat(Residue.of(subject.key().getEncoded(), folder)).isNotEmpty();
    }

    for (int i = 0; i < 2_000; i += 100) {
      keys.erase(subjects.get(i).id(), NOON);
    }

    for (int i = 0; i < 2_000; i += 100) {
      assertThat(Residue.of(subjects.get(i).key().getEncoded(), folder)).isEmpty();
    }
    assertThat(Residue.of(subjects.get(1).key().getEncoded(), folder)).isNotEmpty();
  }

  @Test
  void noNameIsInAnyFile() throws Exception {
    subject(keys, SITI);
    for (String name : List.of("Siti Aminah", "siti aminah", "SITI AMINAH")) {
      assertThat(Residue.of(name.getBytes(UTF_8), folder)).isEmpty();
    }
  }

  @Test
  void onlyTheOwnerMayReadTheFiles() throws Exception {
    subject(keys, SITI);
    try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
      assertThat(files.toList())
          .hasSize(3)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileThatIsNoStoreIsRefused() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other/keys"));
    Files.writeString(
        other.resolve("subjects.db"), "no database, but long enough to be read as one".repeat(30));
    assertThatExceptionOfType(KeysUnavailable.class)
        .isThrownBy(() -> SubjectKeys.open(folder.resolve("other").resolve("keys")));
  }

  @Test
  void aMacNeedsTheSecretAndSeesWhereAPartEnds() {
    byte[] a = {1};
    byte[] b = {2};
    assertThat(keys.mac(a, b)).hasSize(32).isEqualTo(keys.mac(a, b));
    assertThat(keys.mac(a, b)).isNotEqualTo(keys.mac(new byte[] {1, 2}));
    try (SubjectKeys other = SubjectKeys.open(folder.resolve("other").resolve("keys"))) {
      assertThat(other.mac(a, b)).isNotEqualTo(keys.mac(a, b));
    }
  }
}
