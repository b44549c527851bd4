package id.paritrana.journal.search;

/** One word under which decisions are found: {@code GATE NO_REGULATION}. */
public record Term(Facet facet, String value) {}
