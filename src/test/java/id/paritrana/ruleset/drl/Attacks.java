package id.paritrana.ruleset.drl;

import static id.paritrana.ruleset.drl.Attack.endless;
import static id.paritrana.ruleset.drl.Attack.head;
import static id.paritrana.ruleset.drl.Attack.rule;
import static id.paritrana.ruleset.drl.Attack.then;
import static id.paritrana.ruleset.drl.Attack.top;
import static id.paritrana.ruleset.drl.Attack.when;

import java.util.List;
import java.util.stream.Stream;

/** Ways to make a formula do something else than add facts and findings. */
final class Attacks {
  private Attacks() {}

  static Stream<Attack> all() {
    return Stream.of(CONSEQUENCES, ENGINE, CONDITIONS, FILES, HEADS).flatMap(List::stream);
  }

  private static final List<Attack> CONSEQUENCES =
      List.of(
          then("a static call", "ATTACK;"),
          then("a process", "Runtime.getRuntime().exec(\"touch FILE\").waitFor();"),
          then("a process builder", "new ProcessBuilder(\"touch\", \"FILE\").start().waitFor();"),
          then("a file", "new java.io.File(\"FILE\").createNewFile();"),
          then("a stream", "new java.io.FileOutputStream(\"FILE\").close();"),
          then("a path", "java.nio.file.Files.createFile(java.nio.file.Path.of(\"FILE\"));"),
          then(
              "a class literal",
              "System.class.getMethod(\"setProperty\", String.class, String.class).invoke(null, \"attacked\", \"yes\");"),
          then(
              "a class by name",
              "Class.forName(\"java.lang.System\").getMethod(\"setProperty\", String.class, String.class).invoke(null, \"attacked\", \"yes\");"),
          then(
              "the class of a text",
              "\"\".getClass().forName(\"java.lang.System\").getMethod(\"setProperty\", String.class, String.class).invoke(null, \"attacked\", \"yes\");"),
          then(
              "the loader of a fact",
              "$c.getClass().getClassLoader().loadClass(\"java.lang.System\").getMethod(\"setProperty\", String.class, String.class).invoke(null, \"attacked\", \"yes\");"),
          then(
              "a method handle",
              "java.lang.invoke.MethodHandles.lookup().findStatic(System.class, \"setProperty\", java.lang.invoke.MethodType.methodType(String.class, String.class, String.class)).invoke(\"attacked\", \"yes\");"),
          then(
              "another language",
              "org.mvel2.MVEL.eval(\"System.setProperty('attacked', 'yes')\");"),
          then(
              "a script engine",
              "new javax.script.ScriptEngineManager().getEngineByName(\"js\").eval(\"1\"); ATTACK;"),
          then("a thread", "Thread t = new Thread(() -> ATTACK); t.start(); t.join();"),
          then("an anonymous class", "new Object() { { ATTACK; } };"),
          then(
              "an anonymous fact",
              "insert(new Lacking(\"a\", new Object() { public String toString() { return ATTACK; } }.toString()));"),
          then("a local class", "class X { X() { ATTACK; } } new X();"),
          then("a lambda", "Runnable r = () -> ATTACK; r.run();"),
          then(
              "a method reference",
              "java.util.Map.of(\"attacked\", \"yes\").forEach(System::setProperty);"),
          then(
              "nested generics",
              "java.util.List<java.util.Map<String, Runnable>> l = java.util.List.of(java.util.Map.of(\"a\", () -> ATTACK)); l.get(0).get(\"a\").run();"),
          then("a loop that ends", "for (int i = 0; i < 1; i++) { ATTACK; }"),
          endless("a loop that does not end", "while (true) { }"),
          endless("a loop over itself", "for (;;) { ATTACK; }"),
          then("a choice", "if ($c != null) { ATTACK; }"),
          then("a switch", "switch ($c.kind()) { default: ATTACK; }"),
          then("a try", "try { ATTACK; } finally { }"),
          then("a lock", "synchronized ($c) { ATTACK; }"),
          then("a throw", "if (true) throw new RuntimeException(ATTACK);"),
          then("a block", "{ ATTACK; }"),
          then("an assertion", "assert ATTACK == null;"),
          then("a variable of any kind", "var x = ATTACK;"),
          then("a variable of a kind", "String $x = ATTACK;"),
          then("an assignment", "$c = null; ATTACK;"),
          then("an array", "String[] a = new String[] { ATTACK };"),
          then("a cast", "insert((Object) ATTACK);"),
          then("an argument", "insert(new Lacking(\"a\", ATTACK));"),
          then("an argument deep down", "insert(new Lacking(\"a\", \"b\" + (\"c\" + ATTACK)));"),
          then(
              "one side of a choice",
              "insert(new Lacking(\"a\", $c.kind().equals(\"x\") ? \"y\" : ATTACK));"),
          then("a call on a call", "insert(new Lacking(\"a\", $c.kind().concat(ATTACK)));"),
          then("a full name", "java.lang.System.setProperty(\"attacked\", \"yes\");"),
          then(
              "an escaped quotation mark",
              "insert(new Lacking(\"a\", \"b\\u0022 + System.setProperty(\\u0022attacked\\u0022, \\u0022yes\\u0022) + \\u0022\"));"),
          then("an escaped end of a comment", "/* \\u002a\\u002f ATTACK; /* */"),
          then("an escaped line end", "// harmless \\u000a ATTACK;"),
          then("a comment inside", "System./**/setProperty(\"attacked\", \"yes\");"),
          then("a text block", "String s = \"\"\"\n\"\"\" + ATTACK;"),
          then(
              "a huge figure",
              "insert(new Indicator($c, \"a.b\", new java.math.BigDecimal(\"1e9\"))); ATTACK;"),
          then(
              "a power",
              "insert(new Indicator($c, \"a.b\", new java.math.BigDecimal(\"9\").pow(9)));  ATTACK;"));

