package id.paritrana.dossier.json;

import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Csr;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Mark;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Official;
import id.paritrana.dossier.Protection;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.Segment;
import id.paritrana.dossier.Vendors;
import tools.jackson.databind.node.ObjectNode;

/** Each section's fields, in the contract's order. */
final class SectionWriter {
  private SectionWriter() {}

  static ObjectNode official(Official official) {
    return new Written().put("name", official.name()).put("position", official.position()).node();
  }

  static ObjectNode segment(Segment segment) {
    return new Written()
        .put("workers", segment.workers())
        .put("covered", segment.covered())
        .put("workersLastYear", segment.workersLastYear())
        .put("coveredLastYear", segment.coveredLastYear())
        .node();
  }

  static ObjectNode protection(Protection protection) {
    return new Written()
        .put("funding", protection.funding())
        .put("workers", protection.workers())
        .node();
  }

  static ObjectNode regulation(Regulation regulation) {
    return new Written()
        .put("form", regulation.form())
        .put("number", regulation.number())
        .put("inForce", regulation.inForce())
        .node();
  }

  static ObjectNode innovation(Innovation innovation) {
    return new Written()
        .put("title", innovation.title())
        .put("evidence", innovation.evidence())
        .put("group", innovation.group())
        .node();
  }

  static ObjectNode members(Members members) {
    return new Written()
        .put("offices", members.offices())
        .put("covering", members.covering())
        .node();
  }

  static ObjectNode interview(Interview interview) {
    return new Written()
        .put("attendance", interview.attendance())
        .list("marks", interview.marks(), SectionWriter::mark)
        .node();
  }

  private static ObjectNode mark(Mark mark) {
    return new Written()
        .put("seat", mark.seat())
        .put("assessor", mark.assessor())
        .put("employer", mark.employer())
        .put("items", Written.numbers(mark.items()))
        .node();
  }

  static ObjectNode compliance(Compliance compliance) {
    return new Written()
        .put("workers", compliance.workers())
        .put("registered", compliance.registered())
        .put("wagesPaid", compliance.wagesPaid())
        .put("wagesReported", compliance.wagesReported())
        .put("pensionWageBase", compliance.pensionWageBase())
        .list("programmes", compliance.programmes(), Written::text)
        .put("contributionPaid", compliance.contributionPaid())
        .put("monthsDue", compliance.monthsDue())
        .put("monthsOnTime", compliance.monthsOnTime())
        .put("monthsInArrears", compliance.monthsInArrears())
        .put("sanction", compliance.sanction())
        .put("casualConstruction", compliance.casualConstruction() ? Boolean.TRUE : null)
        .put("contractValue", compliance.contractValue())
        .node();
  }

  static ObjectNode digital(Digital digital) {
    return new Written()
        .put("sipp", digital.sipp())
        .put("jmoUsers", digital.jmoUsers())
        .put("validNik", digital.validNik())
        .put("validNikSource", digital.validNikSource())
        .node();
  }

  static ObjectNode vendors(Vendors vendors) {
    return new Written()
        .put("total", vendors.total())
        .put("registered", vendors.registered())
        .node();
  }

  static ObjectNode csr(Csr csr) {
    return new Written().put("vulnerableWorkers", csr.vulnerableWorkers()).node();
  }
}
