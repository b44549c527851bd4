package id.paritrana.impact;

import id.paritrana.decision.RuleRef;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where the rules that a report names stand, before and after. */
final class Places {
  private final Map<String, RuleRef> before = new TreeMap<>();
  private final Map<String, RuleRef> after = new TreeMap<>();

  void before(@Nullable RuleRef rule) {
    if (rule != null) {
      before.put(rule.rule(), rule);
    }
  }

  void after(@Nullable RuleRef rule) {
    if (rule != null) {
      after.put(rule.rule(), rule);
    }
  }

  void addAll(Places others) {
    before.putAll(others.before);
    after.putAll(others.after);
  }

  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      ObjectNode rule = node.putObject(name);
      rule.set("before", place(before.get(name)));
      rule.set("after", place(after.get(name)));
    }
    return node;
  }

  private static @Nullable ObjectNode place(@Nullable RuleRef rule) {
    if (rule == null) {
      return null;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("file", rule.file());
    return rule.cell() == null
        ? node.put("line", rule.row())
        : node.put("sheet", rule.sheet()).put("cell", rule.cell());
  }
}
