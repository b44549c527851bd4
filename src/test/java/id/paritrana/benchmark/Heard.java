package id.paritrana.benchmark;

import id.paritrana.benchmark.Reigns.Reign;
import id.paritrana.ruleset.Ruleset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Judges what callers were answered. */
record Heard(Editions editions, Reigns reigns) {
  /** Whether each answer names a ruleset that was in force while it was made. */
  void tell(List<Callers.Kind> kinds, Callers callers) {
    for (Callers.Kind kind : kinds) {
      List<Answered> failed = kind.answers().stream().filter(Answered::failed).toList();
      long wrong =
          kind.answers().stream()
              .filter(one -> !one.failed() && !one.pinned() && !reigns.fits(one))
              .count();
      long versions = kind.answers().stream().map(Answered::ruleset).distinct().count();
      System.out.printf(
          "%s: %,d answers by %,d rulesets, %d failed, %d not in force then%n",
          kind.name(), kind.answers().size(), versions, failed.size(), wrong);
      failed.stream().map(Answered::ruleset).collect(Collectors.toSet()).stream()
          .limit(5)
          .forEach(System.out::println);
    }
    System.out.printf("%d answers differ from another by the same ruleset%n", callers.mixed.get());
  }

  /** Holds what every ruleset was heard to say against what it says here. */
  void compare(Callers callers) throws Exception {
    int equal = 0;
    int different = 0;
    int others = 0;
    for (Reign reign : reigns.all()) {
      if (callers.contents.keySet().stream().noneMatch(key -> key.startsWith(reign.ruleset()))) {
        continue;
      }
      Ruleset ruleset = editions.ruleset(reign.edition(), reign.formulas());
      others += ruleset.id().equals(reign.ruleset()) ? 0 : 1;
      for (int i = 0; i < callers.dossiers.size(); i++) {
        String heard = callers.contents.remove(reign.ruleset() + " " + i);
        if (heard != null) {
          boolean same = heard.equals(Editions.decided(ruleset, callers.dossiers.get(i)));
          equal += same ? 1 : 0;
          different += same ? 0 : 1;
        }
      }
    }
    System.out.printf(
        "of each ruleset and dossier: %,d contents as decided here, %d otherwise, %d unknown; %d rulesets of another id%n",
        equal, different, callers.contents.size(), others);
  }

  /** How long answers took. */
  static void print(String name, Collection<Callers.Kind> kinds) {
    for (Callers.Kind kind : kinds) {
      List<Double> took = kind.answers().stream().map(Answered::millis).toList();
      long span =
          kind.answers().stream().mapToLong(Answered::received).max().orElse(0)
              - kind.answers().stream().mapToLong(Answered::sent).min().orElse(0);
      System.out.printf(
          "%s, %s: %,d in %.0f s, ms p50 %.1f, p99 %.1f, worst %.1f%n",
          kind.name(),
          name,
          took.size(),
          span / 1e9,
          Quantile.of(took, 0.5),
          Quantile.of(took, 0.99),
          Quantile.of(took, 1));
    }
  }
}
