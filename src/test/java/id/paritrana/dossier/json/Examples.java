package id.paritrana.dossier.json;

/** The contract's two example dossiers, with every field filled in. */
final class Examples {
  static final String GOVERNMENT =
      """
      {"nominee": {"id": "16.05", "name": "Kabupaten Musi Rawas", "kind": "REGENCY_CITY",
                   "province": "Sumatera Selatan"},
       "assessmentYear": 2024, "stage": "SCREENING",
       "officials": [{"name": "Siti Aminah", "position": "Kepala Dinas"}, {"name": "Budi"}],
       "participation": {"PU": {"workers": 79691, "covered": 69528, "workersLastYear": 78000, "coveredLastYear": 65000},
                         "BPU": {"workers": 51086, "covered": 40000}},
       "vulnerableWorkers": {"population": 51000,
                             "protected": [{"funding": "APBD", "workers": 2500}, {"funding": "CSR", "workers": 300}]},
       "regulations": [{"form": "PERDA", "number": "6/2020", "inForce": true}],
       "innovations": [{"title": "Satu desa satu agen", "evidence": true, "group": "EXTREME_POOR"}],
       "members": {"offices": 13, "covering": 9},
       "documents": ["BUDGET_COPY", "REGULATION_COPY", "WORKFORCE_STATISTICS"],
       "interview": {"attendance": "LEADER",
                     "marks": [{"seat": "EXPERT_LAW", "assessor": "A-4", "employer": "U-1",
                                "items": {"material": 80, "understanding": 76.5}}]},
       "indicators": {"any.other.code": 12.5}}\
      """;
  static final String ENTERPRISE =
      """
      {"nominee": {"id": "E-17", "name": "PT Contoh", "kind": "ENTERPRISE", "province": "Riau", "sector": "FINANCE",
                   "scale": "LARGE", "riskGroup": "I", "businessLine": "6411", "capital": 120000000000,
                   "annualSales": 800000000000},
       "assessmentYear": 2024, "stage": "INTERVIEW",
       "compliance": {"workers": 1200, "registered": 1190, "wagesPaid": 98000000000, "wagesReported": 97000000000,
                      "pensionWageBase": 96000000000, "programmes": ["JKK", "JKM", "JHT", "JP", "JKP"],
                      "contributionPaid": 9055200000.25, "monthsDue": 12, "monthsOnTime": 11, "monthsInArrears": 0,
                      "sanction": false, "casualConstruction": true, "contractValue": 5000000000},
       "digital": {"sipp": true, "jmoUsers": 900, "validNik": 1195, "validNikSource": "Ani, bagian SDM"},
       "vendors": {"total": 40, "registered": 38}, "csr": {"vulnerableWorkers": 150}}\
      """;

  private Examples() {}
}
