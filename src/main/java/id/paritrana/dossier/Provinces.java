package id.paritrana.dossier;

import java.util.Set;

/** The 38 provinces, with second spellings in use; what a target table or a dossier may name. */
public final class Provinces {
  public static final Set<String> NAMES =
      Set.of(
          "Aceh",
          "Sumatera Utara",
          "Sumatera Barat",
          "Riau",
          "Kepulauan Riau",
          "Jambi",
          "Sumatera Selatan",
          "Bengkulu",
          "Lampung",
          "Kepulauan Bangka Belitung",
          "Bangka Belitung",
          "DKI Jakarta",
          "Jakarta",
          "Jawa Barat",
          "Jawa Tengah",
          "DI Yogyakarta",
          "Daerah Istimewa Yogyakarta",
          "Jawa Timur",
          "Banten",
          "Bali",
          "Nusa Tenggara Barat",
          "Nusa Tenggara Timur",
          "Kalimantan Barat",
          "Kalimantan Tengah",
          "Kalimantan Selatan",
          "Kalimantan Timur",
          "Kalimantan Utara",
          "Sulawesi Utara",
          "Sulawesi Tengah",
          "Sulawesi Selatan",
          "Sulawesi Tenggara",
          "Sulawesi Barat",
          "Gorontalo",
          "Maluku",
          "Maluku Utara",
          "Papua",
          "Papua Barat",
          "Papua Barat Daya",
          "Papua Selatan",
          "Papua Tengah",
          "Papua Pegunungan");

  private Provinces() {}

  public static boolean known(String name) {
    return NAMES.contains(name);
  }
}
