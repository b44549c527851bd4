package id.paritrana.dossier.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.paritrana.dossier.Dossier;
import java.util.List;

/** Dossiers as filed in tests: a sound start, to which a test adds the fields it is about. */
final class Filed {
  static final String REGENCY =
      """
      "nominee": {"id": "16.05", "name": "Kabupaten Musi Rawas", "kind": "REGENCY_CITY",
                  "province": "Sumatera Selatan"},
      "assessmentYear": 2024, "stage": "SCREENING\"\
      """;
  static final String VILLAGE = REGENCY.replace("REGENCY_CITY", "VILLAGE");
  static final String ENTERPRISE = REGENCY.replace("REGENCY_CITY", "ENTERPRISE");

  private Filed() {}

  static String regency(String fields) {
    return "{" + REGENCY + "," + fields + "}";
  }

  static String village(String fields) {
    return "{" + VILLAGE + "," + fields + "}";
  }

  static String enterprise(String fields) {
    return "{" + ENTERPRISE + "," + fields + "}";
  }

  static Dossier read(String json) throws InvalidDossier {
    return new DossierReader().read(json.getBytes(UTF_8));
  }

  static List<Fault> faults(byte[] json) {
    try {
      new DossierReader().read(json);
      return List.of();
    } catch (InvalidDossier invalid) {
      return invalid.faults();
    }
  }

  static List<Fault> faults(String json) {
    return faults(json.getBytes(UTF_8));
  }

  /** Each fault as pointer and English message, as a filer would read them. */
  static List<String> said(String json) {
    return faults(json).stream().map(f -> f.pointer() + " | " + f.message().en()).toList();
  }

  static List<String> pointers(String json) {
    return faults(json).stream().map(Fault::pointer).toList();
  }
}
