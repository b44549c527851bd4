package id.paritrana.web;

import id.paritrana.decision.json.RuleWriter;
import id.paritrana.draft.Report;
import id.paritrana.draft.ReportWriter;
import id.paritrana.evaluation.Answers;
import id.paritrana.history.History;
import id.paritrana.history.Step;
import id.paritrana.publication.Publication;
import id.paritrana.publication.Risk;
import id.paritrana.publication.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A draft as it is answered: what was found in it, how far it has come, and who took it there. */
final class DraftPage {
  private DraftPage() {}

  static ObjectNode of(String id, Report report, Publication publication, History history) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    State state = publication.state(id, report);
    node.put("id", id).put("state", state.name());
    if (state == State.SUBMITTED || state == State.APPROVED) {
      node.set("risks", risks(publication.risks(report)));
    }
    node.set("steps", steps(history.of(id)));
    node.setAll(ReportWriter.write(id, report));
    return node;
  }

  /** All drafts that were recorded, the one handed in last first. */
  static ObjectNode list(Publication publication, History history) throws IOException {
    Map<String, Step> newest = new LinkedHashMap<>();
    for (Step step : history.steps()) {
      if (step.draft() != null) {
        newest.remove(step.draft());
        newest.put(step.draft(), step);
      }
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode drafts = node.putArray("drafts");
    List<String> ids = new ArrayList<>(newest.keySet());
    Collections.reverse(ids);
    for (String id : ids) {
      List<Step> steps = history.of(id);
      ObjectNode one = drafts.addObject().put("id", id);
      one.put("state", publication.state(id).name());
      one.put("ruleset", steps.get(0).ruleset()).put("base", steps.get(0).base());
      one.set("steps", steps(steps));
      one.put("href", "/api/v1/drafts/" + id);
    }
    return node;
  }

  static ArrayNode steps(List<Step> steps) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    steps.forEach(step -> list.add(step(step)));
    return list;
  }

  static ObjectNode step(Step step) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", step.id()).put("at", step.at().toString());
    node.setAll(step.json());
    return node.put("sequence", step.sequence());
  }

  static ArrayNode risks(List<Risk> risks) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Risk risk : risks) {
      ObjectNode one = list.addObject().put("name", risk.name());
      one.put("file", risk.place().file());
      Optional.ofNullable(risk.place().sheet()).ifPresent(sheet -> one.put("sheet", sheet));
      Optional.ofNullable(risk.place().spot()).ifPresent(cell -> one.put("cell", cell));
      one.set("says", RuleWriter.text(risk.says()));
    }
    return list;
  }

  static byte[] bytes(Step step) {
    return Answers.bytes(step(step));
  }
}
