package id.paritrana.dossier;

/** Work-accident risk group of Annex I to PP 44/2015, I very low to V very high. */
public enum RiskGroup {
  I,
  II,
  III,
  IV,
  V
}
