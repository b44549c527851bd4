package id.paritrana.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

  /** Provinces that go by two names. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "DKI Jakarta", "Jakarta",
          "DI Yogyakarta", "Daerah Istimewa Yogyakarta",
          "Bangka Belitung", "Kepulauan Bangka Belitung");

  private Provinces() {}

  /** Whether two names name one province. */
  public static boolean same(String one, String other) {
    return usual(one).equals(usual(other));
  }

  /** The name that a province usually goes by; another name is left as it is. */
  public static String usual(String name) {
    return ALIASES.getOrDefault(name, name);
  }

  /** All names of a province, this one first. */
  public static List<String> called(String name) {
    Stream<String> others =
        NAMES.stream().filter(other -> !other.equals(name) && same(other, name)).sorted();
    return Stream.concat(Stream.of(name), others).toList();
  }

  public static boolean known(String name) {
    return NAMES.contains(name);
  }
}
