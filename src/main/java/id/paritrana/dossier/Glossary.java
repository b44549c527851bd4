package id.paritrana.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Indonesian words that people write where a code belongs, and the codes that they mean. */
final class Glossary {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    means("PROVINCE", "provinsi", "propinsi", "pemprov");
    means(
        "REGENCY_CITY", "kabupaten", "kota", "kabupaten/kota", "kab", "kab/kota", "kabupaten kota");
    means("VILLAGE", "desa", "kelurahan", "desa/kelurahan", "desa kelurahan");
    means("ENTERPRISE", "perusahaan", "badan usaha", "pengusaha", "usaha");
    means("GOVERNMENT", "pemerintah", "pemerintah daerah", "pemda");
    means("SMALL_MICRO", "kecil mikro", "mikro kecil", "usaha kecil mikro", "umk");
    means("MICRO", "mikro", "usaha mikro");
    means("SMALL", "kecil", "usaha kecil");
    means("MEDIUM", "menengah", "sedang", "usaha menengah");
    means("LARGE", "besar", "usaha besar");
    means("FINANCE", "keuangan", "perbankan", "sektor keuangan");
    means("TRADE_SERVICES", "perdagangan", "jasa", "perdagangan jasa", "perdagangan/jasa");
    means(
        "MINING_MANUFACTURING_CONSTRUCTION",
        "pertambangan",
        "tambang",
        "manufaktur",
        "industri",
        "konstruksi");
    means("AGRICULTURE", "pertanian", "perkebunan", "perikanan");
    means("EDUCATION", "pendidikan");
    means("PUBLIC_SERVICE", "pelayanan publik", "layanan publik", "layanan umum");
    means("SCREENING", "penyaringan", "seleksi", "administrasi");
    means("INTERVIEW", "wawancara");
    means("NATIONAL", "nasional");
    means("DISQUALIFY", "gugur", "diskualifikasi");
    means("VERIFY", "periksa", "verifikasi");
    means("PERDA", "peraturan daerah");
    means("PERDES", "peraturan desa");
    means("PERKADA", "peraturan kepala daerah", "pergub", "perbup", "perwali");
    means("PERKADES", "peraturan kepala desa");
    means("DECREE", "keputusan", "surat keputusan", "sk");
    means("CIRCULAR", "edaran", "surat edaran", "se");
    means("SALES", "penjualan", "omzet", "hasil penjualan");
    means("CAPITAL", "modal", "modal usaha");
  }

  private Glossary() {}

  private static void means(String code, String... words) {
    List.of(words).forEach(word -> CODES.put(word, code));
  }

  /** The code for a word, whatever its capitals and joining words; none when it has none. */
  static @Nullable String code(String written) {
    String plain =
        written
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll(" (dan|atau|&) ", " ")
            .replaceAll("\\s*/\\s*", "/")
            .replaceAll("[\\s.]+", " ")
            .strip();
    return CODES.get(plain);
  }
}
