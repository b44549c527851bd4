package id.paritrana.dossier;

/** What a nominee is; the sections it may file follow from this. */
public enum Kind {
  PROVINCE,
  REGENCY_CITY,
  VILLAGE,
  ENTERPRISE
}
