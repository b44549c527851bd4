package id.paritrana.dossier;

/** Forms of local regulation. */
public enum RegulationForm {
  PERDA,
  PERDES,
  PERKADA,
  PERKADES,
  DECREE,
  CIRCULAR
}
