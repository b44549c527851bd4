package id.paritrana.impact;

import static id.paritrana.impact.Recording.typed;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.impact.Recording.Typed;
import id.paritrana.ruleset.Change;
import id.paritrana.ruleset.Changes;
import id.paritrana.ruleset.Ruleset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Named rows are put to the proof with workbooks in which their cells were typed back. */
class CausesTest {
  private static final Set<String> NO_TIES = Set.of();

  /** Which row each typed cell belongs to. */
  private static final Map<Typed, String> CELLS =
      Map.of(
          typed("scoring-government", "Cakupan", "F22", 0.70), "COV-006",
          typed("scoring-government", "Cakupan", "G21", 0.70), "COV-005",
          typed("scoring-government", "Cakupan", "I22", 55), "COV-006",
          typed("scoring-government", "Cakupan", "I25", 12), "COV-009",
          typed("scoring-government", "Cakupan", "I24", 7), "COV-008",
          typed("weights", "Bobot", "E17", 0.35), "WGT-001",
          typed("weights", "Bobot", "E18", 0.40), "WGT-002",
          typed("weights", "Bobot", "E20", 0.25), "WGT-004",
          typed("gates", "Syarat pemerintah", "F18", 0.70), "ELG-005");

  @TempDir Path folder;
  private Recording recording;

  @BeforeEach
  void open() {
    recording = new Recording(folder);
  }

  @AfterEach
  void close() {
    recording.close();
  }

  @Test
  void withTheNamedRowsTypedBackTheChangeIsGoneAndWithAllOthersItStays() throws Exception {
    Ruleset base = Shipped.ruleset();
    Map<Set<String>, Ruleset> drafts = new HashMap<>();
    Ruleset draft = drafts.computeIfAbsent(Set.of(), this::without);
    Causes causes = new Causes(Changes.between(base, draft), NO_TIES);
    Set<Set<String>> seen = new HashSet<>();
    for (int covered = 0; covered <= 51_000; covered += 1_500) {
      Dossier dossier = dossier(covered);
      Decision before = base.decide(dossier);
      Decision after = draft.decide(dossier);
      Set<String> named = names(causes.of(dossier, before, after));
      Set<String> others = new TreeSet<>(CELLS.values());
      others.removeAll(named);
      seen.add(named);

      Decision undone = drafts.computeIfAbsent(named, this::without).decide(dossier);
      Decision kept = drafts.computeIfAbsent(others, this::without).decide(dossier);

      assertThat(of(undone)).as(covered + " without " + named).isEqualTo(of(before));
      assertThat(of(kept)).as(covered + " with " + named + " alone").isEqualTo(of(after));
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(
            Set.of("ELG-005", "WGT-001", "WGT-002"),
            Set.of("COV-005", "COV-006", "WGT-001", "WGT-002"),
            Set.of("COV-006", "WGT-001", "WGT-002"),
            Set.of("COV-006", "COV-008", "WGT-001", "WGT-002"),
            Set.of("COV-006", "COV-009", "WGT-001", "WGT-002"));
  }

  @Test
  void eachNamedRowIsNeeded() throws Exception {
    Ruleset draft = without(Set.of());
    Changes changes = Changes.between(Shipped.ruleset(), draft);
    Causes causes = new Causes(changes, NO_TIES);
    Dossier dossier = dossier(40_000);
    Decision before = Shipped.ruleset().decide(dossier);
    Decision after = draft.decide(dossier);
    Set<Change> named = causes.of(dossier, before, after);

    assertThat(names(named)).containsExactly("COV-006", "COV-009", "WGT-001", "WGT-002");
    for (Change one : named) {
      Set<Change> fewer = new HashSet<>(named);
      fewer.remove(one);
      Set<Change> rest = new HashSet<>(changes.all());
      rest.removeAll(fewer);
      boolean gone = of(changes.with(rest).decide(dossier)).equals(of(before));
      boolean same = of(changes.with(fewer).decide(dossier)).equals(of(after));
      assertThat(gone && same).as("without " + one.name()).isFalse();
    }
  }

  @Test
  void ofTwoChangedFormulasTheOneThatCountsIsNamed() throws Exception {
    Ruleset draft =
        recording.formula(
            "government.drl",
            "Exact.difference($covered, $workers, $coveredBefore, $before)",
            "Exact.difference($coveredBefore, $before, $covered, $workers)",
            "Exact.capped($raw.value())",
            "Exact.times($raw.value(), $raw.value())");
    Changes changes = Changes.between(Shipped.ruleset(), draft);
    Dossier dossier = dossier(40_000);

    Set<Change> named =
        new Causes(changes, NO_TIES)
            .of(dossier, Shipped.ruleset().decide(dossier), draft.decide(dossier));

    assertThat(changes.all())
        .extracting(Change::name)
        .containsExactly("coverage.growth", "coverage.ratio");
    // 83.75 % times itself is 70.14 %, which another row takes.
    assertThat(names(named)).containsExactly("coverage.growth", "coverage.ratio");
    // 92.16 % times itself is 84.94 %, which the same row takes.
    Dossier high = dossier(51_000);
    assertThat(
            names(
                new Causes(changes, NO_TIES)
                    .of(high, Shipped.ruleset().decide(high), draft.decide(high))))
        .containsExactly("coverage.growth");
  }

  /** The draft with the cells of some rows as they were. */
  private Ruleset without(Set<String> rows) {
    List<Typed> cells = new ArrayList<>();
    CELLS.forEach(
        (typed, row) -> {
          if (!rows.contains(row)) {
            cells.add(typed);
          }
        });
    try {
      return recording.draft(cells);
    } catch (IllegalStateException refused) {
      // Half of a pair of weights does not add up, so no workbook says it.
      Changes changes =
          Changes.between(Shipped.ruleset(), recording.draft(List.copyOf(CELLS.keySet())));
      return changes.with(
          changes.all().stream()
              .filter(change -> !rows.contains(change.name()))
              .collect(Collectors.toSet()));
    }
  }

  private static Substance of(Decision decision) {
    return Substance.of(decision, NO_TIES);
  }

  private static Set<String> names(Set<Change> changes) {
    return changes.stream().map(Change::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Dossier dossier(int covered) throws Exception {
    return new DossierReader()
        .read(Recording.dossier("A", covered).getBytes(StandardCharsets.UTF_8));
  }
}
