package id.paritrana.ruleset.drl;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import id.paritrana.Shipped;
import id.paritrana.decision.fact.Candidate;
import id.paritrana.decision.fact.Subject;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.kie.api.runtime.KieSession;

/**
 * A changed formula file compiles, or has problems with their lines; in no case does it get out.
 */
public final class DrlFuzz {
  private static final List<String> SHIPPED =
      List.of(text("classification.drl"), text("interview.drl"), text("innovation.drl"));

  /** What an author slips into, and what an attacker tries. */
  private static final List<String> PIECES =
      List.of(
          "$x",
          "when",
          "then",
          "end",
          "rule \"a.b\"",
          "(",
          ")",
          ",",
          ";",
          "\"",
          "0.5B",
          "1e999",
          "null",
          "not ",
          "eval(true)",
          "salience 9",
          "global java.util.List l",
          "function void f() { }",
          "import java.lang.Runtime\n",
          "java.lang.Runtime.getRuntime().exec(\"a\");",
          "System.exit(1);",
          "Class.forName(\"java.io.File\");",
          "while (true) { }",
          "modify($candidate) { };",
          "Indicator(value == $candidate.category)",
          "Indicator(indicator == \"a.b\" && value in (Kind.PROVINCE))",
          "insert(new Indicator($candidate, \"a.b\", 1));",
          "$candidate.subject().getClass();",
          "// ",
          "/* ",
          "\\u0022",
          "\u202E");

  private DrlFuzz() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder(data.pickValue(SHIPPED));
    for (int changes = data.consumeInt(1, 4); changes > 0; changes--) {
      int at = data.consumeInt(0, text.length());
      int end = Math.min(text.length(), at + data.consumeInt(0, 30));
      String piece =
          switch (data.consumeInt(0, 4)) {
            case 0 -> data.pickValue(PIECES);
            case 1 -> data.pickValue(PIECES) + text.substring(at, end);
            case 2 -> text.substring(at, end).repeat(2);
            case 3 -> new String(data.consumeBytes(4), StandardCharsets.UTF_8);
            default -> "";
          };
      text.replace(at, end, piece);
    }
    check(text.toString());
  }

  private static void check(String text) {
    Problems problems = new Problems();
    Optional<CompiledDrl> compiled =
        DrlFile.read("fuzz.drl", text, problems)
            .flatMap(file -> DrlCompiler.compile(List.of(file), problems));
    List<Problem> told = problems.sorted();
    if (compiled.isEmpty() == told.isEmpty()) {
      throw new AssertionError("neither compiled nor refused: " + told);
    }
    for (Problem problem : told) {
      if (!problem.code().name().startsWith("DRL") || problem.place().row() < 1) {
        throw new AssertionError("no problem of a line: " + problem);
      }
    }
    // What it needs from outside the list is asked for here, and is not there.
    compiled.ifPresent(DrlFuzz::run);
  }

  private static void run(CompiledDrl compiled) {
    KieSession session = compiled.base().newKieSession();
    try {
      Subject subject = new Subject("PROVINCE", null, null, null, 2024, "SCREENING", "Riau");
      session.insert(new Candidate(subject, "PROVINCE", null));
      session.fireAllRules(100);
    } finally {
      session.dispose();
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(Shipped.RULES.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
