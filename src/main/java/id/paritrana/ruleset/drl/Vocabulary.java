package id.paritrana.ruleset.drl;

import id.paritrana.decision.Exact;
import id.paritrana.decision.fact.Assessment;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Contract;
import id.paritrana.decision.fact.Contribution;
import id.paritrana.decision.fact.Enactment;
import id.paritrana.decision.fact.Filed;
import id.paritrana.decision.fact.HandedIn;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.fact.Joined;
import id.paritrana.decision.fact.Levy;
import id.paritrana.decision.fact.Risk;
import id.paritrana.decision.fact.SegmentShare;
import id.paritrana.decision.fact.Size;
import id.paritrana.decision.fact.Subject;
import id.paritrana.decision.fact.Trade;
import id.paritrana.decision.finding.CategoryFound;
import id.paritrana.decision.finding.CeilingFound;
import id.paritrana.decision.finding.Finding;
import id.paritrana.decision.finding.GroupFound;
import id.paritrana.decision.finding.ProgrammeRequired;
import id.paritrana.decision.finding.RateFound;
import id.paritrana.decision.finding.RiskGroupFound;
import id.paritrana.decision.finding.ScaleFound;
import id.paritrana.decision.finding.Severity;
import id.paritrana.decision.finding.SliceFound;
import id.paritrana.decision.finding.TargetFound;
import id.paritrana.decision.finding.WeightSet;
import id.paritrana.dossier.Attendance;
import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Csr;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Funding;
import id.paritrana.dossier.Group;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.RegulationForm;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Seat;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.Segment;
import id.paritrana.dossier.SegmentName;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Vendors;
import id.paritrana.dossier.VulnerableWorkers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a formula may name. Whatever is not written here is refused. */
final class Vocabulary {
  /** What a dossier puts into a session. */
  private static final List<Class<?>> GIVEN =
      List.of(
          Dossier.class,
          Nominee.class,
          Participation.class,
          VulnerableWorkers.class,
          Protection.class,
          Regulation.class,
          Innovation.class,
          Members.class,
          Interview.class,
          Mark.class,
          Compliance.class,
          Digital.class,
          Vendors.class,
          Csr.class,
          Group.class,
          Seat.class,
          Filed.class,
          HandedIn.class,
          Joined.class,
          SegmentShare.class);

  /** What rules derive and say; a consequence may insert these and nothing else. */
  private static final List<Class<?>> DERIVED =
      Stream.concat(
              Stream.of(
                  Size.class,
                  Trade.class,
                  Enactment.class,
                  Subject.class,
                  Candidate.class,
                  Risk.class,
                  Levy.class,
                  Contribution.class,
                  Contract.class,
                  Assessment.class,
                  Indicator.class),
              Arrays.stream(Finding.class.getPermittedSubclasses()))
          .toList();

  /** Facts of which a session has one. */
  private static final Set<Class<?>> SINGLE =
      Set.of(
          Dossier.class,
          Nominee.class,
          Participation.class,
          VulnerableWorkers.class,
          Members.class,
          Interview.class,
          Compliance.class,
          Digital.class,
          Vendors.class,
          Csr.class,
          Trade.class,
          Subject.class,
          Candidate.class,
          Risk.class,
          Contract.class);

  /** Facts of which a session has one for each of a few codes; of all others, as many as listed. */
  private static final Set<Class<?>> FEW =
      Set.of(
          Group.class,
          Seat.class,
          Joined.class,
          SegmentShare.class,
          Size.class,
          Levy.class,
          Contribution.class,
          CategoryFound.class,
          CeilingFound.class,
          GroupFound.class,
          ProgrammeRequired.class,
          RateFound.class,
          RiskGroupFound.class,
          ScaleFound.class,
          SliceFound.class,
          TargetFound.class,
          WeightSet.class);

  /** The codes a condition compares with. */
  private static final List<Class<?>> CODES =
      List.of(
          Kind.class,
          Stage.class,
          Sector.class,
          Scale.class,
          RiskGroup.class,
          SegmentName.class,
          RegulationForm.class,
          Funding.class,
          Attendance.class,
          Programme.class,
          Severity.class);

