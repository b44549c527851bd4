package id.paritrana.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.history.Act;
import id.paritrana.history.Reign;
import id.paritrana.history.Step;
import id.paritrana.ruleset.Remembered;
import id.paritrana.ruleset.RulesetFolder;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved in the folders comes into force whole, at once, and on the record. */
class WatchingTest {
  private static final String SHIPPED = Shipped.ruleset().id();

  @TempDir private Path folder;
  private Table table;

  @BeforeEach
  void begin() throws Exception {
    table = new Table(folder);
  }

  @AfterEach
  void end() {
    table.close();
  }

  @Test
  void aSavedTableComesIntoForceOnceItIsQuietAndTheJournalSaysThatNobodyApprovedIt()
      throws Exception {
    table.band(0.8);
    assertThat(table.after(0)).isEmpty();
    assertThat(table.after(499)).isEmpty();
    assertThat(table.current.ruleset().id()).isEqualTo(SHIPPED);

    List<News> told = table.after(1);
    String now = table.current.ruleset().id();
    assertThat(now).isNotEqualTo(SHIPPED);
    assertThat(told).singleElement().isInstanceOf(News.Changed.class);
    assertThat(InWords.of(told.get(0)))
        .contains("ruleset " + now + " is in force now, as it was saved; nobody approved it")
        .contains("ruleset " + now + " kini berlaku, sebagaimana disimpan")
        .contains("Baris dan kasus: 0 ditambah, 0 dihapus, 2 diubah")
        .contains("scoring-government.xlsx [Cakupan] F22: COV-006, ", ": 75% → 0.8");

    Reign reign = table.history.inForce().orElseThrow();
    assertThat(reign.ruleset()).isEqualTo(now);
    Step step = table.watched().get(0);
    assertThat(reign.step()).isEqualTo(step);
    assertThat(step.by()).isEqualTo("folder");
    assertThat(step.why())
        .isEqualTo(
            "saved in a watched folder, approved by nobody / disimpan di folder yang diamati, tidak disetujui siapa pun");
    assertThat(table.history.reigns()).extracting(Reign::ruleset).containsExactly(SHIPPED, now);
    assertThat(table.archive.ruleset(now).files()).hasSameSizeAs(Shipped.ruleset().files());
  }

  @Test
  void theCasesAreTriedAfterwardsAndTellWhatNoLongerComesOut() throws Exception {
    table.band(0.9);
    table.after(0);
    assertThat(table.after(500)).singleElement().isInstanceOf(News.Changed.class);
    List<News> told = table.after(0);
    assertThat(told).singleElement().isInstanceOf(News.Tried.class);
    assertThat(InWords.of(told.get(0)))
        .contains(" of 846 test cases passed / ")
        .contains("scoring-government.xlsx [Uji Cakupan]", "WARNING CASE_FAILED");
    assertThat(table.settle()).isEmpty();
  }

  @Test
  void severalFilesSavedOneAfterAnotherAreOneVersion() throws Exception {
    table.band(0.8);
    assertThat(table.after(0)).isEmpty();
    Path weights = table.tables.resolve("weights.xlsx");
    TableEdit.edit(weights, "Bobot", sheet -> {});
    assertThat(table.after(400)).isEmpty();
    Files.writeString(
        table.rules.resolve("interview.drl"),
        Files.readString(table.rules.resolve("interview.drl")) + "\n// checked\n");
    assertThat(table.after(400)).isEmpty();
    assertThat(table.settled()).singleElement().isInstanceOf(News.Changed.class);
    assertThat(table.watched()).hasSize(1);
  }

  @Test
  void whatIsSavedWhileTheFilesAreReadIsReadAgain() throws Exception {
    table.band(0.8);
    table.after(0);
    table.beforeTheTimeIsTold = () -> unchecked(() -> table.band(0.85));
    assertThat(table.after(500)).isEmpty();
    assertThat(table.watched()).isEmpty();

    assertThat(table.settled())
        .singleElement()
        .satisfies(news -> assertThat(InWords.of(news)).contains(": 75% → 0.85"));
    assertThat(table.watched()).hasSize(1);
  }

  @Test
  void aFileSavedAsItWasIsPassedOver() throws Exception {
    Path scoring = table.tables.resolve(Table.SCORING);
    Files.write(scoring, Files.readAllBytes(scoring));
    assertThat(table.settle()).isEmpty();
  }

  @Test
  void aTableSavedWithoutAChangeOfCriteriaStaysTheSameVersion() throws Exception {
    TableEdit.edit(table.tables.resolve(Table.SCORING), "Cakupan", sheet -> {});
    assertThat(table.settled())
        .singleElement()
        .satisfies(
            news ->
                assertThat(InWords.of(news))
                    .isEqualTo(
                        "saved, and no criterion changed; ruleset "
                            + SHIPPED
                            + " stays in force / tersimpan, tidak ada kriteria yang berubah; ruleset "
                            + SHIPPED
                            + " tetap berlaku"));
    assertThat(table.watched()).isEmpty();
  }

