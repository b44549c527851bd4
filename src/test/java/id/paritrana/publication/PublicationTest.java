package id.paritrana.publication;

import static id.paritrana.publication.Office.REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.draft.Drafts;
import id.paritrana.evaluation.Criteria;
import id.paritrana.evaluation.Rulesets;
import id.paritrana.evaluation.UnknownRuleset;
import id.paritrana.history.Act;
import id.paritrana.history.Reign;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a draft to criteria in force, and back. */
class PublicationTest {
  private static final String SHIPPED = Shipped.ruleset().id();

  @TempDir Path folder;
  private Office office;
  private Publication publication;

  @BeforeEach
  void open() throws Exception {
    office = new Office(folder);
    publication = office.publication;
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aDraftThatSomebodyElseAgreedToComesIntoForce() throws Exception {
    String draft = office.submitted(0.8);
    assertThat(state(draft)).isEqualTo(State.SUBMITTED);
    publication.approve(draft, "approver", "as the committee decided", REPORT, List.of());
    assertThat(state(draft)).isEqualTo(State.APPROVED);
    assertThat(office.current.ruleset().id()).isEqualTo(SHIPPED);

    publication.publish(draft, "operator", "for 2026");

    assertThat(state(draft)).isEqualTo(State.PUBLISHED);
    assertThat(office.current.ruleset().id())
        .isNotEqualTo(SHIPPED)
        .isEqualTo(publication.find(draft).orElseThrow().ruleset().id());
    assertThat(office.history.steps())
        .extracting(Step::id, Step::act, Step::by, Step::why, Step::impact)
        .containsExactly(
            row(
                "step-1",
                Act.STARTED,
                "folder",
                "the files that the service was started with",
                null),
            row("step-2", Act.SUBMITTED, "editor", "moved", null),
            row("step-3", Act.APPROVED, "approver", "as the committee decided", REPORT),
            row("step-4", Act.PUBLISHED, "operator", "for 2026", null));
    assertThat(office.history.of(draft))
        .hasSize(3)
        .allSatisfy(
            step -> {
              assertThat(step.draft()).isEqualTo(draft);
              assertThat(step.base()).isEqualTo(SHIPPED);
              assertThat(step.ruleset()).isEqualTo(office.current.ruleset().id());
            });
    assertThat(office.journal.verify().flaws()).isEmpty();
  }

  @Test
  void whatSomebodyPutsInThePlaceOfAnApprovedFileIsNotPublished() throws Exception {
    RuleFile moved = Office.band(folder, 0.8);
    String draft = publication.submit(List.of(moved), "editor", "moved");
    publication.approve(draft, "approver", "seen", REPORT, List.of());
    String approved = publication.find(draft).orElseThrow().ruleset().id();
    Path drafts = folder.resolve("drafts");
    assertThat(drafts.resolve(moved.sha256())).exists();
    Files.write(drafts.resolve(moved.sha256()), Office.band(folder, 0.7).bytes());

    Office restarted = new Office(office.journal, drafts);
    restarted.publication.publish(draft, "operator", "for 2026");

    assertThat(restarted.current.ruleset().id()).isEqualTo(approved);
    assertThat(office.history.reigns())
        .extracting(Reign::ruleset)
        .containsExactly(SHIPPED, approved);
  }

  @Test
  void aListOfFilesThatSomebodyChangedIsNoDraft() throws Exception {
    String draft = office.approved(0.8);
    Path drafts = folder.resolve("drafts");
    String other = office.submitted(0.7);
    Files.copy(
        drafts.resolve(other + ".json"),
        drafts.resolve(draft + ".json"),
        StandardCopyOption.REPLACE_EXISTING);

    Office restarted = new Office(office.journal, drafts);

    assertThat(restarted.publication.find(draft).orElseThrow().ruleset().id())
        .isEqualTo(publication.find(draft).orElseThrow().ruleset().id());
  }

  @Test
  void whoHandedItInMayNotAgreeToIt() throws Exception {
    String draft = office.submitted(0.8);
    refused(
        NotAllowed.Reason.OWN_DRAFT,
        () -> publication.approve(draft, "editor", "mine", REPORT, List.of()));

    office.publication.submit(
        List.of(Office.band(folder, 0.8)), "approver", "the same bytes, once more");
    assertThat(state(draft)).isEqualTo(State.SUBMITTED);
    refused(
        NotAllowed.Reason.OWN_DRAFT,
        () -> publication.approve(draft, "approver", "seen", REPORT, List.of()));
  }

  @Test
  void whoAgreedAndThenHandedItInAsWellNoLongerCounts() throws Exception {
    String draft = office.approved(0.8);
    publication.submit(List.of(Office.band(folder, 0.8)), "approver", "I improved it");
    refused(NotAllowed.Reason.OWN_DRAFT, () -> publication.publish(draft, "operator", "for 2026"));
    assertThat(office.current.ruleset().id()).isEqualTo(SHIPPED);
  }

  @Test
  void nothingIsPublishedThatNobodyAgreedTo() throws Exception {
    String draft = office.submitted(0.8);
    refused(NotAllowed.Reason.STATE, () -> publication.publish(draft, "operator", "now"));
    refused(
        NotAllowed.Reason.IMPACT,
        () ->
            publication.approve(
                draft, "approver", "unseen", "sha256:" + "2".repeat(64), List.of()));
    assertThat(office.history.steps())
        .extracting(Step::act)
        .containsExactly(Act.STARTED, Act.SUBMITTED);
  }

  @Test
  void aChangedByteIsAnotherDraftThatNobodyAgreedTo() throws Exception {
    String agreed = office.approved(0.8);
    String other = office.submitted(0.81);
    assertThat(other).isNotEqualTo(agreed);
    refused(NotAllowed.Reason.STATE, () -> publication.publish(other, "operator", "now"));
  }

  @Test
  void aDraftOfCriteriaThatAreNoLongerInForceIsOvertaken() throws Exception {
    String first = office.approved(0.8);
    String second = office.approved(0.85);
    publication.publish(first, "operator", "for 2026");

    assertThat(state(second)).isEqualTo(State.OVERTAKEN);
    refused(NotAllowed.Reason.STATE, () -> publication.publish(second, "operator", "too late"));
    refused(
        NotAllowed.Reason.STATE,
        () -> publication.approve(second, "auditor", "seen", REPORT, List.of()));
    publication.withdraw(second, "editor", "made anew");
    assertThat(state(second)).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void whatWasGivenUpCannotBePublished() throws Exception {
    String draft = office.approved(0.8);
    publication.withdraw(draft, "editor", "not needed");
    refused(NotAllowed.Reason.STATE, () -> publication.publish(draft, "operator", "now"));
    refused(NotAllowed.Reason.STATE, () -> publication.withdraw(draft, "editor", "again"));
  }

  @Test
  void whatWasGivenUpIsHandedInAnewAndNeedsANewApproval() throws Exception {
    RuleFile moved = Office.band(folder, 0.8);
    String draft = publication.submit(List.of(moved), "editor", "moved");
    publication.approve(draft, "approver", "seen", REPORT, List.of());
    publication.withdraw(draft, "editor", "not yet");

    assertThat(publication.submit(List.of(moved), "editor", "now it is needed")).isEqualTo(draft);
    assertThat(state(draft)).isEqualTo(State.SUBMITTED);
    refused(NotAllowed.Reason.STATE, () -> publication.publish(draft, "operator", "now"));
    publication.approve(draft, "approver", "seen again", REPORT, List.of());
    publication.publish(draft, "operator", "now");
    assertThat(state(draft)).isEqualTo(State.PUBLISHED);
  }

  @Test
  void anEarlierRulesetIsPutInForceAgain() throws Exception {
    String draft = office.approved(0.8);
    publication.publish(draft, "operator", "for 2026");
    String published = office.current.ruleset().id();

    publication.restore(SHIPPED, "approver", "the band was wrong");

    assertThat(office.current.ruleset().id()).isEqualTo(SHIPPED);
    assertThat(office.history.steps().get(4))
        .extracting(Step::act, Step::ruleset, Step::by, Step::draft)
        .containsExactly(Act.RESTORED, SHIPPED, "approver", null);
    refused(NotAllowed.Reason.RULESET, () -> publication.restore(SHIPPED, "approver", "once more"));
    publication.restore(published, "approver", "it was right after all");
    assertThat(office.current.ruleset().id()).isEqualTo(published);
  }

  @Test
  void whatWasNeverInForceCannotBeRestored() throws Exception {
    String draft = office.approved(0.8);
    String never = publication.find(draft).orElseThrow().ruleset().id();
    for (String id : List.of(never, "sha256:" + "0".repeat(64), draft, "")) {
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> publication.restore(id, "approver", "now"));
    }
  }

  @Test
  void aDraftWithAnErrorIsReportedButNotRecorded() throws Exception {
    RuleFile broken =
        Office.edited(folder, sheet -> TableEdit.cell(sheet, "F22").setCellValue("sepuluh"));
    String draft = publication.submit(List.of(broken), "editor", "slip");
    assertThat(state(draft)).isEqualTo(State.INVALID);
    assertThat(office.history.of(draft)).isEmpty();
    refused(
        NotAllowed.Reason.STATE,
        () -> publication.approve(draft, "approver", "seen", REPORT, List.of()));
    refused(NotAllowed.Reason.STATE, () -> publication.publish(draft, "operator", "now"));
  }

  @Test
  void aDraftThatChangesNothingIsNotRecorded() throws Exception {
    Path same = Shipped.TABLES.resolve("gates.xlsx");
    String draft =
        publication.submit(
            List.of(new RuleFile("gates.xlsx", Files.readAllBytes(same))), "editor", "as it is");
    assertThat(state(draft)).isEqualTo(State.UNCHANGED);
    assertThat(office.history.of(draft)).isEmpty();
  }

  @Test
  void filesOfTheFolderTurnNothingBackOnceADraftWasPublished() throws Exception {
    publication.publish(office.approved(0.8), "operator", "for 2026");
    String published = office.current.ruleset().id();
    office.close();
    office = new Office(folder);
    assertThat(office.current.ruleset().id()).isEqualTo(published);
    assertThat(office.current.ofTheFiles()).isFalse();
    assertThat(office.history.steps()).hasSize(4);
  }

  @Test
  void aDraftIsKnownWhereItWasNotHandedInToo() throws Exception {
    String draft = office.submitted(0.8);
    Office elsewhere = new Office(office.journal, folder.resolve("drafts of another"));
    assertThat(elsewhere.publication.find(draft)).isPresent();
    elsewhere.publication.approve(draft, "approver", "seen", REPORT, List.of());
    elsewhere.publication.publish(draft, "operator", "for 2026");

    assertThat(office.current.ruleset().id()).isEqualTo(SHIPPED);
    assertThat(office.current.follow()).isTrue();
    assertThat(office.current.ruleset().id()).isEqualTo(elsewhere.current.ruleset().id());
  }

  @Test
  void draftsThatWereKeptBeforeAreNoSteps() throws Exception {
    String draft =
        new Drafts(folder.resolve("drafts"))
            .submit(Shipped.ruleset().files(), List.of(Office.band(folder, 0.8)));
    assertThat(state(draft)).isEqualTo(State.UNCHANGED);
    refused(
        NotAllowed.Reason.STATE,
        () -> publication.approve(draft, "approver", "seen", REPORT, List.of()));
    refused(NotAllowed.Reason.STATE, () -> publication.publish(draft, "operator", "now"));
  }

  @Test
  void whatWasOvertakenStaysSoThoughItsBaseComesBack() throws Exception {
    List<RuleFile> moved = List.of(Office.band(folder, 0.8));
    String one = publication.submit(moved, "editor", "moved");
    publication.approve(one, "approver", "seen", REPORT, List.of());
    String other = office.approved(0.7);
    publication.publish(other, "operator", "for 2026");
    publication.restore(SHIPPED, "approver", "it was wrong");

    assertThat(state(one)).isEqualTo(State.OVERTAKEN);
    refused(NotAllowed.Reason.STATE, () -> publication.publish(one, "operator", "now"));
    assertThat(publication.submit(moved, "editor", "still needed")).isEqualTo(one);
    assertThat(state(one)).isEqualTo(State.SUBMITTED);
  }

  @Test
  void whatACommandDecidedByOnceWasNeverInForce() throws Exception {
    Ruleset once = publication.find(office.submitted(0.8)).orElseThrow().ruleset();
    try (Journal journal = Journal.open(folder.resolve("elsewhere"))) {
      Office elsewhere = new Office(journal, folder.resolve("elsewhere-drafts"));
      Criteria.recorded(once, journal, Office.NOON);

      assertThat(elsewhere.history.reigns()).extracting(Reign::ruleset).containsExactly(SHIPPED);
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> elsewhere.publication.restore(once.id(), "approver", "now"));
      assertThatExceptionOfType(UnknownRuleset.class)
          .isThrownBy(
              () ->
                  new Rulesets(elsewhere.current::ruleset, elsewhere.archive, elsewhere.history)
                      .pinned(once.id()));
    }
  }

