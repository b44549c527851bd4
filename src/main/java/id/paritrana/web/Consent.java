package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.dossier.json.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Why a step is taken: {@code {"why": "…"}}, and for an approval what is agreed to: {@code
 * {"impact": "64 digits", "confirm": ["row:COV-004"]}}.
 */
record Consent(String why, String impact, List<String> confirm) {
  private static final int MOST = 500;
  private static final Fault SHAPE =
      fault("", "must be an object {\"why\": \"…\"}", "harus objek {\"why\": \"…\"}");

  /** Every fault at once. */
  static Consent of(HttpServletRequest request, boolean approval) {
    JsonNode tree;
    byte[] body = Body.of(request);
    if (body.length == 0) {
      throw new InvalidConsent(List.of(SHAPE));
    }
    try {
      tree = new DossierReader().parse(body);
    } catch (InvalidDossier e) {
      throw new InvalidConsent(e.faults());
    }
    List<Fault> faults = new ArrayList<>();
    Set<String> known = approval ? Set.of("why", "impact", "confirm") : Set.of("why");
    if (!tree.isObject()) {
      faults.add(SHAPE);
    }
    for (String name : tree.propertyNames()) {
      if (!known.contains(name)) {
        String names = String.join(", ", known.stream().sorted().toList());
        faults.add(
            fault(
                "/" + name.replace("~", "~0").replace("/", "~1"),
                "is not known; write " + names,
                "tidak dikenal; tulis " + names));
      }
    }
    String why = why(tree.path("why"), faults);
    String impact = approval ? impact(tree.path("impact"), faults) : "";
    List<String> confirm = approval ? confirm(tree.path("confirm"), faults) : List.of();
    if (!faults.isEmpty()) {
      throw new InvalidConsent(faults);
    }
    return new Consent(why, impact, confirm);
  }

  private static String why(JsonNode given, List<Fault> faults) {
    String why = given.isString() ? given.asString().strip() : "";
    Reason.fault(why).ifPresent(said -> faults.add(new Fault("/why", said)));
    return why;
  }

  private static String impact(JsonNode given, List<Fault> faults) {
    String impact = given.isString() ? given.asString() : "";
    if (!impact.matches("(sha256:)?[0-9a-f]{64}")) {
      faults.add(
          fault(
              "/impact",
              "the `sha256` of the impact report you have read, 64 digits",
              "`sha256` laporan dampak yang sudah dibaca, 64 digit"));
    }
    return impact.startsWith("sha256:") ? impact : "sha256:" + impact;
  }

  private static List<String> confirm(JsonNode given, List<Fault> faults) {
    boolean list =
        given.isMissingNode()
            || given.isArray()
                && given.size() <= MOST
                && given.valueStream().allMatch(JsonNode::isString);
    if (!list) {
      faults.add(
          fault(
              "/confirm",
              "must be a list of the names of risks, as the draft shows them",
              "harus berupa daftar nama risiko seperti pada draf"));
      return List.of();
    }
    return given.valueStream().map(JsonNode::asString).toList();
  }

  private static Fault fault(String pointer, String en, String id) {
    return new Fault(pointer, new Text(en, id));
  }
}
