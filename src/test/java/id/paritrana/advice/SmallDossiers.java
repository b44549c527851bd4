package id.paritrana.advice;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dossiers with figures so small that every change of them can be tried. */
final class SmallDossiers {
  private final Random random;

  SmallDossiers(long seed) {
    random = new Random(seed);
  }

  /** A government or an enterprise, as JSON. */
  String next() {
    return random.nextBoolean() ? government() : enterprise();
  }

  private String government() {
    String kind = pick("PROVINCE", "REGENCY_CITY", "REGENCY_CITY", "VILLAGE");
    String members =
        kind.equals("VILLAGE")
            ? ""
            : "\"members\": {\"offices\": %d, \"covering\": %d},".formatted(upTo(1, 5), upTo(0, 1));
    return """
        {"nominee": {"id": "S-1", "name": "S", "kind": "%s", "province": "%s"},
         "assessmentYear": 2024, "stage": "%s",
         "participation": {%s},
         "vulnerableWorkers": {"population": %d, "protected": [%s]},
         "regulations": [%s], "innovations": [%s], %s %s
         "documents": [%s]}"""
        .formatted(
            kind,
            pick("Riau", "Sumatera Selatan", "Lampung"),
            pick("SCREENING", "SCREENING", "INTERVIEW"),
            segments(),
            upTo(2, 9),
            several(
                2,
                () ->
                    "{\"funding\": \"%s\", \"workers\": %d}"
                        .formatted(pick("APBD", "CSR"), upTo(0, 1))),
            several(
                2,
                () ->
                    "{\"form\": \"%s\", \"inForce\": %s}"
                        .formatted(pick("DECREE", "CIRCULAR"), pick("true", "false"))),
            several(2, () -> "{\"evidence\": true}"),
            members,
            "\"interview\": {\"attendance\": \"%s\"},".formatted(pick("OTHER", "DEPUTY")),
            pick(
                "",
                "\"REGULATION_COPY\", \"BUDGET_COPY\"",
                "\"REGULATION_COPY\", \"BUDGET_COPY\", \"WORKFORCE_STATISTICS\""));
  }

  private String segments() {
    List<String> names = List.of("PU", "BPU", "PMI").subList(0, upTo(1, 3));
    return names.stream()
        .map(
            name -> {
              int workers = upTo(2, 9);
              String covered =
                  random.nextInt(8) == 0 ? "" : ", \"covered\": %d".formatted(upTo(0, workers / 2));
              return "\"%s\": {\"workers\": %d%s, \"coveredLastYear\": %d}"
                  .formatted(name, workers, covered, upTo(0, 2));
            })
        .collect(Collectors.joining(", "));
  }

  private String enterprise() {
    int workers = upTo(2, 9);
    int registered = upTo(0, workers);
    int wages = upTo(5, 12);
    return """
        {"nominee": {"id": "S-2", "name": "S", "kind": "ENTERPRISE", "province": "Riau",
                     "sector": "FINANCE", "scale": "%s", "riskGroup": "III"},
         "assessmentYear": 2024, "stage": "SCREENING",
         "compliance": {"workers": %d, %s "wagesPaid": %d, "wagesReported": %d, "programmes": [%s],
                        "contributionPaid": %s, "monthsDue": %d, "monthsOnTime": %d,
                        "monthsInArrears": %d, "sanction": false},
         "digital": {"sipp": %s, "jmoUsers": %d%s},
         "vendors": {"total": %d, "registered": %d}, "csr": {"vulnerableWorkers": 0},
         "innovations": [], "documents": ["REGISTRATION_CERTIFICATE"%s]}"""
        .formatted(
            pick("LARGE", "SMALL", "MICRO"),
            workers,
            random.nextInt(6) == 0 ? "" : "\"registered\": %d,".formatted(registered),
            wages,
            upTo(wages - 5, wages),
            pick("\"JKK\"", "\"JKK\", \"JKM\"", "\"JKK\", \"JKM\", \"JHT\", \"JP\""),
            pick("0", "0.7", "1"),
            upTo(4, 10),
            upTo(2, 4),
            upTo(0, 3),
            pick("true", "false"),
            upTo(0, registered),
            random.nextInt(6) == 0 ? "" : ", \"validNik\": %d".formatted(upTo(0, registered)),
            upTo(1, 6),
            upTo(0, 1),
            pick("", ", \"CONTRIBUTION_STATEMENT\""));
  }

  private String several(int most, java.util.function.Supplier<String> one) {
    return IntStream.range(0, upTo(0, most))
        .mapToObj(i -> one.get())
        .collect(Collectors.joining(", "));
  }

  private int upTo(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private String pick(String... some) {
    return some[random.nextInt(some.length)];
  }
}
