package id.paritrana.impact;

import static id.paritrana.impact.Recording.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.Shipped;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.Ruleset;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are made in the background, of three decisions. */
class ImpactsTest {
  private static final Clock CLOCK = Clock.fixed(Recording.NOON, ZoneOffset.UTC);
  private static final Consumer<Stored> NOBODY = report -> {};
  private static final String DRAFT = "a".repeat(64);
  private static final String OTHER = "b".repeat(64);

  @TempDir Path folder;
  private Recording recording;
  private Path drafts;
  private Impacts impacts;
  private Impact points;

  /** The search that a journal stops at until it may go on; none while it is 0. */
  private final AtomicInteger searches = new AtomicInteger();

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @BeforeEach
  void open() {
    recording = new Recording(folder);
    recording.decide("A", 40_000);
    recording.decide("B", 27_300);
    recording.decide("C", 20_000);
    drafts = folder.resolve("drafts");
    impacts = new Impacts(drafts, recording.journal, CLOCK);
    points = impact(recording.draft(typed("scoring-government", "Cakupan", "I22", 55)));
  }

  @AfterEach
  void close() {
    goOn.countDown();
    impacts.close();
    recording.close();
  }

  @Test
  void theReportIsTheOneThatIsMadeAtOnce() throws Exception {
    Stored report = done(impacts, impacts.begin(DRAFT, points, NOBODY));

    assertThat(report.sha256()).isEqualTo(recording.impact(points.draft()).sha256());
    assertThat(upToDate(report)).isTrue();
    assertThat(impacts.newest(DRAFT)).contains(Name.of(DRAFT, Filter.NONE));
    assertThat(impacts.finished(DRAFT, report.sha256())).contains(report);
    assertThat(impacts.finished(DRAFT, "0".repeat(64))).isEmpty();
    assertThat(impacts.finished(OTHER, report.sha256())).isEmpty();
    assertThat(unfinished()).isZero();
  }

  @Test
  void itIsThereAfterARestartUnderTheSameHash() throws Exception {
    Name name = impacts.begin(DRAFT, points, NOBODY);
    Stored made = done(impacts, name);
    impacts.close();

    try (Impacts again = new Impacts(drafts, recording.journal, CLOCK)) {
      assertThat(again.newest(DRAFT)).contains(name);
      assertThat(done(again, name).sha256()).isEqualTo(made.sha256());
    }
  }

  @Test
  void aFileThatSomebodyChangedIsNoReportAnyMore() throws Exception {
    Name name = impacts.begin(DRAFT, points, NOBODY);
    Stored made = done(impacts, name);
    Files.writeString(made.file(), Files.readString(made.file()).replace("75.25", "75.26"));

    assertThat(impacts.find(name).orElseThrow()).isInstanceOf(State.Failed.class);
    try (Impacts again = new Impacts(drafts, recording.journal, CLOCK)) {
      assertThat(again.find(name).orElseThrow()).isInstanceOf(State.Failed.class);
    }
  }

  @Test
  void aServiceThatDidNotMakeItHasNone() {
    assertThat(impacts.find(Name.of(DRAFT, Filter.NONE))).isEmpty();
    assertThat(impacts.newest(DRAFT)).isEmpty();
  }

  @Test
  void aFurtherDecisionOrOtherCriteriaMakeItOld() throws Exception {
    Stored report = done(impacts, impacts.begin(DRAFT, points, NOBODY));

    assertThat(impacts.isUpToDate(new State.Done(report), points.draft(), points.draft()))
        .isFalse();
    recording.decide("D", 40_000);
    assertThat(upToDate(report)).isFalse();

    Stored again = done(impacts, impacts.begin(DRAFT, points, NOBODY));
    assertThat(again.sha256()).isNotEqualTo(report.sha256());
    assertThat(again.head().get("decisions").asInt()).isEqualTo(4);
    assertThat(report.file()).doesNotExist();
  }

  @Test
  void whatWasSignedStaysBesideTheNewerOnesAndAfterARestart() throws Exception {
    Stored signed = done(impacts, impacts.begin(DRAFT, points, NOBODY));
    assertThat(impacts.sign(DRAFT, signed.sha256())).isTrue();
    recording.decide("D", 40_000);
    Stored between = done(impacts, impacts.begin(DRAFT, points, NOBODY));
    recording.decide("E", 40_000);
    Stored newest = done(impacts, impacts.begin(DRAFT, points, NOBODY));

    assertThat(between.file()).doesNotExist();
    try (Impacts again = new Impacts(drafts, recording.journal, CLOCK)) {
      assertThat(again.finished(DRAFT, signed.sha256())).contains(signed);
      assertThat(again.finished(DRAFT, between.sha256())).isEmpty();
      assertThat(done(again, newest.name())).isEqualTo(newest);
      assertThat(again.sign(DRAFT, between.sha256())).isFalse();
      assertThat(again.sign(OTHER, newest.sha256())).isFalse();
    }
  }

