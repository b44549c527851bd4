package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.drl.RuleText;
import id.paritrana.ruleset.problem.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the rules of formula files by their names. */
final class Formulas {
  /** A part of a file. */
  private record Found(String file, RuleText text) {
    Place place() {
      return Place.line(file, text.line(), 0);
    }
  }

  private Formulas() {}

  static List<RuleDifference> compared(List<RuleFile> old, List<RuleFile> now) {
    Map<String, Found> before = found(old);
    Map<String, Found> after = found(now);
    Set<String> moved = reordered(before, after);
    List<RuleDifference> told = new ArrayList<>();
    before.forEach((key, was) -> tell(told, was, after.get(key), moved.contains(key)));
    after.forEach(
        (key, is) -> {
          if (!before.containsKey(key)) {
            tell(told, null, is, false);
          }
        });
    return Told.sorted(told);
  }

  private static Map<String, Found> found(List<RuleFile> files) {
    Map<String, Found> found = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (RuleFile file : files) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      for (RuleText part : RuleText.of(text).orElseGet(() -> whole(text))) {
        String key = part.name().isEmpty() ? "\n" + file.name() : part.name();
        int time = times.merge(key, 1, Integer::sum);
        found.put(time == 1 ? key : key + "\n" + time, new Found(file.name(), part));
      }
    }
    return found;
  }

  private static List<RuleText> whole(String text) {
    return List.of(new RuleText("", 1, text.lines().map(String::stripTrailing).toList()));
  }

  /** Rules of one phase fire in the order of their file. */
  private static Set<String> reordered(Map<String, Found> before, Map<String, Found> after) {
    Map<String, List<String>> was = new HashMap<>();
    Map<String, List<String>> is = new HashMap<>();
    before.forEach((key, found) -> stayed(was, key, found, after.get(key)));
    after.forEach((key, found) -> stayed(is, key, found, before.get(key)));
    Set<String> moved = new HashSet<>();
    was.forEach(
        (file, keys) -> moved.addAll(Order.moved(keys, Objects.requireNonNull(is.get(file)))));
    return moved;
  }

  private static void stayed(
      Map<String, List<String>> byFile, String key, Found found, @Nullable Found other) {
    if (other != null && other.file.equals(found.file)) {
      byFile.computeIfAbsent(found.file, f -> new ArrayList<>()).add(key);
    }
  }

  private static void tell(
      List<RuleDifference> told, @Nullable Found was, @Nullable Found is, boolean moved) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    if (was == null || is == null) {
      changes.add(was == null ? Change.ADDED : Change.REMOVED);
    } else {
      if (!was.text.lines().equals(is.text.lines())) {
        changes.add(Change.CHANGED);
      }
      if (!was.file.equals(is.file)) {
        changes.add(Change.MOVED);
      } else if (moved) {
        changes.add(Change.REORDERED);
      }
    }
    if (!changes.isEmpty()) {
      told.add(
          new RuleDifference(
              Objects.requireNonNullElse(was, is).text.name(),
              changes,
              was == null ? null : was.place(),
              is == null ? null : is.place(),
              was == null ? List.of() : was.text.lines(),
              is == null ? List.of() : is.text.lines()));
    }
  }
}
