package id.paritrana.ruleset;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.dossier.json.InvalidDossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Dossiers as they are filed. */
final class LiteralDossiers {
  private static final String ENTERPRISE =
      """
      {"nominee": {"id": "E-17", "name": "PT Contoh", "kind": "ENTERPRISE", "province": "Riau",
                   "sector": "FINANCE", "businessLine": "%s", "riskGroup": "II",
                   "capital": 120000000000, "annualSales": 800000000000},
       "assessmentYear": 2024, "stage": "REGIONAL",
       "compliance": {"workers": 1200, "registered": 1200, "wagesPaid": 98000000000,
                      "wagesReported": 98000000000, "pensionWageBase": 96000000000,
                      "programmes": ["JKK", "JKM", "JHT", "JP", "JKP"],
                      "contributionPaid": 9055200000, "monthsDue": 12, "monthsOnTime": 12,
                      "monthsInArrears": 0, "sanction": false},
       "digital": {"sipp": true, "jmoUsers": 900, "validNik": 1195},
       "vendors": {"total": 40, "registered": 38}, "csr": {"vulnerableWorkers": 150},
       "innovations": [{"title": "Satu pintu", "evidence": true}],
       "documents": ["REGISTRATION_CERTIFICATE"],
       "interview": {"attendance": "LEADER",
                     "marks": [{"seat": "EXPERT_LAW", "assessor": "A-4",
                                "items": {"material": 80, "understanding": 76}}]}}""";

  private LiteralDossiers() {}

  /** The example of the documentation: a regency whose coverage grew, before any hearing. */
  static Dossier regency() throws IOException, InvalidDossier {
    return new DossierReader().read(Files.readAllBytes(Path.of("docs/examples/musi-rawas.json")));
  }

  /** A large enterprise, by its sales, at its hearing. */
  static Dossier enterprise(String businessLine) throws InvalidDossier {
    return new DossierReader()
        .read(ENTERPRISE.formatted(businessLine).getBytes(StandardCharsets.UTF_8));
  }
}