  private static final List<Attack> ENGINE =
      List.of(
          then("halting", "drools.halt();"),
          then("the working memory", "drools.getWorkingMemory().halt();"),
          then("the runtime", "drools.getKieRuntime().setGlobal(\"a\", 1);"),
          then("the context", "kcontext.getKieRuntime().halt();"),
          then("a channel", "channels[\"said\"].send(new Lacking(\"a\", \"b\"));"),
          then("an entry point", "drools.getEntryPoint(\"a\").insert(1);"),
          then("changing a fact", "modify($c) { category() }"),
          then("updating a fact", "update($c);"),
          then("deleting a fact", "delete($c);"),
          then("retracting a fact", "retract($c);"),
          then("inserting for a while", "insertLogical(new Lacking(\"a\", \"b\"));"),
          then("inserting a fact again", "insert($c);"),
          then("inserting a text", "insert(\"text\");"),
          then(
              "inserting what a dossier gives",
              "insert(new id.paritrana.decision.fact.Filed(\"A\"));"),
          then("our own classes", "id.paritrana.ruleset.RulesetFolder.read(null, null);"));

  private static final List<Attack> CONDITIONS =
      List.of(
          when("a call in a condition", "Nominee(ATTACK == null)"),
          when("a call in a binding", "Nominee($x : ATTACK)"),
          when("a file in a condition", "Nominee(new java.io.File(\"FILE\").createNewFile())"),
          when("eval", "eval(ATTACK == null)"),
          when("from a call", "String() from ATTACK"),
          when("from a new file", "Object() from new java.io.File(\"FILE\").list()"),
          when("collect", "java.util.List() from collect(Nominee(ATTACK == null))"),
          when("what accumulate counts", "accumulate(Nominee(); $x : count(ATTACK))"),
          when("what accumulate looks at", "accumulate(Nominee($p : ATTACK); $x : count($p))"),
          when(
              "accumulate step by step",
              "Number() from accumulate(Nominee(), init(ATTACK; int x = 0;), action(x++;), reverse(x--;), result(x))"),
          when(
              "another function of accumulate", "accumulate(Nominee($p : name); $x : average($p))"),
          when("not", "not Nominee(ATTACK != null)"),
          when("exists", "exists Nominee(ATTACK == null)"),
          when("forall", "forall(Nominee(ATTACK == null))"),
          when("or", "(Nominee(ATTACK == null) or Dossier())"),
          when("the class of a fact", "Nominee(class.name != \"x\")"),
          when("the loader of a class", "Nominee(this.class.classLoader != null)"),
          when("a cast in a condition", "Nominee(this#java.lang.Object.toString() != \"\")"),
          when("a path over objects", "Dossier(/nominee[name != \"\"])"),
          when("a path from nowhere", "/nominee[name != \"\"]"),
          when("an expression for texts", "Nominee(name matches \"(a+)+b\")"),
          when("a word for texts", "Nominee(name str[startsWith] \"a\")"),
          when("a sound", "Nominee(name soundslike \"a\")"),
          when("a time", "Nominee(this after $c)"),
          when("a window", "Nominee() over window:time(10s)"),
          when("an entry point in a condition", "Nominee() from entry-point \"a\""),
          when("a place instead of a name", "Nominee(\"a\";)"),
          when("a unification", "Nominee($x := name)"),
          when("watching", "Nominee() @watch(name)"),
          when("a query", "?q($x;)"),
          when("a fact of another kind", "java.lang.Thread()"),
          when("anything", "Object()"),
          when("a look into a map", "Mark(items[\"a\"] == 1)"),
          when("a replaced text", "Nominee(name.replaceAll(\"a\", \"b\") == \"b\")"),
          when("an assignment in a condition", "Nominee(name = \"x\")"),
          when("a named consequence", "Nominee() do[x]"),
          when(
              "an escape in a condition",
              "Nominee(name == \"a\\u0022 + System.setProperty(\\u0022attacked\\u0022, \\u0022yes\\u0022) + \\u0022\")"));

