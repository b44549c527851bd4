package id.paritrana.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.paritrana.journal.Journal;
import id.paritrana.journal.Submission;
import id.paritrana.personal.SubjectKeys;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetFolder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A journal that fails midway loses nothing of what was decided, and the same key goes on. */
class ImportingTest {
  @TempDir Path folder;

  @Test
  void whatWasDecidedBeforeAFailureStaysAndTheSameKeyGoesOn() throws Exception {
    Ruleset ruleset = RulesetFolder.read(Path.of("rules"), Path.of("decision-tables"));
    Cohort cohort =
        CohortReader.read("calon.xlsx", false, Forms.workbook(Finals.nominees(2024)), ruleset);
    try (Journal journal = Journal.open(folder);
        SubjectKeys keys = SubjectKeys.open(folder.resolve("keys"))) {
      Unfinished unfinished =
          catchThrowableOfType(
              Unfinished.class,
              () ->
                  importing(failingAt("EDUCATION-1", journal), keys)
                      .decide(cohort, ruleset, null, "k"));
      assertThat(unfinished.why()).hasMessage("the disk is full");
      assertThat(unfinished.failed()).hasToString("calon.xlsx [Badan usaha] B28");
      int decided = unfinished.imported().decided();
      assertThat(decided).isBetween(9, 37);
      JsonNode before = unfinished.imported().rows();
      assertThat(before).hasSize(decided);

      Imported all = importing(journal, keys).decide(cohort, ruleset, null, "k");
      assertThat(all.decided()).isEqualTo(38);
      assertThat(all.rows().findValuesAsString("decision"))
          .containsAll(before.findValuesAsString("decision"))
          .doesNotHaveDuplicates();
      assertThat(journal.entries(0, 100)).hasSize(38);
    }
  }

  private static Importing importing(Journal journal, SubjectKeys keys) {
    return new Importing(journal, keys, Clock.systemUTC(), () -> UUID.randomUUID().toString());
  }

  /** A journal that cannot record this nominee. */
  private static Journal failingAt(String nominee, Journal journal) {
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (proxy, method, given) -> {
              if (method.getName().equals("append")
                  && ((Submission) given[0]).bodyJson().contains("\"" + nominee + "\"")) {
                throw new IllegalStateException("the disk is full");
              }
              try {
                return method.invoke(journal, given);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
