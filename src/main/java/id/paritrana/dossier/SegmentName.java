package id.paritrana.dossier;

/**
 * Segments of workers a government counts: wage earners, self-employed, construction, migrants,
 * non-civil-servant staff.
 */
public enum SegmentName {
  PU,
  BPU,
  CONSTRUCTION,
  PMI,
  NON_ASN
}
