package id.paritrana.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL: only fixed text is joined, every value is a parameter. The first of nominee,
 * rule, ruleset, category and outcome that is asked leads; a plus keeps the others off their
 * indexes, since SQLite cannot know that few decisions share a nominee and many an outcome.
 */
final class Search {
  private static final String RULE = "(SELECT id FROM rule WHERE name = ?)";

  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private final boolean ruleLeads;
  private boolean led;

  Search(Query query) {
    ruleLeads = query.rule() != null && query.nominee() == null;
    equal("nominee", query.nominee());
    fired(query.rule());
    equal("ruleset", query.ruleset());
    equal("category", query.category());
    equal("outcome", query.outcome());
    bound(">=", query.from());
    bound("<", query.to());
    if (query.before() != null) {
      and((ruleLeads ? "f" : "d") + ".sequence < ?", query.before());
    }
    // One more than the page holds, to know whether another follows.
    values.add(query.limit() + 1);
  }

  String sql() {
    // The bodies are read for the page alone, after the sequences of the page are known.
    return "SELECT "
        + Row.COLUMNS
        + " FROM entry e WHERE e.sequence IN (SELECT d.sequence FROM "
        + (ruleLeads ? "fired f CROSS JOIN decision d ON d.sequence = f.sequence" : "decision d")
        + (where.isEmpty() ? "" : " WHERE " + where)
        + " ORDER BY "
        + (ruleLeads ? "f" : "d")
        + ".sequence DESC LIMIT ?) ORDER BY e.sequence DESC";
  }

  Object[] values() {
    return values.toArray();
  }

  private void equal(String column, @Nullable String value) {
    if (value != null) {
      and((led ? "+" : "") + "d." + column + " = ?", value);
      led = true;
    }
  }

  private void fired(@Nullable String rule) {
    if (rule == null) {
      return;
    }
    and(
        ruleLeads
            ? "f.rule = " + RULE
            : "EXISTS (SELECT 1 FROM fired f WHERE f.rule = "
                + RULE
                + " AND f.sequence = d.sequence)",
        rule);
    led = true;
  }

  private void bound(String comparison, @Nullable Instant at) {
    if (at != null) {
      and((led ? "+" : "") + "d.at " + comparison + " ?", Moment.notBefore(at));
    }
  }

  private void and(String condition, Object value) {
    where.append(where.isEmpty() ? "" : " AND ").append(condition);
    values.add(value);
  }
}
