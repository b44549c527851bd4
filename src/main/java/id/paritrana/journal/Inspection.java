package id.paritrana.journal;

import id.paritrana.journal.proof.Verification;

/** What a walk through a journal in its place found: of the record, and of the index beside it. */
public record Inspection(Verification record, IndexFindings index) {}
