package id.paritrana.draft;

import id.paritrana.decision.fact.Cohort;
import id.paritrana.decision.fact.Origin;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.Fault;
import id.paritrana.dossier.json.InvalidDossier;
import id.paritrana.evaluation.HandedIn;
import id.paritrana.filing.form.CellFault;
import id.paritrana.filing.form.Form;
import id.paritrana.filing.form.Leaf;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.problem.Code;
import id.paritrana.ruleset.problem.Place;
import id.paritrana.ruleset.problem.Problems;
import id.paritrana.ruleset.table.CaseTable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what a case asks, or says at which cell it cannot be. The kind, province, year and stage of
 * a cohort or an origin are those that its nominees file, so they are read as a dossier's.
 */
final class AskedReader {
  private static final String ID = "UJI";

  private final DossierReader dossiers = new DossierReader();
  private final Ruleset ruleset;
  private final Problems problems;

  AskedReader(Ruleset ruleset, Problems problems) {
    this.ruleset = ruleset;
    this.problems = problems;
  }

  /** What the filled cells ask; none when a problem was added. */
  @Nullable Asked read(Topic topic, CaseTable.Case filed, List<Leaf> leaves) {
    if (topic == Topic.DOSSIER) {
      Dossier dossier = dossier(filed, leaves);
      return dossier == null ? null : new Asked.Filed(dossier);
    }
    SelectionCells cells = new SelectionCells(topic, filed, leaves);
    Dossier nominee = dossier(filed, cells.dossier());
    if (nominee == null) {
      return null;
    }
    int year = nominee.assessmentYear();
    String stage = nominee.stage().name();
    if (topic == Topic.ORIGIN) {
      return new Asked.Coming(new Origin(nominee.nominee().province(), year, stage));
    }
    String kind = nominee.nominee().kind().name();
    GivenCodes given = new GivenCodes(ruleset.tables(), problems);
    String category = given.category(cells.of("category"), kind, year, filed.place());
    String zone = given.zone(cells.of("zone"));
    String province = cells.of("province") == null ? null : nominee.nominee().province();
    return category == null
        ? null
        : new Asked.Competing(new Cohort(kind, category, stage, year, province, zone));
  }

  private @Nullable Dossier dossier(CaseTable.Case filed, List<Leaf> leaves) {
    Form form = new Form(leaves);
    try {
      Dossier dossier = dossiers.read(complete(form.json(), filed.name()));
      HandedIn.check(dossier, ruleset);
      return dossier;
    } catch (InvalidDossier invalid) {
      invalid.faults().forEach(fault -> fault(filed, form, fault));
      return null;
    }
  }

  private void fault(CaseTable.Case filed, Form form, Fault fault) {
    CellFault said = CellFault.of(fault);
    Place place = Objects.requireNonNullElse(form.place(fault.pointer()), filed.place());
    problems.add(Code.CASE_VALUE, "dossier", place, List.of(), said.found(), said.advice());
  }

  /** What every dossier must name but no rule reads need not be written in each case. */
  private static ObjectNode complete(ObjectNode json, String name) {
    ObjectNode nominee = json.withObjectProperty("nominee");
    if (!nominee.has("id")) {
      nominee.put("id", ID);
    }
    if (!nominee.has("name")) {
      nominee.put("name", name);
    }
    for (JsonNode mark : json.path("interview").path("marks")) {
      if (!mark.has("assessor")) {
        ((ObjectNode) mark).put("assessor", mark.path("seat").asString("-"));
      }
    }
    return json;
  }
}