  private static final List<Class<?>> TOOLS =
      List.of(Exact.class, Provinces.class, BigDecimal.class, ArrayList.class, List.class);

  private static final Map<String, Class<?>> TYPES =
      Stream.of(GIVEN, DERIVED, CODES, TOOLS)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

  private static final Map<Class<?>, Set<String>> FUNCTIONS =
      Map.of(
          Exact.class,
          Set.of(
              "ratio", "difference", "capped", "times", "sum", "highest", "meanOfMeans", "rounded"),
          Provinces.class,
          Set.of("known"),
          Subject.class,
          Set.of("of"),
          Candidate.class,
          Set.of("of"),
          Risk.class,
          Set.of("of"),
          Indicator.class,
          Set.of("counting"));

  /** Methods by name and number of arguments; none of them changes what it is called on. */
  private static final Map<String, Integer> METHODS =
      Map.ofEntries(
          Map.entry("name", 0),
          Map.entry("values", 0),
          Map.entry("isEmpty", 0),
          Map.entry("size", 0),
          Map.entry("signum", 0),
          Map.entry("negate", 0),
          Map.entry("abs", 0),
          Map.entry("equals", 1),
          Map.entry("startsWith", 1),
          Map.entry("endsWith", 1),
          Map.entry("contains", 1),
          Map.entry("compareTo", 1),
          Map.entry("min", 1),
          Map.entry("max", 1),
          Map.entry("subtract", 1),
          Map.entry("multiply", 1),
          Map.entry("due", 1));

  /** Types of a consequence's own variables. */
  static final Set<String> LOCALS = Set.of("BigDecimal", "String", "long", "int", "boolean");

  static final Set<String> ACCUMULATED = Set.of("count", "collectList", "collectSet");

  private static final Map<Class<?>, Set<String>> FIELDS =
      Stream.of(GIVEN, DERIVED, List.of(Segment.class))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(type -> type, Vocabulary::readable));

  private static final Set<String> ALL_FIELDS =
      FIELDS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private Vocabulary() {}

  /** Every type by its full name. */
  static Map<String, Class<?>> types() {
    return TYPES;
  }

  static boolean matched(Class<?> type) {
    return FIELDS.containsKey(type) && type != Segment.class;
  }

  /** How many facts of a kind the largest dossier brings to a session, roughly. */
  static int most(Class<?> fact) {
    return SINGLE.contains(fact) ? 1 : FEW.contains(fact) ? 10 : Bounds.LIST;
  }

  static boolean inserted(Class<?> type) {
    return DERIVED.contains(type);
  }

  /** What can be read of a fact. */
  static Set<String> fields(Class<?> fact) {
    return FIELDS.getOrDefault(fact, Set.of());
  }

  /** Whether some fact has this field, so that {@code $candidate.subject.kind} can be read. */
  static boolean field(String name) {
    return ALL_FIELDS.contains(name);
  }

  static boolean constant(Class<?> type, String name) {
    return type == BigDecimal.class
        ? name.equals("ZERO") || name.equals("ONE")
        : type.isEnum()
            && Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(name));
  }

  static boolean function(Class<?> type, String name, int arguments) {
    // The second argument of valueOf is a scale, and a huge scale is a way to stop the service.
    return type == BigDecimal.class
        ? name.equals("valueOf") && arguments == 1
        : FUNCTIONS.getOrDefault(type, Set.of()).contains(name);
  }

  static boolean method(String name, int arguments) {
    return arguments == 0 && field(name) || METHODS.getOrDefault(name, -1).equals(arguments);
  }

  private static Set<String> readable(Class<?> fact) {
    if (fact.isEnum()) {
      return Set.of("name");
    }
    // The last two name people, and what rules are given never does.
    Set<String> said =
        Set.of("hashCode", "toString", "text", "says", "officials", "validNikSource");
    return Arrays.stream(fact.getDeclaredMethods())
        .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers()))
        .filter(m -> !java.lang.reflect.Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getParameterCount() == 0 && !said.contains(m.getName()))
        .map(java.lang.reflect.Method::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
