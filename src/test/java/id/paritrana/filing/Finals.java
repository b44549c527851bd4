package id.paritrana.filing;

import id.paritrana.dossier.Seat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The finals of a province shaped as South Sumatra held them: eight categories, 22 winners. Among
 * the nominees are a tie, an assessor who works for a nominee, a panel without its employers, and
 * one nominee who withdraws afterwards.
 */
public final class Finals {
  /** Who would have won its category but withdraws. */
  public static final String WITHDRAWN = "AGRICULTURE-0";

  /** Whose assessor is its own employee. */
  public static final String CONFLICT = "FINANCE-1";

  /** Who was heard by a panel without the employers' seat. */
  public static final String NO_EMPLOYERS = "TRADE_SERVICES-2";

  private static final String PROVINCE = "Sumatera Selatan";

  private Finals() {}

  /** All nominees of an assessment year, as a form's rows by the fields' names. */
  public static List<Map<String, Object>> nominees(int year) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      // Two regencies share second place: their figures and marks are equal.
      all.add(government("REGENCY_CITY", i, i == 2 ? 1 : i, year));
    }
    for (int i = 0; i < 3; i++) {
      all.add(government("VILLAGE", i, i == 2 ? 20 : i, year));
    }
    for (String sector :
        List.of(
            "FINANCE",
            "TRADE_SERVICES",
            "MINING_MANUFACTURING_CONSTRUCTION",
            "AGRICULTURE",
            "EDUCATION")) {
      for (int i = 0; i < 5; i++) {
        all.add(enterprise(sector, sector, "LARGE", i, year));
      }
    }
    for (int i = 0; i < 4; i++) {
      all.add(enterprise("SMALL", "TRADE_SERVICES", "SMALL", i, year));
    }
    return all;
  }

  private static Map<String, Object> government(String kind, int number, int worse, int year) {
    Map<String, Object> row = nominee(kind + "-" + number, kind, year);
    row.put("participation.PU.workers", 100_000);
    row.put("participation.PU.covered", Math.max(5_000, 82_000 - 9_000 * worse));
    row.put("participation.PU.workersLastYear", 100_000);
    row.put("participation.PU.coveredLastYear", Math.max(5_000, 76_000 - 9_000 * worse));
    row.put("vulnerableWorkers.population", 50_000);
    row.put("vulnerableWorkers.protected.1.funding", "APBD");
    row.put("vulnerableWorkers.protected.1.workers", Math.max(10, 30_000 - 4_000 * worse));
    row.put("regulations.1.form", kind.equals("VILLAGE") ? "PERDES" : "PERDA");
    row.put("regulations.1.number", "6/2020");
    row.put("regulations.1.inForce", true);
    row.put("innovations.1.title", "Satu desa seribu pekerja");
    row.put("innovations.1.evidence", worse < 20);
    row.put("innovations.1.group", "VULNERABLE");
    if (!kind.equals("VILLAGE")) {
      row.put("members.offices", 13);
      row.put("members.covering", 9);
    }
    row.put("documents", "REGULATION_COPY, BUDGET_COPY, WORKFORCE_STATISTICS");
    heard(row, 90 - 2 * Math.min(worse, 20), "");
    return row;
  }

  private static Map<String, Object> enterprise(
      String name, String sector, String scale, int number, int year) {
    String id = name + "-" + number;
    Map<String, Object> row = nominee(id, "ENTERPRISE", year);
    boolean small = scale.equals("SMALL");
    row.put("nominee.sector", sector);
    row.put("nominee.scale", scale);
    row.put("nominee.riskGroup", "I");
    row.put("compliance.workers", 1_000);
    // In education only two registered all of their workers.
    row.put("compliance.registered", name.equals("EDUCATION") && number > 1 ? 990 : 1_000);
    row.put("compliance.wagesPaid", 1_000_000_000);
    row.put("compliance.wagesReported", 1_000_000_000);
    row.put("compliance.programmes", small ? "JKK, JKM, JHT" : "JKK, JKM, JHT, JP");
    row.put("compliance.contributionPaid", small ? 62_400_000 : 92_400_000);
    row.put("compliance.monthsDue", 12);
    row.put("compliance.monthsOnTime", 12);
    row.put("compliance.monthsInArrears", 0);
    row.put("compliance.sanction", false);
    row.put("digital.sipp", true);
    row.put("digital.jmoUsers", 900 - 150 * number);
    row.put("digital.validNik", number > 1 ? 960 : 995);
    row.put("vendors.total", 40);
    row.put("vendors.registered", 38 - 6 * number);
    row.put("csr.vulnerableWorkers", 250 - 40 * number);
    if (!small) {
      row.put("innovations.1.title", "Kampung pekerja");
      row.put("innovations.1.evidence", true);
    }
    row.put("documents", "REGISTRATION_CERTIFICATE, CONTRIBUTION_STATEMENT");
    heard(row, 92 - 2 * number, id);
    return row;
  }

  private static Map<String, Object> nominee(String id, String kind, int year) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("nominee.id", id);
    row.put("nominee.name", "Calon " + id);
    row.put("nominee.kind", kind);
    row.put("nominee.province", PROVINCE);
    row.put("assessmentYear", year);
    row.put("stage", "INTERVIEW");
    return row;
  }

  private static void heard(Map<String, Object> row, int mark, String id) {
    row.put("interview.attendance", "LEADER");
    int at = 1;
    for (Seat seat : Seat.values()) {
      if (seat == Seat.EMPLOYER && id.equals(NO_EMPLOYERS)) {
        continue;
      }
      String in = "interview.marks." + at++ + ".";
      row.put(in + "seat", seat.name());
      row.put(in + "assessor", "Penilai " + seat);
      if (seat == Seat.EXPERT_LAW && id.equals(CONFLICT)) {
        row.put(in + "employer", id);
      }
      row.put(in + "items.material", mark);
      row.put(in + "items.understanding", mark - 4);
    }
  }
}
