package id.paritrana.web;

import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.dossier.json.PersonReader;
import id.paritrana.evaluation.Answers;
import id.paritrana.evaluation.Erasing;
import id.paritrana.journal.Entry;
import id.paritrana.journal.Journal;
import id.paritrana.journal.Kind;
import id.paritrana.personal.Known;
import id.paritrana.personal.PersonalData;
import id.paritrana.personal.SubjectKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Shows whom a dossier names, and forgets people. */
@RestController
@RequestMapping("/api/v1")
class PersonalController {
  private final PersonReader people = new PersonReader();
  private final Erasing erasing;
  private final Journal journal;
  private final PersonalData personal;

  PersonalController(Erasing erasing, Journal journal, SubjectKeys keys) {
    this.erasing = erasing;
    this.journal = journal;
    this.personal = new PersonalData(keys);
  }

  /** The dossier of a decision, with every name that was not erased. */
  @GetMapping(path = "/decisions/{id}/dossier", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> dossier(@PathVariable String id) {
    Entry entry =
        journal.find(id).filter(e -> e.kind() == Kind.DECISION).orElseThrow(NotFound::decision);
    return json(personal.open(Answers.read(entry).get("dossier")));
  }

  /** Answers how many subjects were erased; never whom. */
  @PostMapping(
      path = "/personal/erasures",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> erase(HttpServletRequest request) throws InvalidPerson {
    PersonReader.Named person = read(Body.of(request));
    // A request that is sent again finds nobody whom it erased before it was cut off.
    erasing.finish();
    List<Known> found = erasing.find(person.name(), person.role(), person.nominee());
    if (found.isEmpty()) {
      throw NotFound.person();
    }
    Instant at = erasing.erase(found);
    return json(
        JsonNodeFactory.instance
            .objectNode()
            .put("subjects", found.size())
            .put("erasedAt", at.toString()));
  }

  private PersonReader.Named read(byte[] body) throws InvalidPerson {
    try {
      return people.read(body);
    } catch (InvalidDossier invalid) {
      throw new InvalidPerson(invalid.faults());
    }
  }

  private static ResponseEntity<byte[]> json(JsonNode node) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Answers.bytes(node));
  }
}
