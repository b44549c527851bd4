package id.paritrana.dossier;

/**
 * Where in the cycle a dossier is judged: filed documents only, or one of the three interview
 * rounds.
 */
public enum Stage {
  SCREENING,
  INTERVIEW,
  REGIONAL,
  NATIONAL
}
