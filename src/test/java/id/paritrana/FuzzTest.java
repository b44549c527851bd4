package id.paritrana;

import id.paritrana.evaluation.RequestFuzz;
import id.paritrana.ruleset.WorkbookFuzz;
import id.paritrana.ruleset.drl.DrlFuzz;
import id.paritrana.ruleset.table.NumeralFuzz;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What comes from outside never ends in anything but an answer or a refusal in words. */
class FuzzTest {
  @Test
  void aChangedWorkbookIsReadOrRefused() throws IOException, InterruptedException {
    Fuzzing.run(WorkbookFuzz.class, "id.paritrana.ruleset.**", 200);
  }

  @Test
  void aChangedRequestIsDecidedOrRefused() throws IOException, InterruptedException {
    Fuzzing.run(RequestFuzz.class, "id.paritrana.dossier.**:id.paritrana.evaluation.**", 3_000);
  }

  @Test
  void aChangedFormulaFileIsCompiledOrRefusedWithALine() throws IOException, InterruptedException {
    Fuzzing.run(DrlFuzz.class, "id.paritrana.ruleset.drl.**", 300);
  }

  @Test
  void aNumberIsReadAsItWasWrittenOrNotAtAll() throws IOException, InterruptedException {
    Fuzzing.run(NumeralFuzz.class, "id.paritrana.ruleset.table.**", 10_000);
  }
}
