package id.paritrana.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many callers ask for an earlier ruleset while it takes long to read. */
class ArchiveTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final int CALLERS = 40;
  private static final int PLACES = 16;
  private static Ruleset earlier;

  @TempDir Path folder;
  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch slow = new CountDownLatch(1);
  private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
  private Journal journal;
  private Archive archive;

  @BeforeAll
  static void edit(@TempDir Path scratch) throws Exception {
    Path tables = TableEdit.copy(scratch.resolve("tables"));
    TableEdit.edit(
        tables.resolve("scoring-government.xlsx"),
        "Cakupan",
        sheet -> TableEdit.cell(sheet, "I22").setCellValue(59));
    earlier = RulesetFolder.read(Shipped.RULES, tables);
  }

  @BeforeEach
  void record() {
    journal = Journal.open(folder.resolve("data"));
    Criteria.recorded(Shipped.ruleset(), journal, NOON);
    Criteria.recorded(earlier, journal, NOON);
    archive = new Archive(slowly(journal));
  }

  @AfterEach
  void close() {
    slow.countDown();
    callers.shutdownNow();
    journal.close();
  }

  /** The same journal, but that the earlier ruleset is not found before it should be. */
  private Journal slowly(Journal journal) {
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("find") && arguments[0].equals(earlier.id())) {
                reading.countDown();
                slow.await();
              }
              try {
                return method.invoke(journal, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void whatIsAtHandOrComesIntoForceWaitsForNobody() throws Exception {
    Future<Ruleset> waiting = callers.submit(() -> archive.ruleset(earlier.id()));
    reading.await();

    Ruleset shipped = inTime(() -> archive.atOnce(Shipped.ruleset().id()));
    assertThat(shipped.id()).isEqualTo(Shipped.ruleset().id());
    assertThat(inTime(() -> archive.ruleset(shipped.id()))).isSameAs(shipped);
    callers.submit(() -> archive.keep(earlier)).get(1, TimeUnit.MINUTES);
    assertThat(inTime(() -> archive.ruleset(earlier.id()))).isSameAs(earlier);

    slow.countDown();
    assertThat(waiting.get().id()).isEqualTo(earlier.id());
  }

  /** A failure rather than a test without end. */
  private <T> T inTime(Callable<T> asked) throws Exception {
    return callers.submit(asked).get(1, TimeUnit.MINUTES);
  }

  @Test
  void soManyMayWaitAndTheOthersAreToldToComeBack() throws Exception {
    CountDownLatch turnedAway = new CountDownLatch(CALLERS - PLACES);
    List<Future<Ruleset>> asked = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      asked.add(
          callers.submit(
              () -> {
                try {
                  return archive.ruleset(earlier.id());
                } catch (Archive.Busy e) {
                  turnedAway.countDown();
                  throw e;
                }
              }));
    }
    assertThat(turnedAway.await(1, TimeUnit.MINUTES)).isTrue();
    slow.countDown();

    List<Ruleset> read = new ArrayList<>();
    for (Future<Ruleset> one : asked) {
      try {
        read.add(one.get());
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(Archive.Busy.class);
      }
    }
    assertThat(read).hasSize(PLACES);
    assertThat(read).allSatisfy(one -> assertThat(one).isSameAs(read.get(0)));
    assertThat(archive.ruleset(earlier.id())).isSameAs(read.get(0));
  }

  @Test
  void oneThatWasNeverRecordedIsNotWaitedFor() {
    assertThatExceptionOfType(LostRuleset.class)
        .isThrownBy(() -> archive.ruleset("sha256:0"))
        .satisfies(e -> assertThat(e.says().en()).contains("sha256:0"));
  }
}
