package id.paritrana.dossier;

/** Size of an enterprise by PP 7/2021 Art. 35. */
public enum Scale {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE
}
