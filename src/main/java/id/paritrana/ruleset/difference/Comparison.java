package id.paritrana.ruleset.difference;

import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.RulesetReader;
import id.paritrana.ruleset.table.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the files of two versions. Files of equal bytes are not even opened. */
final class Comparison {
  private final Map<String, RuleFile> old;
  private final Map<String, RuleFile> now;
  private final Set<String> unreadable = new TreeSet<>();

  Comparison(List<RuleFile> old, List<RuleFile> now) {
    this.old = byName(old, now);
    this.now = byName(now, old);
  }

  /** The files that are not the same on the other side. */
  private static Map<String, RuleFile> byName(List<RuleFile> files, List<RuleFile> others) {
    Map<String, RuleFile> theirs =
        others.stream().collect(Collectors.toMap(RuleFile::name, file -> file, (a, b) -> a));
    Map<String, RuleFile> named = new TreeMap<>();
    for (RuleFile file : files) {
      @Nullable RuleFile other = theirs.get(file.name());
      if (other == null || !Arrays.equals(other.bytes(), file.bytes())) {
        named.put(file.name(), file);
      }
    }
    return named;
  }

  RulesetDifference of(String from, String to) {
    List<Written> was = written(old);
    List<Written> is = written(now);
    was.removeIf(sheet -> unreadable.contains(sheet.file()));
    is.removeIf(sheet -> unreadable.contains(sheet.file()));
    Sheets sheets = new Sheets(was, is);
    List<SheetDifference> told = sheets.differences();
    List<RowDifference> rows = new Rows(sheets).differences();
    List<RuleDifference> rules = Formulas.compared(drl(old), drl(now));
    Set<String> touched =
        RulesetDifference.touched(Stream.of(told, rows, rules).flatMap(List::stream))
            .collect(Collectors.toSet());
    return new RulesetDifference(from, to, files(touched), told, rows, rules);
  }

  private List<Written> written(Map<String, RuleFile> files) {
    List<Written> sheets = new ArrayList<>();
    for (RuleFile file : files.values()) {
      if (!file.name().endsWith(".drl")) {
        Optional<List<Written>> read = RulesetReader.written(file);
        read.ifPresentOrElse(sheets::addAll, () -> unreadable.add(file.name()));
      }
    }
    return sheets;
  }

  private static List<RuleFile> drl(Map<String, RuleFile> files) {
    return files.values().stream().filter(file -> file.name().endsWith(".drl")).toList();
  }

  private List<FileDifference> files(Set<String> touched) {
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    return Told.sorted(
        names.stream().map(name -> new FileDifference(name, fate(name, touched))).toList());
  }

  private Change fate(String name, Set<String> touched) {
    if (unreadable.contains(name)) {
      return Change.UNREADABLE;
    } else if (!old.containsKey(name)) {
      return Change.ADDED;
    } else if (!now.containsKey(name)) {
      return Change.REMOVED;
    }
    return touched.contains(name) ? Change.CHANGED : Change.SAME_CRITERIA;
  }
}
