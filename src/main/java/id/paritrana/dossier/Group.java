package id.paritrana.dossier;

/** Special groups an innovation may serve. */
public enum Group {
  VULNERABLE,
  EXTREME_POOR,
  INTERFAITH
}
