package id.paritrana.ruleset;

import java.util.Map;

/** What the header of a table says above a result, which is how policy staff know it. */
final class Labels {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("category", "Kategori"),
          Map.entry("group", "Kelompok"),
          Map.entry("scale", "Skala usaha"),
          Map.entry("programme", "Program"),
          Map.entry("rate", "Tarif"),
          Map.entry("riskGroup", "Kelompok risiko"),
          Map.entry("target", "Target cakupan"),
          Map.entry("document", "Berkas wajib"),
          Map.entry("rank", "Peringkat"),
          Map.entry("gate", "Syarat yang gagal"),
          Map.entry("severity", "Akibat"),
          Map.entry("aspect", "Aspek"),
          Map.entry("weight", "Bobot"),
          Map.entry("maximum", "Poin tertinggi"),
          Map.entry("points", "Poin"),
          Map.entry("award", "Penghargaan"),
          Map.entry("zone", "Zona"),
          Map.entry("winners", "Pemenang"),
          Map.entry("sentUp", "Maju"),
          Map.entry("minimum", "Nilai total terendah"),
          Map.entry("place", "Urutan"),
          Map.entry("by", "Menurut"),
          Map.entry("ranks", "Banyaknya peringkat"));

  private Labels() {}

  static String of(String slot) {
    return LABELS.getOrDefault(slot, slot);
  }
}
