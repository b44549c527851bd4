package id.paritrana.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.history.Act;
import id.paritrana.history.History;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The criteria of a year, as they stood on a day; a late correction does not rewrite the past. */
class TimesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  @TempDir static Path scratch;
  private static List<Ruleset> versions;

  @TempDir Path folder;

  /** Musi Rawas covers 83.75 %: 60 points where the band begins at 75 or 80 %, else 50. */
  @BeforeAll
  static void corrections() throws Exception {
    versions = new ArrayList<>(List.of(Shipped.ruleset()));
    for (double from : new double[] {0.8, 0.85}) {
      Path tables = TableEdit.copy(scratch.resolve("tables-" + from));
      TableEdit.edit(
          tables.resolve("scoring-government.xlsx"),
          "Cakupan",
          sheet -> {
            TableEdit.cell(sheet, "G21").setCellValue(from);
            TableEdit.cell(sheet, "F22").setCellValue(from);
          });
      versions.add(RulesetFolder.read(Shipped.RULES, tables));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyMomentHasTheCriteriaThatStoodThen(long seed) throws Exception {
    Random random = new Random(seed);
    TreeMap<Instant, String> model = new TreeMap<>();
    Map<Instant, String> answered = new TreeMap<>();
    try (Journal journal = Journal.open(folder)) {
      History history = new History(journal);
      Archive archive = new Archive(journal);
      versions.forEach(archive::keep);
      Criteria.recorded(versions.get(0), journal, NOON);
      model.put(NOON, versions.get(0).id());
      Instant now = NOON;
      Ruleset current = versions.get(0);
      for (int i = 0; i < 12; i++) {
        now = now.plusSeconds(60 + random.nextInt(100_000));
        current = versions.get(random.nextInt(versions.size()));
        put(current, random.nextBoolean() ? Act.PUBLISHED : Act.RESTORED, history, journal, now);
        model.put(now, current.id());

        Ruleset inForce = current;
        Evaluator evaluator = new Evaluator(new Rulesets(() -> inForce, archive, history));
        Instant asked =
            NOON.plusSeconds(random.nextInt((int) Duration.between(NOON, now).toSeconds() + 1));
        answered.put(asked, total(evaluator, asked));
        answered.forEach(
            (moment, total) -> {
              assertThat(total(evaluator, moment)).isEqualTo(total);
              assertThat(evaluated(evaluator, moment).get("ruleset").asString())
                  .isEqualTo(model.floorEntry(moment).getValue());
            });
      }
    }
  }

  private static void put(Ruleset ruleset, Act act, History history, Journal journal, Instant now)
      throws Exception {
    history.take(
        Step.of(Act.SUBMITTED, ruleset.id(), "editor", "corrected").to("d", "b"),
        history.steps(),
        now);
    Criteria.recorded(ruleset, journal, now);
    history.take(Step.of(act, ruleset.id(), "operator", "corrected"), history.steps(), now);
  }

  @Test
  void theYearAskedForCountsInPlaceOfTheDossiersOwn() throws Exception {
    Evaluator evaluator = new Evaluator(Shipped.ruleset());
    String dossier = Files.readString(Path.of("docs/examples/musi-rawas.json"));
    for (int year : List.of(2023, 2024, 2025)) {
      ObjectNode asked =
          evaluator.evaluate(
              new Request(dossier.getBytes(UTF_8), null, null), new Times(year, null));
      ObjectNode filed =
          evaluator.evaluate(
              new Request(
                  dossier
                      .replaceFirst("\"assessmentYear\": \\d+", "\"assessmentYear\": " + year)
                      .getBytes(UTF_8),
                  null,
                  null));
      assertThat(asked.remove("asOf").intValue()).isEqualTo(year);
      assertThat(asked).isEqualTo(filed);
    }
  }

  @Test
  void beforeTheFirstCriteriaNothingIsInForce() throws Exception {
    try (Journal journal = Journal.open(folder)) {
      Criteria.recorded(Shipped.ruleset(), journal, NOON);
      Evaluator evaluator =
          new Evaluator(new Rulesets(Shipped::ruleset, new Archive(journal), new History(journal)));
      assertThatExceptionOfType(NothingInForce.class)
          .isThrownBy(() -> evaluated(evaluator, NOON.minusMillis(1)))
          .extracting(e -> e.says().en())
          .isEqualTo("no criteria were in force yet at 2026-03-01T11:59:59.999Z");
      assertThat(evaluated(evaluator, NOON).get("knownAt").asString())
          .isEqualTo("2026-03-01T12:00:00Z");
    }
  }

  private static String total(Evaluator evaluator, Instant knownAt) {
    return evaluated(evaluator, knownAt).at("/score/total").asString();
  }

  private static ObjectNode evaluated(Evaluator evaluator, Instant knownAt) {
    try {
      byte[] dossier = Files.readAllBytes(Path.of("docs/examples/musi-rawas.json"));
      return evaluator.evaluate(new Request(dossier, null, null), new Times(null, knownAt));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
