package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.dossier.json.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Which draft is to run along, and why: {@code {"draft": "64 digits", "why": "…"}}.
 *
 * @param draft its id, as drafts are listed
 */
record ShadowRequest(String draft, String why) {
  private static final byte[] NOTHING = {'{', '}'};

  /** Every fault at once. */
  static ShadowRequest of(HttpServletRequest request) {
    byte[] body = Body.of(request);
    JsonNode tree;
    try {
      tree = new DossierReader().parse(body.length == 0 ? NOTHING : body);
    } catch (InvalidDossier e) {
      throw new InvalidShadow(e.faults());
    }
    List<Fault> faults = new ArrayList<>();
    if (!tree.isObject()) {
      faults.add(
          fault(
              "",
              "must be an object {\"draft\": \"…\", \"why\": \"…\"}",
              "harus objek {\"draft\": \"…\", \"why\": \"…\"}"));
    }
    for (String name : tree.propertyNames()) {
      if (!name.equals("draft") && !name.equals("why")) {
        faults.add(
            fault(
                "/" + name.replace("~", "~0").replace("/", "~1"),
                "is not known; write draft, why",
                "tidak dikenal; tulis draft, why"));
      }
    }
    String draft = draft(tree.path("draft"), faults);
    String why = why(tree.path("why"), faults);
    if (!faults.isEmpty()) {
      throw new InvalidShadow(faults);
    }
    return new ShadowRequest(draft, why);
  }

  private static String draft(JsonNode given, List<Fault> faults) {
    String draft = given.isString() ? given.asString() : "";
    if (!draft.matches("(sha256:)?[0-9a-f]{64}")) {
      faults.add(
          fault(
              "/draft",
              "the `id` of a draft that was handed in, 64 digits; GET /api/v1/drafts lists them",
              "`id` draf yang sudah diserahkan, 64 digit; lihat GET /api/v1/drafts"));
    }
    return draft.replaceFirst("^sha256:", "");
  }

  private static String why(JsonNode given, List<Fault> faults) {
    String why = given.isString() ? given.asString().strip() : "";
    Reason.fault(why).ifPresent(said -> faults.add(new Fault("/why", said)));
    return why;
  }

  private static Fault fault(String pointer, String en, String id) {
    return new Fault(pointer, new Text(en, id));
  }
}
