package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.ruleset.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a table is said at its cell, and no table with an error decides. */
class TableProblemsTest {
  private static final Path WORDINGS = Path.of("src/test/resources/golden/table-problems.txt");

  /** Each slip is read once for all tests. */
  private static final Map<String, List<Problem>> FOUND = new ConcurrentHashMap<>();

  @ParameterizedTest
  @MethodSource("faults")
  void everySlipIsFoundAtItsCellAndNothingElse(Fault fault) {
    assertThat(found(fault)).extracting(Fault::told).containsExactlyElementsOf(fault.found());
  }

  private static List<Problem> found(Fault fault) {
    return FOUND.computeIfAbsent(fault.name(), name -> fault.problems());
  }

  static Stream<Fault> faults() {
    return Stream.of(
            SeededFaults.rowsAndColumns(),
            SeededCells.figures(),
            SeededCells.words(),
            SeededFaults.technicalRows(),
            CalcFaults.headers(),
            CalcFaults.rows(),
            CalcFaults.figures(),
            SeenFaults.cells(),
            SeenFaults.dates(),
            SeenFaults.headings(),
            SelectionFaults.rows())
        .flatMap(List::stream);
  }

  @Test
  void theShippedBooksHaveNothingWrong() throws IOException {
    assertThat(RulesetReader.check(BrokenTables.with("", book -> {})).problems()).isEmpty();
  }

  /** {@code -Dgolden.rewrite=true} writes the wordings anew. */
  @Test
  void theWordingsAreTheseInBothLanguages() throws IOException {
    String told =
        faults()
            .map(fault -> fault.name() + "\n" + Fault.wording(found(fault)))
            .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(WORDINGS, told);
    }
    assertThat(told).isEqualTo(Files.readString(WORDINGS));
  }

  @Test
  void allSlipsOfAllSheetsAreSaidAtOnceInTheOrderOfTheirPlaces() throws IOException {
    List<RuleFile> files =
        BrokenTables.with(
            "scoring-government.xlsx",
            book -> {
              Fault.at(book, "Cakupan!I18").setCellValue("x");
              Fault.at(book, "Cakupan!I20").setCellValue("y");
              Fault.at(book, "Cakupan!A19").setCellValue("z");
              Fault.at(book, "Inovasi!A18").setCellValue("inovasi dua");
              Fault.at(book, "Peraturan!J20").setBlank();
            });

    assertThat(RulesetReader.check(files).problems())
        .extracting(Fault::told)
        .containsExactly(
            "NOT_A_NUMBER Cakupan!I18",
            "ROW_ID Cakupan!A19",
            "NOT_A_NUMBER Cakupan!I20",
            "ROW_ID Inovasi!A18",
            "BASIS Peraturan!J20");
  }

  @Test
  void aFileThatIsNoWorkbook() {
    List<RuleFile> files =
        List.of(new RuleFile("gates.xlsx", "not a zip".getBytes(StandardCharsets.UTF_8)));

    assertThat(RulesetReader.check(files).problems())
        .extracting(Problem::code)
        .extracting(Enum::name)
        .contains("FILE");
  }
}
