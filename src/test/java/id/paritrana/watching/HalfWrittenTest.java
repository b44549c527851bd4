package id.paritrana.watching;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.ruleset.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still being written does not load, and is no mistake of anybody's. */
class HalfWrittenTest {
  private static final String SHIPPED = Shipped.ruleset().id();

  @TempDir private Path folder;
  private Table table;
  private Path scoring;

  @BeforeEach
  void begin() throws Exception {
    table = new Table(folder);
    scoring = table.tables.resolve(Table.SCORING);
  }

  @AfterEach
  void end() {
    table.close();
  }

  @Test
  void aWorkbookWrittenInItsPlaceCountsWhenItIsWhole() throws Exception {
    byte[] whole = changed();
    Files.write(scoring, Arrays.copyOf(whole, whole.length / 2));
    assertThat(table.after(0)).isEmpty();
    assertThat(table.after(500)).isEmpty();
    assertThat(table.after(499)).isEmpty();
    Files.write(scoring, whole);
    assertThat(table.settled()).singleElement().isInstanceOf(News.Changed.class);
  }

  @Test
  void aWorkbookThatStaysCutOffIsToldOnceAndItsRestMendsIt() throws Exception {
    byte[] whole = changed();
    Files.write(scoring, Arrays.copyOf(whole, whole.length / 2));
    table.after(0);
    table.after(500);
    assertThat(problems(table.after(500)))
        .extracting(Problem::toString)
        .anySatisfy(problem -> assertThat(problem).contains(Table.SCORING, "cut off"));
    assertThat(table.settle()).isEmpty();
    assertThat(table.current.ruleset().id()).isEqualTo(SHIPPED);

    Files.write(scoring, whole);
    assertThat(table.settled())
        .singleElement()
        .satisfies(news -> assertThat(((News.Changed) news).mended()).isTrue());
  }

  @Test
  void aFormulaThatEndsWhereARuleDoesIsGivenTimeToGoOn() throws Exception {
    Path formula = table.rules.resolve("interview.drl");
    String whole = Files.readString(formula);
    // With the rules that are missing it compiles as well.
    Files.writeString(formula, whole.substring(0, whole.lastIndexOf("\nrule ")));
    assertThat(table.after(0)).isEmpty();
    assertThat(table.after(500)).isEmpty();
    assertThat(table.after(499)).isEmpty();
    Files.writeString(formula, whole);
    assertThat(table.settle()).isEmpty();
    assertThat(table.watched()).isEmpty();
  }

  @Test
  void aFormulaThatDoesNotCompileIsToldByItsLine() throws Exception {
    Path formula = table.rules.resolve("interview.drl");
    String whole = Files.readString(formula);
    Files.writeString(formula, whole.substring(0, whole.lastIndexOf("then")));
    assertThat(InWords.of(table.settled().get(0))).contains("interview.drl line ", "ERROR DRL");
    assertThat(table.current.ruleset().id()).isEqualTo(SHIPPED);
  }

  @Test
  void aFileMovedAwayForAMomentIsNotMissed() throws Exception {
    Path backup = table.tables.resolve(Table.SCORING + "~");
    Files.move(scoring, backup);
    assertThat(table.after(0)).isEmpty();
    assertThat(table.after(900)).isEmpty();
    Files.copy(backup, scoring);
    assertThat(table.settle()).isEmpty();
  }

  @Test
  void aFileThatGoesOrTakesAnotherNameCountsAsSuch() throws Exception {
    Path other = table.tables.resolve("scoring-local.xlsx");
    Files.move(scoring, other);
    assertThat(table.settled()).isNotEmpty().noneMatch(News.Ended.class::isInstance);
    assertThat(table.watching.standing().state()).isEqualTo(Standing.State.IN_FORCE);
    Files.delete(other);
    assertThat(problems(table.settled()))
        .extracting(problem -> problem.code().name())
        .containsOnly("UNKNOWN_ASPECT");
  }

  @Test
  void aFolderReplacedAsAWholeIsReadAsAWhole() throws Exception {
    Path away = folder.resolve("away");
    Files.move(table.tables, away);
    assertThat(table.after(0)).isEmpty();
    assertThat(table.after(900)).isEmpty();
    Files.move(away, table.tables);
    assertThat(table.settle()).isEmpty();

    Files.move(table.tables, away);
    assertThat(problems(table.settle()))
        .extracting(problem -> problem.code().name())
        .containsExactly("FOLDER");
    Files.move(away, table.tables);
    table.band(0.8);
    assertThat(table.settled())
        .singleElement()
        .satisfies(news -> assertThat(((News.Changed) news).mended()).isTrue());
  }

  @Test
  void aLinkIsFollowedToWhatItLeadsTo() throws Exception {
    Path elsewhere = folder.resolve("elsewhere.xlsx");
    Files.move(scoring, elsewhere);
    Files.createSymbolicLink(scoring, elsewhere);
    assertThat(table.settle()).isEmpty();

    Path second = folder.resolve("second.xlsx");
    Files.write(second, changed());
    Files.delete(scoring);
    Files.createSymbolicLink(scoring, second);
    assertThat(table.settled()).singleElement().isInstanceOf(News.Changed.class);
  }

  @Test
  void aFileOfAnotherKindAndOneThatCannotBeReadAreTold() throws Exception {
    Files.writeString(table.tables.resolve("gates.ods"), "x");
    Files.delete(scoring);
    // To its owner a regular file, but nobody can read it from its beginning.
    Files.createSymbolicLink(scoring, Path.of("/proc/self/mem"));
    assertThat(problems(table.settle()))
        .extracting(problem -> problem.place() + ": " + problem.found().en())
        .containsExactly(
            "gates.ods: the folder is for .xlsx files only, and this is none",
            "scoring-government.xlsx: the file cannot be read by this user, or another program holds it");
  }

  @Test
  void aFileCopiedWithItsOldTimeAndSizeIsNoticed() throws Exception {
    var time = Files.getLastModifiedTime(scoring);
    byte[] whole = changed();
    byte[] bytes = Files.readAllBytes(scoring);
    byte[] padded = Arrays.copyOf(whole, Math.max(whole.length, bytes.length));
    Files.write(scoring, padded);
    Files.setLastModifiedTime(scoring, time);
    Stamp before = Stamp.of(table.rules, table.tables);
    Path copy = folder.resolve("copy");
    padded[padded.length - 1] ^= 1;
    Files.write(copy, padded);
    Files.setLastModifiedTime(copy, time);
    Files.move(copy, scoring, REPLACE_EXISTING);
    assertThat(Stamp.of(table.rules, table.tables)).isNotEqualTo(before);
  }

  /** The workbook as somebody is about to save it. */
  private byte[] changed() throws Exception {
    byte[] shipped = Files.readAllBytes(scoring);
    table.band(0.8);
    byte[] changed = Files.readAllBytes(scoring);
    Files.write(scoring, shipped);
    table.settle();
    return changed;
  }

  private static List<Problem> problems(List<News> told) {
    assertThat(told).singleElement().isInstanceOf(News.Refused.class);
    return ((News.Refused) told.get(0)).problems();
  }
}
