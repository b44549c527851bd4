package id.paritrana.personal;

import static id.paritrana.personal.Names.BUDI;
import static id.paritrana.personal.Names.NOON;
import static id.paritrana.personal.Names.SITI;
import static id.paritrana.personal.Names.subject;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.dossier.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import org.junit.jupiter.params.Parameter;

@InEachStore
class SubjectKeysTest {
  @Parameter KeyStore.Kind kind;
  @TempDir Path folder;
  private KeyStore store;
  private SubjectKeys keys;

  @BeforeEach
  void open() {
    store = kind.in(folder.resolve("keys"));
    keys = store.open();
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

    keys = store.open();
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
    try (SubjectKeys other = store.open()) {
      assertThat(subject(other, SITI).id()).isEqualTo(siti.id());
      keys.erase(siti.id(), NOON);
      assertThat(other.keys(Set.of(siti.id()))).containsEntry(siti.id(), Optional.empty());
      assertThat(subject(other, SITI).id()).isNotEqualTo(siti.id());
    }
  }

  @Test
  void callersAtOnceAgreeOnOneSubject() {
    List<SubjectKeys> stores = Stream.generate(store::open).limit(4).toList();
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
  void callersWhoNameTheSamePeopleInAnyOrderDoNotHinderEachOther() {
    List<SubjectKeys> stores = Stream.generate(store::open).limit(4).toList();
    for (int round = 0; round < 25; round++) {
      List<Person> people = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        people.add(Person.of(Role.ASSESSOR, "", round + " " + i));
      }
      assertThat(
              IntStream.range(0, 8)
                  .parallel()
                  .mapToObj(
                      i -> {
                        List<Person> mixed = new ArrayList<>(people);
                        Collections.shuffle(mixed, new Random(i));
                        return stores.get(i % 4).subjects(mixed, NOON);
                      })
                  .distinct())
          .hasSize(1);
    }
    stores.forEach(SubjectKeys::close);
  }

  @Test
  void peopleAreErasedAtOnceWhileOthersAreNamed() {
    List<SubjectKeys> stores = Stream.generate(store::open).limit(4).toList();
    List<Subject> subjects =
        IntStream.range(0, 64)
            .mapToObj(i -> subject(keys, Person.of(Role.ASSESSOR, "", "Number " + i)))
            .toList();
    IntStream.range(0, 64)
        .parallel()
        .forEach(
            i -> {
              stores.get(i % 4).erase(subjects.get(i).id(), NOON);
              subject(stores.get(i % 4), Person.of(Role.SOURCE, "", "Number " + i));
            });
    stores.forEach(SubjectKeys::close);
    assertThat(keys.unrecorded()).hasSize(64);
    assertThat(keys.keys(subjects.stream().map(Subject::id).toList()).values())
        .hasSize(64)
        .allMatch(Optional::isEmpty);
  }

  @Test
  void processesAtOnceAgreeOnOneSubject() throws Exception {
    KeyStore fresh = kind.in(folder.resolve("new"));
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(NamingProcess.start(fresh, 200));
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
  void aMacNeedsTheSecretAndSeesWhereAPartEnds() {
    byte[] a = {1};
    byte[] b = {2};
    assertThat(keys.mac(a, b)).hasSize(32).isEqualTo(keys.mac(a, b));
    assertThat(keys.mac(a, b)).isNotEqualTo(keys.mac(new byte[] {1, 2}));
    try (SubjectKeys other = kind.in(folder.resolve("other")).open()) {
      assertThat(other.mac(a, b)).isNotEqualTo(keys.mac(a, b));
    }
  }
}
