package id.paritrana.dossier;

/** The award's business sectors; before 2023 only PUBLIC_SERVICE is told apart. */
public enum Sector {
  FINANCE,
  TRADE_SERVICES,
  MINING_MANUFACTURING_CONSTRUCTION,
  AGRICULTURE,
  EDUCATION,
  PUBLIC_SERVICE
}