  @Test
  void whatWasOnlySavedInAWatchedFolderIsNotRestored() throws Exception {
    Ruleset saved = publication.find(office.submitted(0.8)).orElseThrow().ruleset();
    try (Journal journal = Journal.open(folder.resolve("desk"))) {
      Office desk = new Office(journal, folder.resolve("desk-drafts"));
      desk.current.watched(saved, Office.NOON);
      desk.current.watched(Shipped.ruleset(), Office.NOON.plusSeconds(60));

      assertThat(desk.history.reigns())
          .extracting(Reign::ruleset)
          .containsExactly(SHIPPED, saved.id(), SHIPPED);
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> desk.publication.restore(saved.id(), "approver", "now"));

      desk.current.watched(saved, Office.NOON.plusSeconds(120));
      String draft = desk.submitted(0.7);
      refused(
          NotAllowed.Reason.UNCONFIRMED,
          () -> desk.publication.approve(draft, "approver", "seen", REPORT, List.of()));
      desk.publication.approve(draft, "approver", "seen", REPORT, List.of("base:WATCHED"));
      desk.publication.publish(draft, "operator", "for 2026");
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> desk.publication.restore(saved.id(), "approver", "now"));
    }
  }

  @Test
  void rowsThatWereInForceBeforeKeepTheFilesTheyHadThen() throws Exception {
    String first = office.approved(0.8);
    publication.publish(first, "operator", "for 2026");
    Ruleset published = office.current.ruleset();
    publication.restore(SHIPPED, "approver", "it was wrong");
    RuleFile band = Office.band(folder, 0.8);
    Path again = Files.write(folder.resolve(band.name()), band.bytes());
    TableEdit.edit(
        again, "Uji Cakupan", sheet -> TableEdit.cell(sheet, "A10").setCellValue("lain"));
    String cases =
        publication.submit(
            List.of(new RuleFile(band.name(), Files.readAllBytes(again))), "editor", "other cases");

    assertThat(publication.find(cases).orElseThrow().ruleset().id()).isEqualTo(published.id());
    refused(
        NotAllowed.Reason.UNCONFIRMED,
        () -> publication.approve(cases, "approver", "seen", REPORT, List.of()));
    publication.approve(cases, "approver", "seen", REPORT, List.of("file:scoring-government.xlsx"));
    publication.publish(cases, "operator", "again");
    assertThat(office.current.ruleset().files())
        .extracting(RuleFile::sha256)
        .containsExactlyElementsOf(published.files().stream().map(RuleFile::sha256).toList());
  }

  @Test
  void nobodyHasADraftOfAnUnknownId() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(
            () -> publication.approve("0".repeat(64), "approver", "seen", REPORT, List.of()));
  }

  private State state(String draft) throws Exception {
    return publication.state(draft, publication.find(draft).orElseThrow());
  }

  private static Tuple row(Object... values) {
    return tuple(values);
  }

  private static void refused(NotAllowed.Reason reason, ThrowingCallable step) {
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(step)
        .extracting(NotAllowed::reason)
        .isEqualTo(reason);
  }
}
