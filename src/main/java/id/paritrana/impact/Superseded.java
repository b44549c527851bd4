package id.paritrana.impact;

/** A decision that no longer stands, since the nominee was decided anew for the year and stage. */
record Superseded() implements Result {}
