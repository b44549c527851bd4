package id.paritrana.journal;

import org.jspecify.annotations.Nullable;

/** What came of one append: its entry, or why there is none. */
record Attempt(@Nullable Entry entry, @Nullable Throwable fault) {}
