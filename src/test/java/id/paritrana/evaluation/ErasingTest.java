package id.paritrana.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.dossier.Role;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.personal.Known;
import id.paritrana.personal.Person;
import id.paritrana.personal.PersonalData;
import id.paritrana.personal.Residue;
import id.paritrana.personal.SubjectKeys;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hearing whose assessors are named, recorded and then forgotten. */
class ErasingTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final String ZAINAB = "Zainab Qurratulaini";

  @TempDir Path folder;
  private Journal journal;
  private SubjectKeys keys;
  private Erasing erasing;
  private Entry made;

  @BeforeEach
  void aHearing() throws Exception {
    journal = Journal.open(folder);
    keys = SubjectKeys.open(folder.resolve("keys"));
    erasing = new Erasing(keys, journal, CLOCK);
    Criteria.recorded(Shipped.ruleset(), journal, NOON);
    Decider decider =
        new Decider(new Evaluator(Shipped.ruleset()), journal, keys, CLOCK, () -> "d-1");
    made = decider.decide(new Request(hearing(), null, "key-1"));
  }

  @AfterEach
  void close() {
    keys.close();
    journal.close();
  }

  @Test
  void afterwardsTheChainHoldsAndTheDecisionIsTheSameWhenMadeAgain() throws Exception {
    String head = journal.checkpoint(NOON);
    assertThat(Replay.of(made, new Archive(journal)).differences()).isEmpty();

    erasing.erase(found());

    assertThat(journal.verify().flaws()).isEmpty();
    assertThat(journal.checkpoints()).contains(head);
    assertThat(journal.find("d-1")).contains(made);
    assertThat(Replay.of(made, new Archive(journal)).differences()).isEmpty();
  }

  @Test
  void afterwardsTheNameReadsAsErasedAndAllOthersAsBefore() {
    PersonalData personal = new PersonalData(keys);
    assertThat(personal.open(dossier()).at("/interview/marks/0/assessor").asString())
        .isEqualTo(ZAINAB);
    String other = personal.open(dossier()).at("/interview/marks/1/assessor").asString();

    erasing.erase(found());

    assertThat(personal.open(dossier()).at("/interview/marks/0/assessor").asString())
        .matches("erased:[0-9a-f]{32}");
    assertThat(personal.open(dossier()).at("/interview/marks/1/assessor").asString())
        .isEqualTo(other);
  }

  @Test
  void theJournalTellsThatAndWhenButNotWhom() {
    String subject = found().get(0).id();
    erasing.erase(found());

    Entry entry = journal.find("erasure-" + subject).orElseThrow();
    assertThat(entry.kind()).isEqualTo(Kind.ERASURE);
    assertThat(entry.bodyJson())
        .isEqualTo(
            "{\"at\":\"2026-03-01T12:00:00Z\",\"role\":\"ASSESSOR\",\"subject\":\""
                + subject
                + "\"}");
  }

  @Test
  void neitherNameNorKeyIsInAnyFile() throws Exception {
    String subject = found().get(0).id();
    SecretKey key = keys.keys(Set.of(subject)).get(subject).orElseThrow();
    assertThat(Residue.of(ZAINAB.getBytes(UTF_8), folder)).isEmpty();
    assertThat(Residue.of(key.getEncoded(), folder)).isNotEmpty();

    erasing.erase(found());

    assertThat(Residue.of(key.getEncoded(), folder)).isEmpty();
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    journal.export(0, 100, export);
    assertThat(export.toString(UTF_8)).contains("sealed:" + subject).doesNotContain(ZAINAB);
  }

  @Test
  void anErasureThatWasCutOffIsEndedByTheNextRun() {
    String subject = found().get(0).id();
    keys.erase(subject, NOON.minusSeconds(60));
    assertThat(journal.find("erasure-" + subject)).isEmpty();

    erasing.finish();
    erasing.finish();

    assertThat(journal.find("erasure-" + subject).orElseThrow().bodyJson())
        .contains("\"at\":\"2026-03-01T11:59:00Z\"");
    assertThat(keys.unrecorded()).isEmpty();
    assertThat(journal.entries(0, 100)).hasSize(3);
  }

  @Test
  void anErasureThatWasRecordedButNotNotedIsNotRecordedTwice() {
    String subject = found().get(0).id();
    erasing.erase(found());
    assertThat(journal.entries(0, 100)).hasSize(3);

    erasing.erase(List.of(new Known(subject, Role.ASSESSOR, "")));

    assertThat(journal.entries(0, 100)).hasSize(3);
  }

  @Test
  void officialsAreFoundOfOneNomineeOrOfAny() {
    for (String nominee : List.of("16.05", "16.06")) {
      keys.subjects(Set.of(Person.of(Role.OFFICIAL, nominee, "Ani")), NOON);
    }
    assertThat(erasing.find("ani", Role.OFFICIAL, "16.05")).hasSize(1);
    assertThat(erasing.find("ani", Role.OFFICIAL, null)).hasSize(2);
    assertThat(erasing.find("ani", null, null)).hasSize(2);
    assertThat(erasing.find("ani", Role.ASSESSOR, null)).isEmpty();
    assertThat(erasing.find("nobody", null, null)).isEmpty();
  }

  @Test
  void aRequestSentAgainGetsTheSameDecisionThoughItNamesPeople() throws Exception {
    Decider again =
        new Decider(new Evaluator(Shipped.ruleset()), journal, keys, CLOCK, () -> "d-2");
    assertThat(again.decide(new Request(hearing(), null, "key-1"))).isEqualTo(made);
  }

  @Test
  void withoutTheKeysADecisionIsStillReadAndMadeAgain() throws Exception {
    keys.close();
    for (String file : new String[] {"subjects.db", "subjects.db-wal", "subjects.db-shm"}) {
      Files.deleteIfExists(folder.resolve("keys").resolve(file));
    }
    keys = SubjectKeys.open(folder.resolve("keys"));

    assertThat(Replay.of(made, new Archive(journal)).identical()).isTrue();
    assertThat(new PersonalData(keys).open(dossier()).at("/interview/marks/0/assessor").asString())
        .startsWith("unreadable:");
  }

  private List<Known> found() {
    return erasing.find("zainab  QURRATULAINI", null, null);
  }

  private tools.jackson.databind.JsonNode dossier() {
    return Answers.read(made).get("dossier");
  }

  private static byte[] hearing() throws Exception {
    Path golden = Path.of("src/test/resources/golden/raja-ampat-interview.dossier.json");
    String dossier =
        Files.readString(golden)
            .replaceFirst("\"assessor\": *\"[^\"]+\"", "\"assessor\": \"" + ZAINAB + "\"");
    assertThat(dossier).contains(ZAINAB);
    return dossier.getBytes(UTF_8);
  }
}
