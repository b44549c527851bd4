package id.paritrana.dossier;

/** Who came to the interview. */
public enum Attendance {
  LEADER,
  DEPUTY,
  OTHER
}
