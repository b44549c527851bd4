package id.paritrana.dossier;

/**
 * Who pays for vulnerable workers: regional budget, village budget, company, shared palm-oil or
 * tobacco revenue, zakat, other.
 */
public enum Funding {
  APBD,
  APBDES,
  CSR,
  DBH_SAWIT,
  DBHCHT,
  BAZNAS,
  OTHER
}
