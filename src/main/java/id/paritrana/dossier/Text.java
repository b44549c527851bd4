package id.paritrana.dossier;

/** One sentence in English and Indonesian. */
public record Text(String en, String id) {}
