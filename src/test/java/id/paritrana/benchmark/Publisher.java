package id.paritrana.benchmark;

import id.paritrana.benchmark.Reigns.Reign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Takes every step that puts criteria in force, over HTTP, and how long each took. */
final class Publisher {
  private final Map<String, List<Double>> steps = new LinkedHashMap<>();
  private final ServiceJar service;
  private final Editions editions;
  private final Reigns reigns;

  Publisher(ServiceJar service, Editions editions, Reigns reigns) {
    this.service = service;
    this.editions = editions;
    this.reigns = reigns;
  }

  /** Hands an edition in, has it looked at and agreed to, and publishes it. */
  void publish(int edition) throws Exception {
    long start = System.nanoTime();
    JsonNode draft = service.submit(editions.changed(edition), "edition " + edition);
    start = step("submit", start);
    String at = "/drafts/" + draft.get("id").asString();
    service.post("editor", at + "/impact", "{}");
    JsonNode impact = service.get("editor", at + "/impact?limit=1");
    while (impact.get("state").asString().equals("RUNNING")) {
      Thread.sleep(20);
      impact = service.get("editor", at + "/impact?limit=1");
    }
    start = step("impact", start);
    String agreed = "{\"why\": \"read\", \"impact\": \"" + impact.path("sha256").asString() + "\"}";
    String ruleset = service.post("approver", at + "/approve", agreed).get("ruleset").asString();
    start = step("approve", start);
    service.post("approver", at + "/publish", "{\"why\": \"edition " + edition + "\"}");
    step("publish", start);
    int formulas = Editions.hasFormulas(edition) ? edition : reigns.now().formulas();
    reigns.add(new Reign(ruleset, edition, formulas, start, System.nanoTime()));
  }

  /** Puts another of the last so many in force again. */
  void restore(int last) throws Exception {
    Reign old = reigns.another(last);
    long start = System.nanoTime();
    service.post("approver", "/rulesets/" + old.ruleset() + "/restore", "{\"why\": \"again\"}");
    step("restore one of the last " + last, start);
    reigns.add(new Reign(old.ruleset(), old.edition(), old.formulas(), start, System.nanoTime()));
  }

  private long step(String name, long start) {
    long end = System.nanoTime();
    steps.computeIfAbsent(name, any -> new ArrayList<>()).add((end - start) / 1e6);
    return end;
  }

  /** Median and worst of each step since this was asked last. */
  void print(String when) {
    System.out.print(when + "; median (worst) ms:");
    steps.forEach(
        (name, took) ->
            System.out.printf(
                " %s %.0f (%.0f)", name, Quantile.of(took, 0.5), Quantile.of(took, 1)));
    System.out.println();
    steps.clear();
  }
}
