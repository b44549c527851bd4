package id.paritrana.dossier.json;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.VulnerableWorkers;
import tools.jackson.databind.node.ObjectNode;

/** Writes a dossier as the contract spells it; what was not filed is left out. */
public final class DossierWriter {
  public ObjectNode write(Dossier dossier) {
    return new Written()
        .put("nominee", nominee(dossier.nominee()))
        .put("assessmentYear", dossier.assessmentYear())
        .put("stage", dossier.stage())
        .list("officials", dossier.officials(), SectionWriter::official)
        .put(
            "participation",
            dossier.participation(),
            p -> Written.byName(p.segments(), SectionWriter::segment))
        .put("vulnerableWorkers", dossier.vulnerableWorkers(), DossierWriter::vulnerableWorkers)
        .list("regulations", dossier.regulations(), SectionWriter::regulation)
        .list("innovations", dossier.innovations(), SectionWriter::innovation)
        .put("members", dossier.members(), SectionWriter::members)
        .list("documents", dossier.documents(), Written::text)
        .put("interview", dossier.interview(), SectionWriter::interview)
        .put("compliance", dossier.compliance(), SectionWriter::compliance)
        .put("digital", dossier.digital(), SectionWriter::digital)
        .put("vendors", dossier.vendors(), SectionWriter::vendors)
        .put("csr", dossier.csr(), SectionWriter::csr)
        .put(
            "indicators",
            dossier.indicators().isEmpty() ? null : dossier.indicators(),
            Written::numbers)
        .node();
  }

  private static ObjectNode nominee(Nominee nominee) {
    return new Written()
        .put("id", nominee.id())
        .put("name", nominee.name())
        .put("kind", nominee.kind())
        .put("province", nominee.province())
        .put("sector", nominee.sector())
        .put("scale", nominee.scale())
        .put("riskGroup", nominee.riskGroup())
        .put("businessLine", nominee.businessLine())
        .put("capital", nominee.capital())
        .put("annualSales", nominee.annualSales())
        .node();
  }

  private static ObjectNode vulnerableWorkers(VulnerableWorkers workers) {
    return new Written()
        .put("population", workers.population())
        .list("protected", workers.protections(), SectionWriter::protection)
        .node();
  }
}
