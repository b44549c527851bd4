package id.paritrana.ruleset.drl;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The classes that generated code can reach, each by its full name: the vocabulary, the values its
 * facts are made of, and the parts of Drools that rules are built from. Nothing among them reads,
 * writes, starts, loads or reflects.
 */
final class Reachable {
  private static final Stream<String> VALUES =
      Stream.of(
              "Object",
              "String",
              "CharSequence",
              "Comparable",
              "Number",
              "Integer",
              "Long",
              "Double",
              "Boolean",
              "Enum",
              "Record",
              "Iterable",
              "Throwable",
              "Exception",
              "RuntimeException",
              "IllegalArgumentException",
              "NullPointerException",
              // How the compiler links lambdas and joins texts; a lookup cannot be had.
              "invoke.LambdaMetafactory",
              "invoke.StringConcatFactory",
              "invoke.SerializedLambda")
          .map("java.lang."::concat);

  private static final Stream<String> COLLECTIONS =
      Stream.of(
              "Arrays",
              "Collection",
              "Collections",
              "List",
              "Map",
              "Map$Entry",
              "Objects",
              "Set",
              "function.Supplier",
              // Every generated class makes one date format, used or not.
              "Locale")
          .map("java.util."::concat);

  private static final Stream<String> OTHERS =
      Stream.of(
          "id.paritrana.dossier.Segment",
          "java.math.MathContext",
          "java.time.format.DateTimeFormatter",
          "java.time.format.DateTimeFormatterBuilder",
          "org.drools.core.base.accumulators.CollectListAccumulateFunction",
          "org.drools.core.base.accumulators.CollectSetAccumulateFunction",
          "org.drools.core.base.accumulators.CountAccumulateFunction",
          "org.drools.modelcompiler.dsl.pattern.D",
          "org.drools.modelcompiler.util.EvaluationUtil",
          "org.drools.util.DateUtils");

  private static final Stream<String> MODEL =
      Stream.of(
              "Argument",
              "BitMask",
              "DomainClassMetadata",
              "Drools",
              "DroolsEntryPoint",
              "Index$ConstraintType",
              "Model",
              "PatternDSL$PatternDef",
              "Rule",
              "RuleItemBuilder",
              "Variable",
              "functions.Operator",
              "functions.Operator$SingleValue",
              "functions.Operator$MultipleValue",
              "functions.accumulate.AccumulateFunction",
              "impl.RuleBuilder",
              "operators.ContainsOperator",
              "operators.ExcludesOperator",
              "operators.InOperator",
              "operators.MemberOfOperator",
              "view.ExprViewItem",
              "view.ViewItem",
              "view.ViewItemBuilder")
          .map("org.drools.model."::concat);

  /** One of each kind for every number of variables that a rule may use. */
  private static final Stream<String> NUMBERED =
      Stream.of(
              "consequences.ConsequenceBuilder$_",
              "functions.Block",
              "functions.Function",
              "functions.Predicate")
          .flatMap(kind -> IntStream.rangeClosed(0, 25).mapToObj(n -> kind + n))
          .map("org.drools.model."::concat);

  static final Set<String> CLASSES =
      Stream.of(Vocabulary.types().keySet().stream(), VALUES, COLLECTIONS, OTHERS, MODEL, NUMBERED)
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  private Reachable() {}
}