  @Test
  void twoDraftsAtOnceEachGetTheirOwn() throws Exception {
    Impact gate = impact(recording.draft(typed("gates", "Syarat pemerintah", "F18", 0.70)));

    Name one = impacts.begin(DRAFT, points, NOBODY);
    Name other = impacts.begin(OTHER, gate, NOBODY);

    assertThat(done(impacts, one).head().at("/causes/0/name").asString()).isEqualTo("COV-006");
    assertThat(done(impacts, other).head().at("/causes/0/name").asString()).isEqualTo("ELG-005");
  }

  @Test
  void aDecisionRecordedMeanwhileIsNoPartOfIt() throws Exception {
    String hash = recording.impact(points.draft()).sha256();
    try (Impacts stopping = stopping()) {
      Name name = stopping.begin(DRAFT, points, NOBODY);
      reached.await();
      for (int i = 0; i < 20; i++) {
        recording.decide("L-" + i, 40_000);
      }
      goOn.countDown();

      Stored report = done(stopping, name);
      assertThat(report.sha256()).isEqualTo(hash);
      assertThat(upToDate(report)).isFalse();
    }
  }

  @Test
  void whatIsGivenUpHalfWayLeavesNothing() throws Exception {
    try (Impacts stopping = stopping()) {
      Name name = stopping.begin(DRAFT, points, NOBODY);
      reached.await();
      assertThat(stopping.find(name).orElseThrow()).isInstanceOf(State.Running.class);
      assertThat(stopping.begin(DRAFT, points, NOBODY)).isEqualTo(name);
      assertThat(unfinished()).isPositive();

      stopping.cancel(name);
      goOn.countDown();

      assertThat(stopping.find(name).orElseThrow()).isInstanceOf(State.Cancelled.class);
      stopping.close();
      assertThat(stopping.find(name).orElseThrow()).isInstanceOf(State.Cancelled.class);
      assertThat(unfinished()).isZero();
    }
  }

  @Test
  void noMoreWaitThanMay() throws Exception {
    try (Impacts stopping = stopping()) {
      stopping.begin(DRAFT, points, NOBODY);
      reached.await();
      for (int i = 0; i < 4; i++) {
        stopping.begin("c".repeat(63) + i, points, NOBODY);
      }

      assertThatExceptionOfType(Impacts.Busy.class)
          .isThrownBy(() -> stopping.begin(OTHER, points, NOBODY));
    }
  }

  @Test
  void aJournalThatWasAlteredIsToldInWords() throws Exception {
    Journal broken =
        (Journal)
            Proxy.newProxyInstance(
                Journal.class.getClassLoader(),
                new Class<?>[] {Journal.class},
                (proxy, method, arguments) -> {
                  throw new IllegalStateException("the inside of the machine");
                });
    try (Impacts failing = new Impacts(drafts, broken, CLOCK)) {
      Name name = failing.begin(DRAFT, points, NOBODY);
      State state = ended(failing, name);
      assertThat(state).isInstanceOf(State.Failed.class);
      assertThat(((State.Failed) state).why().en())
          .startsWith("something in the service failed")
          .doesNotContain("machine");
    }
  }

  /** The second search of a run is its first page; the first finds the end of the journal. */
  private Impacts stopping() {
    Journal stopping =
        (Journal)
            Proxy.newProxyInstance(
                Journal.class.getClassLoader(),
                new Class<?>[] {Journal.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("search") && searches.incrementAndGet() == 2) {
                    reached.countDown();
                    goOn.await();
                  }
                  try {
                    return method.invoke(recording.journal, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return new Impacts(drafts, stopping, CLOCK);
  }

  private boolean upToDate(Stored report) {
    return impacts.isUpToDate(new State.Done(report), points.base(), points.draft());
  }

  private long unfinished() throws Exception {
    if (Files.notExists(drafts)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(drafts)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).count();
    }
  }

  private static Impact impact(Ruleset draft) {
    return new Impact(Shipped.ruleset(), draft, Filter.NONE);
  }

  private static Stored done(Impacts impacts, Name name) throws Exception {
    return ((State.Done) ended(impacts, name)).report();
  }

  private static State ended(Impacts impacts, Name name) throws Exception {
    State state = impacts.find(name).orElseThrow();
    while (state instanceof State.Running) {
      Thread.sleep(20);
      state = impacts.find(name).orElseThrow();
    }
    return state;
  }
}
