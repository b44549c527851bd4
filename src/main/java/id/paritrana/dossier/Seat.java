package id.paritrana.dossier;

/** The nine seats of the assessment panel (Tim 9). */
public enum Seat {
  CHAIR_SEKDA,
  SECRETARY_BPJS,
  GOV_MANPOWER,
  EMPLOYER,
  UNION,
  EXPERT_SOCIAL_SECURITY,
  EXPERT_ECONOMY,
  EXPERT_LAW,
  EXPERT_PUBLIC_POLICY
}
