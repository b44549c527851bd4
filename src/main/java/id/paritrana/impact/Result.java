package id.paritrana.impact;

/** What came of one recorded decision. */
sealed interface Result permits Left, Redecided, Superseded {}
