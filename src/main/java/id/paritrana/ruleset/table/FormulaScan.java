package id.paritrana.ruleset.table;

import id.paritrana.ruleset.problem.Code;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Bounds a formula's text before a parser that calls itself for every bracket and sign gets to it.
 */
final class FormulaScan {
  /** As spreadsheet programs have it. */
  static final int LONGEST = 8_192;

  static final int DEEPEST = 64;

  private final Set<String> shared = new HashSet<>();
  private boolean ofGroup;
  private String group = "";

  void start(XMLStreamReader at) {
    ofGroup = XmlWalk.attribute(at, "t").equals("shared");
    group = XmlWalk.attribute(at, "si");
  }

  void end(String formula) throws Refused {
    if (formula.length() > LONGEST || depth(formula) > DEEPEST) {
      throw new Refused(Code.LIMIT, "formula");
    }
    // A cell that repeats another's formula needs one that came before.
    if (ofGroup && !formula.isEmpty()) {
      shared.add(group);
    } else if (ofGroup && !shared.contains(group)) {
      throw SheetScan.cellDamaged();
    }
  }

  /** Brackets within brackets, and signs in a row. */
  private static int depth(String formula) {
    int open = 0;
    int signs = 0;
    int deepest = 0;
    for (int i = 0; i < formula.length(); i++) {
      switch (formula.charAt(i)) {
        case '(', '{' -> open++;
        case ')', '}' -> open--;
        case '+', '-' -> signs++;
        case ' ' -> {
          // Between signs it changes nothing.
        }
        default -> signs = 0;
      }
      deepest = Math.max(deepest, Math.max(open, signs));
    }
    return deepest;
  }
}
