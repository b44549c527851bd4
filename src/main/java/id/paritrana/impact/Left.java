package id.paritrana.impact;

import id.paritrana.dossier.Text;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recorded decision of which cannot be said what the draft would make of it.
 *
 * @param id as it stands there; it may be what was altered
 */
record Left(String id, long sequence, Why why, Text says) implements Result {
  /** What stands in the way. */
  enum Why {
    /** What was filed is in an archive file. */
    ARCHIVED,
    /** The entry is no longer what was recorded. */
    ALTERED,
    /** What was filed cannot be read by this version. */
    UNREADABLE,
    /** What was filed has a figure that the criteria derive themselves. */
    HANDED_IN,
    /** The criteria come to no end on it. */
    ENDLESS,
    /** Rows disagree both before and after, so nothing can be compared. */
    CONTESTED
  }

  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("decision", id).put("sequence", sequence).put("why", why.name());
    node.putObject("says").put("en", says.en()).put("id", says.id());
    return node;
  }
}
