package id.paritrana.web;

import id.paritrana.journal.JournalUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up why the journal cannot be used, instead of a stack trace. */
class JournalReport extends AbstractFailureAnalyzer<JournalUnavailable> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, JournalUnavailable cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
