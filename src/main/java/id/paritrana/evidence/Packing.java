package id.paritrana.evidence;

import id.paritrana.evaluation.Answers;
import id.paritrana.history.History;
import id.paritrana.history.Step;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Proof;
import id.paritrana.personal.PersonalData;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts entries into a pack, each ruleset once, all proven in the tree of one checkpoint. */
final class Packing {
  private static final String DECISION = "decisions/";
  private static final String RULESET = "rulesets/";
  private static final String SELECTION = "selections/";
  private static final String STEP = "steps/";
  private static final String PREFIX = "sha256:";
  private static final int SHORT = 12;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Journal journal;
  private final History history;
  private final long size;
  private final Zip zip;
  private final Map<String, Map<String, Object>> rulesets = new LinkedHashMap<>();
  private @Nullable String checkpoint;

  /**
   * A pack that is begun.
   *
   * @param size of a checkpoint that covers all that will be packed
   */
  Packing(Journal journal, long size, Zip zip) {
    this.journal = journal;
    this.history = new History(journal);
    this.size = size;
    this.zip = zip;
  }

  /** One checkpoint for all: that of the newest entry covers the rulesets, which came before. */
  static long size(Journal journal, Question question, Instant now) {
    List<String> asked = new ArrayList<>(question.decisions());
    if (question.selection() != null) {
      asked.add(question.selection());
    }
    String newest = asked.get(0);
    long sequence = 0;
    for (String id : asked) {
      long found = journal.find(id).orElseThrow(() -> new NoSuchElementException(id)).sequence();
      if (found > sequence) {
        sequence = found;
        newest = id;
      }
    }
    return journal.proof(newest, now).size();
  }

  /** A decision as it is answered, now that it and its ruleset are packed. */
  ObjectNode decision(String id) throws IOException {
    String folder = DECISION + plain(id);
    Proof proof = journal.proof(id, size);
    ObjectNode answer = Answers.decision(proof.entry());
    under(answer);
    zip.add(folder + "/decision.json", Part.of(proof.canonical(), "decision"));
    zip.add(folder + "/dossier.json", Part.of(proof.canonical(), "dossier"));
    entry(folder, proof);
    // The pack outlives an erasure, so it holds sealed names only; the report says where.
    ArrayNode withheld = answer.putArray("withheld");
    PersonalData.sealed(Answers.read(proof.entry()).path("dossier")).forEach(withheld::add);
    return answer;
  }

  /** A ranking as it is answered, now that it and its ruleset are packed. */
  ObjectNode selection(String id) throws IOException {
    String folder = SELECTION + plain(id);
    Proof proof = journal.proof(id, size);
    ObjectNode answer = Answers.selection(proof.entry());
    under(answer);
    entry(folder, proof);
    return answer;
  }

  private static String plain(String id) {
    if (!PLAIN.matcher(id).matches()) {
      throw new IllegalArgumentException("The id " + id + " cannot name a folder");
    }
    return id;
  }

  private void under(ObjectNode answer) throws IOException {
    String ruleset = answer.get("ruleset").asString();
    if (!rulesets.containsKey(ruleset)) {
      rulesets.put(ruleset, criteria(ruleset));
    }
  }

  /** Who handed in, agreed to, published or restored a ruleset, as far as the checkpoint goes. */
  private List<Map<String, Object>> steps(String ruleset) throws IOException {
    List<Map<String, Object>> told = new ArrayList<>();
    for (Step step : history.steps()) {
      if (step.ruleset().equals(ruleset) && step.sequence() <= size) {
        entry(STEP + step.id(), journal.proof(step.id(), size));
        Map<String, Object> one = Answers.plain(step.json());
        one.putAll(Map.of("id", step.id(), "at", step.at().toString()));
        one.put("called", Telling.both("act", step.act().name()));
        told.add(one);
      }
    }
    return told;
  }

  /** All that the journal holds about a ruleset; what it says of it in brief is returned. */
  private Map<String, Object> criteria(String ruleset) throws IOException {
    Proof proof = journal.proof(ruleset, size);
    String folder = folder(ruleset);
    JsonNode body = Answers.read(proof.entry());
    for (JsonNode file : body.get("files")) {
      byte[] bytes = Base64.getDecoder().decode(file.get("base64").asString());
      zip.add(folder + "/files/" + file.get("name").asString(), bytes);
    }
    entry(folder, proof);
    return Map.of(
        "ruleset",
        ruleset,
        "folder",
        folder,
        "at",
        proof.entry().at().toString(),
        "sequence",
        proof.entry().sequence(),
        "files",
        body.get("files").size(),
        "steps",
        steps(ruleset));
  }

  private void entry(String folder, Proof proof) throws IOException {
    checkpoint = proof.checkpoint();
    zip.add(folder + "/entry.json", proof.canonical());
    zip.add(folder + "/proof.txt", Nodes.of(proof));
  }

  private static String folder(String ruleset) {
    return RULESET + ruleset.substring(PREFIX.length(), PREFIX.length() + SHORT);
  }

  List<Map<String, Object>> rulesets() {
    return List.copyOf(rulesets.values());
  }

  String checkpoint() {
    return String.valueOf(checkpoint);
  }

  long size() {
    return size;
  }
}
