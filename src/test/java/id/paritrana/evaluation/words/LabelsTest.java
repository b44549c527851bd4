package id.paritrana.evaluation.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.Outcome;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.SegmentName;
import id.paritrana.dossier.Stage;
import id.paritrana.ruleset.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of codes and brief figures in both languages. */
class LabelsTest {
  private static final Set<String> NAMED =
      Set.of("gate", "aspect", "award", "document", "category");

  @Test
  void bothLanguagesNameTheSameCodes() {
    assertThat(Labels.INDONESIAN.keys()).isEqualTo(Labels.ENGLISH.keys());
  }

  @ParameterizedTest
  @EnumSource
  void everyOutcomeKindStageAndSeverityHasAName(Labels labels) {
    assertThat(labels.keys())
        .containsAll(keys("outcome.", Outcome.values()))
        .containsAll(keys("kind.", Kind.values()))
        .containsAll(keys("stage.", Stage.values()))
        .contains("severity.DISQUALIFY", "severity.VERIFY");
  }

  /** Whatever the shipped tables and formulas may answer with has a name for people. */
  @ParameterizedTest
  @EnumSource
  void everyCodeOfTheShippedCriteriaHasAName(Labels labels) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Table table : Shipped.ruleset().tables()) {
      for (Table.Row row : table.rows()) {
        row.tests().stream()
            .filter(test -> test.field().equals("indicator"))
            .forEach(test -> test.values().forEach(code -> codes.add("indicator." + code)));
        row.results()
            .forEach(
                (slot, code) -> {
                  if (NAMED.contains(slot) && code instanceof String) {
                    codes.add(slot + "." + code);
                  }
                });
      }
    }
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.sorted().toList()) {
        String drl = Files.readString(file);
        all("rule \"([^\"]+)\"", drl).forEach(name -> codes.add("rule." + name));
        all("new FlagRaised\\(\\s*\"([A-Z_]+)\"", drl).forEach(name -> codes.add("flag." + name));
        all("Indicator(?:\\.counting)?\\([^\"()]*(?:\\(\\))?[^\"()]*\"([a-z._]+[a-z])\"", drl)
            .forEach(name -> codes.add("indicator." + name));
      }
    }
    for (Seat seat : Seat.values()) {
      codes.add("indicator.panel.seat." + seat);
    }
    for (SegmentName segment : SegmentName.values()) {
      codes.add("indicator.coverage.segment." + segment);
    }
    for (Group group : Group.values()) {
      codes.add("indicator.innovation.group." + group);
    }
    assertThat(codes).hasSizeGreaterThan(100).contains("flag.CONFLICT_OF_INTEREST");
    assertThat(labels.keys()).containsAll(codes);
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_COVERAGE: coverage.ratio = 0 (> 0; ELG-005) | tanpa cakupan: rasio cakupan = 0 (> 0; ELG-005)",
        "panel.seat.EMPLOYER = 0 | nilai dari kursi unsur pengusaha = 0",
        "FILING_INCOMPLETE: documents.missing = 1 (< 1; ELG-002): BUDGET_COPY"
            + " | pemberkasan tidak lengkap: berkas wajib yang tidak disertakan = 1 (< 1; ELG-002): salinan anggaran",
        "LOCAL_CODE local.share = 1 | LOCAL_CODE local.share = 1",
      })
  void codesInASentenceGiveWayToTheirNames(String sentence, String named) {
    assertThat(Labels.INDONESIAN.named(sentence)).isEqualTo(named);
  }

  @Test
  void aCodeThatStaffMadeUpIsItsOwnName() {
    assertThat(Labels.INDONESIAN.of("aspect", "COVERAGE")).isEqualTo("cakupan");
    assertThat(Labels.INDONESIAN.of("aspect", "TEAMWORK")).isEqualTo("TEAMWORK");
  }

  @ParameterizedTest
  @CsvSource({
    "0.837517300442, '0,8375…'",
    "0.979999999999, '0,9799…'",
    "0.980000000001, '0,9800…'",
    "-0.00001, '-0,0000…'",
    "77.50, '77,5'",
    "0.3215, '0,3215'",
    "2500000000000, 2500000000000",
  })
  void aLongFigureIsCutAndSaysSo(BigDecimal figure, String printed) {
    assertThat(Labels.INDONESIAN.brief(figure)).isEqualTo(printed);
    assertThat(Labels.ENGLISH.brief(figure)).isEqualTo(printed.replace(',', '.'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "coverage.ratio = 0.837517300442: 60 poin | coverage.ratio = 0,8375…: 60 poin",
        "m = 80.1111111111: 72.0999999999 poin untuk A | m = 80,1111…: 72,0999… poin untuk A",
        "wage.ratio = 1.508, di atas 1.000 pekerja | wage.ratio = 1,508, di atas 1.000 pekerja",
        "bobot CARE 0.25; target cakupan 0.5 | bobot CARE 0,25; target cakupan 0,5",
        "seluruh peserta, Pasal 3.2 dan 6.2.2020 | seluruh peserta, Pasal 3.2 dan 6.2.2020",
      })
  void onlyFiguresOfTheServiceAreWrittenAnew(String recorded, String printed) {
    assertThat(Labels.INDONESIAN.brief(recorded)).isEqualTo(printed);
  }

  private static List<String> keys(String kind, Enum<?>[] codes) {
    return Arrays.stream(codes).map(code -> kind + code.name()).toList();
  }
}
