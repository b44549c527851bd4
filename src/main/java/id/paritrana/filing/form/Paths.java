package id.paritrana.filing.form;

import id.paritrana.dossier.SegmentName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a dossier, a cohort and an origin as the columns of a sheet name them. An entry of
 * a list has a number from 1, or {@code *} where one cell lists the field of all entries.
 */
public final class Paths {
  /** What a field holds; CODES is a list of codes in one cell. */
  public enum Type {
    TEXT,
    NUMBER,
    FLAG,
    CODES
  }

  public static final String COHORT = "cohort.";
  public static final String ORIGIN = "origin.";

  public static final Set<String> LISTS =
      Set.of(
          "officials",
          "vulnerableWorkers.protected",
          "regulations",
          "innovations",
          "interview.marks");

  private static final Map<String, Type> TYPES = new TreeMap<>();

  static {
    all(Type.TEXT, "nominee.", "id name kind province sector scale riskGroup businessLine");
    all(Type.NUMBER, "nominee.", "capital annualSales");
    all(Type.NUMBER, "", "assessmentYear");
    all(Type.TEXT, "", "stage");
    all(Type.TEXT, "officials.*.", "name position");
    Arrays.stream(SegmentName.values())
        .map(segment -> "participation." + segment + ".")
        .forEach(in -> all(Type.NUMBER, in, "workers covered workersLastYear coveredLastYear"));
    all(Type.NUMBER, "vulnerableWorkers.", "population protected.*.workers");
    all(Type.TEXT, "vulnerableWorkers.protected.*.", "funding");
    all(Type.TEXT, "regulations.*.", "form number");
    all(Type.FLAG, "regulations.*.", "inForce");
    all(Type.TEXT, "innovations.*.", "title group");
    all(Type.FLAG, "innovations.*.", "evidence");
    all(Type.NUMBER, "members.", "offices covering");
    all(Type.CODES, "", "documents compliance.programmes");
    all(Type.TEXT, "interview.", "attendance marks.*.seat marks.*.assessor marks.*.employer");
    all(Type.NUMBER, "interview.", "marks.*.items.*");
    all(Type.NUMBER, "compliance.", "workers registered wagesPaid wagesReported pensionWageBase");
    all(Type.NUMBER, "compliance.", "contributionPaid contractValue");
    all(Type.NUMBER, "compliance.", "monthsDue monthsOnTime monthsInArrears");
    all(Type.FLAG, "compliance.", "sanction casualConstruction");
    all(Type.FLAG, "digital.", "sipp");
    all(Type.NUMBER, "digital.", "jmoUsers validNik");
    all(Type.TEXT, "digital.", "validNikSource");
    all(Type.NUMBER, "vendors.", "total registered");
    all(Type.NUMBER, "csr.", "vulnerableWorkers");
    all(Type.NUMBER, "", "indicators.*");
    all(Type.TEXT, COHORT, "kind category stage province zone");
    all(Type.NUMBER, COHORT, "assessmentYear");
    all(Type.TEXT, ORIGIN, "province stage");
    all(Type.NUMBER, ORIGIN, "assessmentYear");
  }

  private Paths() {}

  private static void all(Type type, String before, String names) {
    Arrays.stream(names.split(" ")).forEach(name -> TYPES.put(before + name, type));
  }

  /** Every field, with {@code *} for a number or a name of the filer's own. */
  public static Set<String> known() {
    return TYPES.keySet();
  }

  /** Whether a path names a field of a dossier. */
  public static boolean isFiled(String path) {
    return type(path) != null && !path.startsWith(COHORT) && !path.startsWith(ORIGIN);
  }

  /** Every field of a dossier. */
  public static Set<String> filed() {
    return TYPES.keySet().stream()
        .filter(path -> !path.startsWith(COHORT) && !path.startsWith(ORIGIN))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a path's field holds; nothing when there is no such field. */
  public static @Nullable Type type(String path) {
    String general =
        path.replaceAll("\\.[1-9][0-9]?(?=\\.)", ".*")
            .replaceAll("^indicators\\.[A-Za-z0-9_.]+$", "indicators.*")
            .replaceAll("(?<=\\*\\.items\\.)[A-Za-z0-9_ ]+$", "*");
    return TYPES.get(general);
  }

  /** A path's names; what follows {@code indicators} is one name, dots and all. */
  static List<String> names(String path) {
    return path.startsWith("indicators.")
        ? List.of("indicators", path.substring("indicators.".length()))
        : List.of(path.split("\\."));
  }
}
