package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.table.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sheet of the older version is which of the newer: the one of the same file and name, else
 * the one that holds most of its rows.
 */
final class Sheets {
  /** A sheet in both versions, or in one of them. */
  record Pair(@Nullable Written was, @Nullable Written is) {
    boolean unreadable() {
      return Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
          .flatMap(Optional::stream)
          .anyMatch(sheet -> sheet.kind() == Written.Kind.UNREADABLE);
    }
  }

  private final List<Pair> pairs = new ArrayList<>();

  Sheets(List<Written> old, List<Written> now) {
    List<Written> left = new ArrayList<>(old);
    List<Written> right = new ArrayList<>(now);
    pair(left, right, candidates(left, right, Sheets::namesakes));
    pair(left, right, candidates(left, right, Sheets::kin));
    left.forEach(sheet -> pairs.add(new Pair(sheet, null)));
    right.forEach(sheet -> pairs.add(new Pair(null, sheet)));
  }

  List<Pair> pairs() {
    return pairs;
  }

  private interface Match {
    boolean of(Written was, Written is);
  }

  private record Candidate(Written was, Written is, long shared) {}

  private static boolean namesakes(Written was, Written is) {
    return was.file().equals(is.file())
        && was.sheet().equals(is.sheet())
        && (was.kind() == is.kind()
            || was.kind() == Written.Kind.UNREADABLE
            || is.kind() == Written.Kind.UNREADABLE);
  }

  /** More than half the rows of the smaller one are in the other. */
  private static boolean kin(Written was, Written is) {
    long smaller = Math.min(was.lines().size(), is.lines().size());
    return was.kind() == is.kind() && smaller > 0 && shared(was, is) * 2 > smaller;
  }

  private static long shared(Written was, Written is) {
    Set<String> names = names(was);
    names.retainAll(names(is));
    return names.size();
  }

  private static Set<String> names(Written sheet) {
    return sheet.lines().stream()
        .map(Written.Line::name)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** In an order that is the same from both sides. */
  private static List<Candidate> candidates(List<Written> left, List<Written> right, Match match) {
    List<Candidate> found = new ArrayList<>();
    for (Written was : left) {
      for (Written is : right) {
        if (match.of(was, is)) {
          found.add(new Candidate(was, is, shared(was, is)));
        }
      }
    }
    found.sort(
        Comparator.comparing(Candidate::shared)
            .reversed()
            .thenComparing(one -> new TreeSet<>(List.of(at(one.was), at(one.is))).toString()));
    return found;
  }

  private void pair(List<Written> left, List<Written> right, List<Candidate> candidates) {
    for (Candidate one : candidates) {
      if (left.contains(one.was) && right.contains(one.is)) {
        pairs.add(new Pair(one.was, one.is));
        left.remove(one.was);
        right.remove(one.is);
      }
    }
  }

  static Place at(Written sheet) {
    return Place.sheet(sheet.file(), sheet.sheet());
  }

  List<SheetDifference> differences() {
    return Told.sorted(pairs.stream().map(Sheets::difference).flatMap(Optional::stream).toList());
  }

  private static Optional<SheetDifference> difference(Pair pair) {
    @Nullable Written was = pair.was();
    @Nullable Written is = pair.is();
    if (was == null || is == null) {
      Written sheet = was == null ? Objects.requireNonNull(is) : was;
      return Optional.of(told(sheet.kind(), was == null ? Change.ADDED : Change.REMOVED, was, is));
    } else if (pair.unreadable()) {
      return Optional.of(told(Written.Kind.UNREADABLE, Change.UNREADABLE, was, is));
    }
    List<CellDifference> heads = Cells.heads(was, is);
    List<ColumnDifference> columns = Columns.compared(was, is);
    boolean renamed = !at(was).equals(at(is));
    if (!renamed && heads.isEmpty() && columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SheetDifference(
            is.kind(), renamed ? Change.RENAMED : Change.CHANGED, at(was), at(is), heads, columns));
  }

  private static SheetDifference told(
      Written.Kind kind, Change change, @Nullable Written was, @Nullable Written is) {
    return new SheetDifference(
        kind,
        change,
        was == null ? null : at(was),
        is == null ? null : at(is),
        List.of(),
        List.of());
  }
}
