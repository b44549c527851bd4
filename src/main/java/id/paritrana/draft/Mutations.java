package id.paritrana.draft;

import id.paritrana.ruleset.EndlessRules;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.MachineBusy;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.Cases;
import id.paritrana.ruleset.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether the cases would notice a change: each row is changed a little, one change at a time, and
 * the cases are run until one of them comes out otherwise.
 *
 * @param tried how many changes were tried
 * @param survivors those that no case noticed, in the order of tables, rows and columns
 * @param problems survivors without a reason, and reasons without a survivor
 */
public record Mutations(int tried, List<Survivor> survivors, List<Problem> problems) {
  private static final int THREADS = 2;

  /** A case, what it says of the ruleset as it is, and which rules fire in it. */
  private record Witness(ReadyCase ready, List<Mismatch> mismatches, Set<String> fired) {}

  /**
   * Changes the rows of the tables chosen.
   *
   * @param rows which rows to change, by their id
   * @param progress told how many changes are done, from the thread that calls
   */
  public static Mutations of(
      Ruleset ruleset, Cases cases, Predicate<String> rows, IntConsumer progress) {
    List<Witness> witnesses = new ArrayList<>();
    Set<String> fractional = new HashSet<>();
    for (ReadyCase ready : CaseRun.ready(ruleset, cases, new Problems())) {
      Answer answer = ready.asked().of(ruleset);
      witnesses.add(new Witness(ready, ready.compare(answer), answer.fired()));
      answer
          .figures()
          .forEach(
              (indicator, value) -> {
                if (value.stripTrailingZeros().scale() > 0) {
                  fractional.add(indicator);
                }
              });
    }
    List<Mutant> mutants =
        Mutants.of(ruleset.tables(), new Vocabulary(ruleset.tables(), fractional)).stream()
            .filter(mutant -> rows.test(mutant.row()))
            .toList();
    List<Mutant> alive = alive(ruleset, mutants, witnesses, progress);
    Set<String> unchanged =
        ruleset.tables().stream()
            .flatMap(table -> table.rows().stream().map(Table.Row::id))
            .filter(rows.negate())
            .collect(Collectors.toSet());
    Problems problems = new Problems();
    List<Survivor> survivors =
        new Reasons(cases.explanations()).survivors(alive, unchanged, problems);
    return new Mutations(mutants.size(), survivors, problems.sorted());
  }

  /** Changes that some case noticed. */
  public int killed() {
    return tried - survivors.size();
  }

  private static List<Mutant> alive(
      Ruleset ruleset, List<Mutant> mutants, List<Witness> witnesses, IntConsumer progress) {
    Map<String, List<Witness>> ordered = new HashMap<>();
    mutants.forEach(
        mutant -> ordered.computeIfAbsent(mutant.row(), row -> nearest(row, witnesses)));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Boolean>> noticed = new ArrayList<>();
      for (Mutant mutant : mutants) {
        List<Witness> order = Objects.requireNonNull(ordered.get(mutant.row()));
        noticed.add(threads.submit(() -> noticed(ruleset, mutant, order)));
      }
      List<Mutant> alive = new ArrayList<>();
      for (int i = 0; i < mutants.size(); i++) {
        if (!noticed.get(i).get()) {
          alive.add(mutants.get(i));
        }
        progress.accept(i + 1);
      }
      return alive;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while changing rows", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof MachineBusy busy
          ? busy
          : new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Cases in which the row fires come first: one of them will mostly notice. */
  private static List<Witness> nearest(String row, List<Witness> witnesses) {
    List<Witness> order = new ArrayList<>();
    witnesses.stream().filter(w -> w.fired().contains(row)).forEach(order::add);
    witnesses.stream().filter(w -> !w.fired().contains(row)).forEach(order::add);
    return order;
  }

  private static boolean noticed(Ruleset ruleset, Mutant mutant, List<Witness> witnesses) {
    try {
      Ruleset changed = ruleset.with(mutant.table());
      for (Witness witness : witnesses) {
        Answer answer = witness.ready().asked().of(changed);
        if (!witness.ready().compare(answer).equals(witness.mismatches())) {
          return true;
        }
      }
      return false;
    } catch (InvalidRuleset | EndlessRules refused) {
      return true;
    }
  }
}