  private static final List<Attack> FILES =
      List.of(
          top("an import", "import java.io.File"),
          top("an import of everything", "import java.lang.reflect.*"),
          top("a static import", "import static java.lang.System.setProperty"),
          top("an import of a function", "import function java.lang.System.setProperty"),
          top("an import for accumulate", "import accumulate java.lang.System setProperty"),
          top("a global", "global java.util.List list"),
          top("a function", "function String f() { return ATTACK; }"),
          top("a query of its own", "query \"q\" eval(ATTACK == null) end"),
          top("a declared type", "declare X name : String = ATTACK end"),
          top("a declared heir", "declare X extends Nominee end"),
          top("a declared trait", "declare trait X end"),
          top("a declared event", "declare X @role(event) end"),
          top("a declared enumeration", "declare enum X A(1); n : int end"),
          top("a declared window", "declare window X Nominee() over window:time(1s) end"),
          top("a declared entry point", "declare entry-point X end"),
          top("a unit", "unit X;"),
          top("an attribute for all", "dialect \"mvel\""),
          rule("an heir of a rule", "rule \"b\" extends \"a.b\" when Nominee() then end"),
          rule(
              "a name that breaks out",
              "rule 'b\", ATTACK, \"' @basis(\"a\") @en(\"a\") @ind(\"a\") when Nominee() then end"));

  private static final List<Attack> HEADS =
      List.of(
          head("a reckoned salience", "salience (ATTACK == null ? 1 : 2)"),
          head("a salience", "salience 10"),
          head("a reckoned switch", "enabled (ATTACK == null)"),
          head("a timer", "timer (int: 0 1)"),
          head("a duration", "duration 10"),
          head("no loop", "no-loop true"),
          head("an agenda group", "agenda-group \"a\""),
          head("a ruleflow group", "ruleflow-group \"a\""),
          head("an activation group", "activation-group \"a\""),
          head("a calendar", "calendars \"a\""),
          head("a date", "date-effective \"01-Jan-2020\""),
          head("the other dialect", "dialect \"mvel\""),
          head("watching a rule", "@watch(name)"),
          head("how facts come in", "@Propagation(EAGER)"),
          head("a call in an annotation", "@needs(ATTACK)"),
          head("a joined annotation", "@needs(\"a\" + ATTACK + \"b\")"),
          head("two annotations of a name", "@needs(\"a\") @needs(\"b\")"),
          head("a list in an annotation", "@needs(value=\"a\", other=\"b\")"));
}
