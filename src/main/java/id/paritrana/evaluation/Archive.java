package id.paritrana.evaluation;

import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.ruleset.InvalidRuleset;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Rulesets read again from the bytes that the journal recorded. The last few are kept at hand,
 * since reading one takes about a second. Safe for many threads.
 */
public final class Archive {
  private static final int AT_HAND = 4;

  private final Journal journal;
  private final Map<String, Ruleset> atHand =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Ruleset> eldest) {
          return size() > AT_HAND;
        }
      };

  public Archive(Journal journal) {
    this.journal = journal;
  }

  /** The ruleset of this id, from its recorded bytes. */
  public synchronized Ruleset ruleset(String id) throws LostRuleset {
    Ruleset known = atHand.get(id);
    if (known == null) {
      known = read(id);
      atHand.put(id, known);
    }
    return known;
  }

  /** Keeps a ruleset at hand that was recorded just now, so that it need not be read again. */
  public synchronized void keep(Ruleset ruleset) {
    atHand.put(ruleset.id(), ruleset);
  }

  /** The recorded files of the ruleset of this id, whether they can still be read or not. */
  public List<RuleFile> files(String id) throws LostRuleset {
    Entry entry =
        journal
            .find(id)
            .filter(e -> e.kind() == Kind.RULESET)
            .orElseThrow(() -> LostRuleset.absent(id));
    List<RuleFile> files = new ArrayList<>();
    for (JsonNode file : Answers.read(entry).get("files")) {
      byte[] bytes = Base64.getDecoder().decode(file.get("base64").asString());
      files.add(new RuleFile(file.get("name").asString(), bytes));
    }
    return files;
  }

  private Ruleset read(String id) throws LostRuleset {
    List<RuleFile> files = files(id);
    try {
      Ruleset ruleset = RulesetReader.read(files);
      if (!ruleset.id().equals(id)) {
        throw LostRuleset.unreadable(id, "it reads as " + ruleset.id());
      }
      return ruleset;
    } catch (InvalidRuleset e) {
      throw LostRuleset.unreadable(id, String.valueOf(e.getMessage()));
    }
  }
}