  @Test
  void aMistakeIsToldByItsCellAndTheLastGoodVersionGoesOnDeciding() throws Exception {
    table.band(0.8);
    table.settle();
    String good = table.current.ruleset().id();

    table.mistake();
    table.after(0);
    List<News> told = table.after(500);
    assertThat(InWords.of(told.get(0)))
        .startsWith("what was saved has errors and does not count; ruleset " + good)
        .contains("scoring-government.xlsx [Cakupan] F22: ERROR NOT_A_NUMBER")
        .contains("`kira-kira`");
    assertThat(table.settle()).isEmpty();
    assertThat(table.current.ruleset().id()).isEqualTo(good);
    assertThat(table.watching.standing().state()).isEqualTo(Standing.State.REFUSED);
    assertThat(table.watching.standing().problems()).hasSize(1);

    table.band(0.8);
    assertThat(table.settled())
        .singleElement()
        .satisfies(
            news ->
                assertThat(InWords.of(news))
                    .startsWith("the errors are mended / kesalahannya sudah diperbaiki"));
    assertThat(table.current.ruleset().id()).isEqualTo(good);
    assertThat(table.watching.standing().state()).isEqualTo(Standing.State.IN_FORCE);
    assertThat(table.watched()).hasSize(1);
  }

  @Test
  void goingBackToAnEarlierVersionIsAStepOfItsOwn() throws Exception {
    table.band(0.8);
    table.settle();
    table.band(0.75);
    table.settle();
    assertThat(table.current.ruleset().id()).isEqualTo(SHIPPED);
    assertThat(table.watched()).hasSize(2);
    assertThat(table.history.inForce().orElseThrow().step()).isEqualTo(table.watched().get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$gates.xlsx",
        ".~lock.gates.xlsx#",
        "lu27085.tmp",
        "5F2A1C00",
        "gates.xlsx~",
        ".government.drl.swp",
        "4913",
        ".#government.drl"
      })
  void whatProgramsLeaveForThemselvesNeverLoadsNorHindersAStart(String name) throws Exception {
    Files.writeString(table.tables.resolve(name), "rule \"x\" when then end");
    Files.writeString(table.rules.resolve(name), "rule \"x\" when then end");
    assertThat(table.settle()).isEmpty();
    assertThat(RulesetFolder.files(table.rules, table.tables))
        .hasSameSizeAs(Shipped.ruleset().files());
  }

  @Test
  void aDraftPublishedMeanwhileEndsTheWatching() throws Exception {
    table.band(0.8);
    table.settle();
    Step published = Step.of(Act.PUBLISHED, SHIPPED, "approver", "agreed").to("draft", SHIPPED);
    table.history.take(published, table.history.steps(), Table.NOON);
    table.current.follow();

    table.band(0.9);
    assertThat(table.settle())
        .singleElement()
        .satisfies(
            news ->
                assertThat(InWords.of(news))
                    .contains("the folders are watched no longer; hand changes in as a draft")
                    .contains("folder tidak diamati lagi; serahkan perubahan sebagai draf"));
    assertThat(table.current.ruleset().id()).isEqualTo(SHIPPED);
    assertThat(table.watching.standing().state()).isEqualTo(Standing.State.ENDED);
    assertThat(table.watched()).hasSize(1);
  }

  @Test
  void aDraftPublishedInTheVeryMomentWins() throws Exception {
    table.band(0.8);
    Saved saved = Saved.in(table.rules, table.tables).judged(new Remembered());
    Step published = Step.of(Act.PUBLISHED, SHIPPED, "approver", "agreed").to("draft", SHIPPED);
    table.history.take(published, table.history.steps(), Table.NOON);
    assertThat(table.current.watched(saved.ruleset(), Table.NOON)).isFalse();
    assertThat(table.current.ruleset().id()).isEqualTo(SHIPPED);
    assertThat(table.watched()).isEmpty();
  }

  @Test
  void watchingIsForOneMachineAndForCriteriaThatNobodyApproves() throws Exception {
    InetAddress here = InetAddress.getLoopbackAddress();
    Watching.require(table.journal, table.history, here);
    refused(InetAddress.getByName("0.0.0.0"), "this machine alone can call");
    refused(null, "this one listens at 0.0.0.0");
    refused(InetAddress.getByName("192.0.2.1"), "this one listens at 192.0.2.1");

    Step restored = Step.of(Act.RESTORED, SHIPPED, "approver", "back");
    table.history.take(restored, table.history.steps(), Table.NOON);
    refused(here, "changed by drafts that somebody approves");
  }

  private void refused(InetAddress address, String why) {
    assertThatExceptionOfType(NotHere.class)
        .isThrownBy(() -> Watching.require(table.journal, table.history, address))
        .satisfies(e -> assertThat(e.says().en()).contains(why));
  }

  private interface Doing {
    void run() throws Exception;
  }

  private static void unchecked(Doing doing) {
    try {
      doing.run();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
