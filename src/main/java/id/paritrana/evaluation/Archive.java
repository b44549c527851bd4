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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Rulesets read again from the bytes that the journal recorded. The last few are kept at hand,
 * since reading one takes about a second: as many as have so many rules together, and one is read
 * at a time, so that those who ask for many versions slow each other and nobody else. Safe for many
 * threads.
 */
public final class Archive {
  // Up to 13 kilobytes each, so about a hundred megabytes; some two dozen of the shipped size.
  private static final int MOST_RULES = 8_000;
  private static final int LEAST = 2;
  private static final int MOST_WAITING = 16;
  private static final int PATIENCE_SECONDS = 20;

  private final Journal journal;
  private final Semaphore turn = new Semaphore(1, true);
  private final AtomicInteger waiting = new AtomicInteger();
  private final Map<String, Ruleset> atHand = new LinkedHashMap<>(16, 0.75f, true);

  /** So many wait for other rulesets to be read that this one cannot be had soon. */
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  public Archive(Journal journal) {
    this.journal = journal;
  }

  /**
   * The ruleset of this id, from its recorded bytes.
   *
   * @throws Busy if it is not at hand and too many wait for others
   */
  public Ruleset ruleset(String id) throws LostRuleset {
    Ruleset known = atHand(id);
    return known == null ? inTurn(id) : known;
  }

  /** The same for whoever puts it in force, who waits for nobody. */
  public Ruleset atOnce(String id) throws LostRuleset {
    Ruleset known = atHand(id);
    if (known == null) {
      known = read(id);
      keep(known);
    }
    return known;
  }

  private Ruleset inTurn(String id) throws LostRuleset {
    try {
      if (waiting.incrementAndGet() > MOST_WAITING
          || !turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Busy();
      }
      try {
        return atOnce(id);
      } finally {
        turn.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } finally {
      waiting.decrementAndGet();
    }
  }

  private @Nullable Ruleset atHand(String id) {
    synchronized (atHand) {
      return atHand.get(id);
    }
  }

  /** Keeps a ruleset at hand that was recorded just now, so that it need not be read again. */
  public void keep(Ruleset ruleset) {
    synchronized (atHand) {
      atHand.put(ruleset.id(), ruleset);
      int rules = atHand.values().stream().mapToInt(Ruleset::size).sum();
      Iterator<Ruleset> eldest = atHand.values().iterator();
      while (rules > MOST_RULES && atHand.size() > LEAST) {
        rules -= eldest.next().size();
        eldest.remove();
      }
    }
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
