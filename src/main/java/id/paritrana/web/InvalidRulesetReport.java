package id.paritrana.web;

import id.paritrana.ruleset.InvalidRuleset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up which cells keep the criteria from loading, instead of a stack trace. */
class InvalidRulesetReport extends AbstractFailureAnalyzer<InvalidRuleset> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, InvalidRuleset cause) {
    return new FailureAnalysis(
        "The criteria were not loaded / kriteria tidak dimuat:"
            + System.lineSeparator()
            + cause.getMessage(),
        "Mend the places named above and start again / perbaiki tempat-tempat di atas lalu jalankan lagi",
        cause);
  }
}
