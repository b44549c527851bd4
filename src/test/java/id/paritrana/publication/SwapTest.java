package id.paritrana.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Decider;
import id.paritrana.evaluation.Evaluator;
import id.paritrana.evaluation.Request;
import id.paritrana.evaluation.Rulesets;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Criteria come into force and go again while others decide without pause. */
class SwapTest {
  private static final int SWAPS = 30;
  private static final String SHIPPED = Shipped.ruleset().id();

  @TempDir Path folder;
  private Office office;
  private SubjectKeys keys;
  private Evaluator evaluator;
  private Decider decider;
  private volatile boolean ended;
  // In force after so many swaps: shipped, moved, shipped and so on.
  private volatile int asked;
  private volatile int done;

  @BeforeEach
  void open() throws Exception {
    Journal journal = Journal.open(folder.resolve("data"));
    office = new Office(journal, folder.resolve("drafts"));
    keys = SubjectKeys.open(folder.resolve("data/keys"));
    evaluator =
        new Evaluator(new Rulesets(office.current::ruleset, office.archive, office.history));
    decider =
        new Decider(
            evaluator, journal, keys, Clock.systemUTC(), () -> UUID.randomUUID().toString());
  }

  @AfterEach
  void close() {
    office.close();
    keys.close();
  }

  /** What was answered, and how many swaps had been made and asked for by then. */
  private record Answer(int from, int to, @Nullable String pinned, String said) {}

  @Test
  void everyAnswerIsWhollyByOneRulesetThatWasInForce() throws Exception {
    String draft = office.approved(0.85);
    String moved = office.publication.find(draft).orElseThrow().ruleset().id();
    byte[] dossier = Files.readAllBytes(Path.of("docs/examples/musi-rawas.json"));
    byte[] patched =
        new String(dossier, UTF_8).replaceFirst("\\{", "{\"changes\": {}, ").getBytes(UTF_8);
    Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    ExecutorService callers = Executors.newFixedThreadPool(4);
    List<Future<Integer>> ends = new ArrayList<>();
    ends.add(callers.submit(() -> ask(answers, null, () -> evaluated(patched, null))));
    ends.add(callers.submit(() -> ask(answers, null, () -> evaluated(patched, null))));
    ends.add(callers.submit(() -> ask(answers, null, () -> decided(dossier))));
    ends.add(callers.submit(() -> ask(answers, SHIPPED, () -> evaluated(patched, SHIPPED))));
    for (int i = 0; i < SWAPS; i++) {
      asked = i + 1;
      if (i == 0) {
        office.publication.publish(draft, "operator", "for 2026");
      } else {
        office.publication.restore(i % 2 == 0 ? moved : SHIPPED, "approver", "again");
      }
      done = i + 1;
    }
    ended = true;
    for (Future<Integer> end : ends) {
      end.get(1, TimeUnit.MINUTES);
    }
    callers.shutdown();

    assertThat(answers)
        .allSatisfy(
            answer -> {
              Set<String> allowed = new HashSet<>();
              for (int i = answer.from; i <= answer.to; i++) {
                allowed.add(i % 2 == 0 ? said(SHIPPED, "77.5") : said(moved, "73"));
              }
              assertThat(answer.pinned == null ? allowed : Set.of(said(SHIPPED, "77.5")))
                  .contains(answer.said);
            });
    assertThat(answers).extracting(Answer::said).contains(said(moved, "73"));
    assertThat(office.journal.verify().flaws()).isEmpty();
  }

  /** How often it asked. */
  private int ask(Queue<Answer> answers, @Nullable String pinned, Callable<String> question)
      throws Exception {
    int often = 0;
    while (!ended) {
      int from = done;
      String said = question.call();
      answers.add(new Answer(from, asked, pinned, said));
      often++;
    }
    return often;
  }

  private String evaluated(byte[] dossier, @Nullable String pinned) throws Exception {
    JsonNode answer = evaluator.evaluate(new Request(dossier, pinned, null));
    String total = answer.at("/score/total").asString();
    assertThat(answer.at("/before/total").asString()).isEqualTo(total);
    return said(answer.get("ruleset").asString(), total);
  }

  private String decided(byte[] dossier) throws Exception {
    JsonNode answer = Answers.decision(decider.decide(new Request(dossier, null, null)));
    return said(answer.get("ruleset").asString(), answer.at("/score/total").asString());
  }

  private static String said(String ruleset, String total) {
    return total + " by " + ruleset;
  }
}
