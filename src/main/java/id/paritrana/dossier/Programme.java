package id.paritrana.dossier;

/** The five programmes: work accident, death, old age, pension, job loss. */
public enum Programme {
  JKK,
  JKM,
  JHT,
  JP,
  JKP
}
