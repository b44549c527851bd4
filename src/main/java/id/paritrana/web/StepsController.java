package id.paritrana.web;

import id.paritrana.evaluation.Answers;
import id.paritrana.history.History;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows who did what to the criteria, and why, oldest first. */
@RestController
@RequestMapping("/api/v1/steps")
class StepsController {
  private final History history;

  StepsController(History history) {
    this.history = history;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> list() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("steps", DraftPage.steps(history.steps()));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Answers.bytes(node));
  }
}
