package id.paritrana.ruleset;

import id.paritrana.decision.Says;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Contract;
import id.paritrana.decision.fact.Enactment;
import id.paritrana.decision.fact.Indicator;
import id.paritrana.decision.fact.Levy;
import id.paritrana.decision.fact.Origin;
import id.paritrana.decision.fact.Size;
import id.paritrana.decision.fact.Subject;
import id.paritrana.decision.fact.Trade;
import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Provinces;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Sector;
import id.paritrana.dossier.Stage;
import id.paritrana.ruleset.analysis.Domain;
import id.paritrana.ruleset.analysis.Domains;
import id.paritrana.ruleset.analysis.World;
import id.paritrana.ruleset.table.FieldType;
import id.paritrana.ruleset.table.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * The facts, fields and result slots a table may name: an allow-list, kept once so that Drools can
 * share nodes.
 */
final class FactModel {
  /**
   * One field and how it is read; {@code read} gives a String for a code and a BigDecimal for a
   * number.
   */
  record Field<F>(String name, FieldType type, Function1<F, @Nullable Object> read) {}

  /** One fact type. */
  record FactType<F>(Class<F> type, Map<String, Field<F>> fields) {
    Field<F> field(String name) {
      return Objects.requireNonNull(fields.get(name));
    }
  }

  private static final Map<String, FactType<?>> TYPES =
      Map.of(
          "Subject",
          type(
              Subject.class,
              code("kind", Subject::kind),
              code("sector", Subject::sector),
              code("scale", Subject::scale),
              code("work", Subject::work),
              number("assessmentYear", s -> BigDecimal.valueOf(s.assessmentYear())),
              code("stage", Subject::stage),
              code("province", Subject::province)),
          "Candidate",
          type(
              Candidate.class,
              code("kind", Candidate::kind),
              code("stage", Candidate::stage),
              code("category", Candidate::category),
              code("group", Candidate::group)),
          "Indicator",
          type(
              Indicator.class,
              code("kind", Indicator::kind),
              code("stage", Indicator::stage),
              code("category", Indicator::category),
              code("group", Indicator::group),
              code("indicator", Indicator::indicator),
              number("value", Indicator::value)),
          "Size",
          type(Size.class, code("measure", Size::measure), number("amount", Size::amount)),
          "Trade",
          type(Trade.class, code("line", Trade::line)),
          "Levy",
          type(
              Levy.class,
              code("programme", Levy::programme),
              code("riskGroup", Levy::riskGroup),
              number("month", l -> BigDecimal.valueOf(l.month()))),
          "Contract",
          type(Contract.class, number("value", Contract::value)),
          "Enactment",
          type(Enactment.class, code("form", Enactment::form)),
          "Origin",
          type(
              Origin.class,
              code("province", Origin::province),
              number("assessmentYear", o -> BigDecimal.valueOf(o.assessmentYear())),
              code("stage", Origin::stage)),
          "Cohort",
          type(
              Cohort.class,
              code("kind", Cohort::kind),
              code("category", Cohort::category),
              code("stage", Cohort::stage),
              number("assessmentYear", c -> BigDecimal.valueOf(c.assessmentYear())),
              code("province", Cohort::province),
              code("zone", Cohort::zone)));

  private static final Map<String, FieldType> SLOTS =
      Map.ofEntries(
          slot("category", FieldType.CODE),
          slot("group", FieldType.CODE),
          slot("scale", FieldType.CODE),
          slot("riskGroup", FieldType.CODE),
          slot("programme", FieldType.CODE),
          slot("document", FieldType.CODE),
          slot("gate", FieldType.CODE),
          slot("severity", FieldType.CODE),
          slot("aspect", FieldType.CODE),
          slot("award", FieldType.CODE),
          slot("rate", FieldType.NUMBER),
          slot("ceiling", FieldType.NUMBER),
          slot("over", FieldType.NUMBER),
          slot("upTo", FieldType.NUMBER),
          slot("target", FieldType.NUMBER),
          slot("rank", FieldType.NUMBER),
          slot("points", FieldType.NUMBER),
          slot("weight", FieldType.NUMBER),
          slot("maximum", FieldType.NUMBER),
          slot("zone", FieldType.CODE),
          slot("winners", FieldType.NUMBER),
          slot("sentUp", FieldType.NUMBER),
          slot("minimum", FieldType.NUMBER),
          slot("place", FieldType.NUMBER),
          slot("by", FieldType.CODE),
          slot("ranks", FieldType.NUMBER));

