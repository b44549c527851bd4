package id.paritrana.advice;

import id.paritrana.Shipped;
import id.paritrana.decision.Decision;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.evaluation.Recorded;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What searches for smallest changes take of a core: each goal once cold, then the best of five.
 */
public final class AdviceFigures {
  private AdviceFigures() {}

  public static void main(String[] files) throws Exception {
    for (int pass = 0; pass < 2; pass++) {
      for (String file : files) {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        Decision decision = Shipped.ruleset().decide(new DossierReader().read(bytes));
        ObjectNode tree = (ObjectNode) new DossierReader().parse(bytes);
        Recorded recorded = new Recorded("d-1", tree, Shipped.ruleset(), decision);
        BigDecimal more = decision.score().total().add(BigDecimal.TEN).min(new BigDecimal(100));
        for (Ask ask :
            List.of(
                Ask.USUAL,
                new Ask(new Goal(true, more), List.of(), Map.of(), 3),
                new Ask(new Goal(true, new BigDecimal(100)), List.of(), Map.of(), 3),
                new Ask(
                    new Goal(true, more),
                    List.of(),
                    Map.of(
                        tree.has("compliance") ? "/digital" : "/participation",
                        new BigDecimal("0.00001")),
                    3))) {
          print(pass, file, recorded, ask);
        }
      }
    }
  }

  private static void print(int pass, String file, Recorded recorded, Ask ask) throws Exception {
    double best = Double.MAX_VALUE;
    String said = "";
    for (int i = 0; i < (pass == 0 ? 1 : 5); i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Budget budget = new Budget(SmallestChanges.MOST_EVALUATIONS, SmallestChanges.LONGEST);
      try {
        SmallestChanges found = SmallestChanges.of(recorded, ask, budget);
        said = found.changes().size() + " found, " + found.search();
      } catch (Unreachable e) {
        said = "out of reach";
      }
      best =
          Math.min(
              best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
      said += ", " + budget.evaluations() + " decisions, " + budget.considered() + " sets";
    }
    System.out.printf(
        "%s %s %s %s: %.0f ms, %s%n",
        pass == 0 ? "cold" : "warm",
        file,
        ask.goal(),
        ask.costs(),
        best,
        said.replaceAll("Extent.*?\\],", ""));
  }
}