  private static final Map<String, Set<String>> CODES =
      Map.ofEntries(
          Map.entry("province", Provinces.NAMES),
          Map.entry("kind", names(Kind.values())),
          Map.entry("stage", names(Stage.values())),
          Map.entry("sector", names(Sector.values())),
          Map.entry("scale", names(Scale.values())),
          Map.entry("riskGroup", Set.of("I", "II", "III", "IV", "V")),
          Map.entry("programme", Set.of("JKK", "JKM", "JHT", "JP", "JKP")),
          Map.entry("measure", Set.of("SALES", "CAPITAL")),
          Map.entry("work", Set.of("REGULAR", "CASUAL_CONSTRUCTION")),
          Map.entry("severity", Set.of("DISQUALIFY", "VERIFY")),
          Map.entry(
              "form", Set.of("PERDA", "PERDES", "PERKADA", "PERKADES", "DECREE", "CIRCULAR")));

  /** Fields that a fact may lack. */
  private static final Set<String> ABSENT =
      Set.of(
          "Subject.sector",
          "Subject.scale",
          "Subject.work",
          "Candidate.category",
          "Candidate.group",
          "Indicator.category",
          "Indicator.group",
          "Levy.riskGroup",
          "Cohort.province",
          "Cohort.zone");

  /** The numbers of which more is known than that they are numbers. */
  private static final Map<String, Domain> NUMBERS =
      Map.of(
          "Subject.assessmentYear",
          Domain.wholeNumbers(Bounds.FIRST_YEAR, Bounds.LAST_YEAR),
          "Cohort.assessmentYear",
          Domain.wholeNumbers(Bounds.FIRST_YEAR, Bounds.LAST_YEAR),
          "Origin.assessmentYear",
          Domain.wholeNumbers(Bounds.FIRST_YEAR, Bounds.LAST_YEAR),
          "Levy.month",
          Domain.months(Bounds.FIRST_YEAR * 100 + 1, Bounds.LAST_YEAR * 100 + 12),
          "Size.amount",
          Domain.numbers(BigDecimal.ZERO, Bounds.MONEY),
          "Contract.value",
          Domain.numbers(BigDecimal.ZERO, Bounds.MONEY));

  private static final List<String> IMPORTED =
      List.of(
          "Subject",
          "Candidate",
          "Indicator",
          "Size",
          "Levy",
          "Trade",
          "Contract",
          "Enactment",
          "Origin",
          "Cohort");

  private FactModel() {}

  /** A fact type that the schema allows; the caller knows which one it names. */
  @SuppressWarnings("unchecked")
  static <F> FactType<F> named(String type) {
    return (FactType<F>) Objects.requireNonNull(TYPES.get(type));
  }

  static Schema schema() {
    Map<String, Map<String, FieldType>> facts = new HashMap<>();
    TYPES.forEach(
        (name, type) ->
            facts.put(
                name,
                type.fields().values().stream()
                    .collect(Collectors.toMap(f -> f.name(), f -> f.type()))));
    String says = Says.class.getName();
    String imports =
        IMPORTED.stream()
                .map(n -> Subject.class.getPackageName() + "." + n + ", ")
                .collect(Collectors.joining())
            + says;
    Map<String, String> headers =
        Map.of("RuleSet", "id.paritrana.criteria", "Import", imports, "Variables", says + " says");
    return new Schema(facts, SLOTS, CODES, headers);
  }

  /** The values that each field can have, and together as far as dossiers alone tell. */
  static Domains domains() {
    return domains(Nominees.unclassified());
  }

  /** The values that each field can have, alone and together. */
  static Domains domains(Nominees nominees) {
    return new Domains() {
      @Override
      public Domain of(String type, String field) {
        return domain(type, field);
      }

      @Override
      public List<World> worlds(Set<String> fields) {
        return nominees.by(fields);
      }
    };
  }

  private static Domain domain(String type, String field) {
    String name = type + "." + field;
    Set<String> closed = CODES.get(field);
    Domain domain =
        named(type).field(field).type() == FieldType.NUMBER
            ? NUMBERS.getOrDefault(name, Domain.numbers())
            : closed == null ? Domain.anyCode() : Domain.codes(closed);
    return ABSENT.contains(name) ? domain.orAbsent() : domain;
  }

  private static Map.Entry<String, FieldType> slot(String name, FieldType type) {
    return Map.entry(name, type);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <F> FactType<F> type(Class<F> type, Field<F>... fields) {
    return new FactType<>(
        type, Arrays.stream(fields).collect(Collectors.toMap(Field::name, f -> f)));
  }

  private static <F> Field<F> code(String name, Function1<F, @Nullable Object> read) {
    return new Field<>(name, FieldType.CODE, read);
  }

  private static <F> Field<F> number(String name, Function1<F, @Nullable Object> read) {
    return new Field<>(name, FieldType.NUMBER, read);
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
