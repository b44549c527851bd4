package id.paritrana.web;

import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.OtherKey;
import id.paritrana.personal.OtherMasterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says at start-up why this replica cannot join the others, instead of a stack trace. */
class StartReport implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OtherKey || cause instanceof OtherMasterKey) {
        return report(
            cause.getMessage(),
            "Use one key for all replicas of a journal / pakai satu kunci untuk semua replika sebuah jurnal",
            cause);
      } else if (cause instanceof LostRuleset lost) {
        return report(
            lost.says().en() + " / " + lost.says().id(),
            "Start the version that published it / jalankan versi yang menerbitkannya",
            cause);
      }
    }
    return null;
  }

  private static FailureAnalysis report(@Nullable String what, String advice, Throwable cause) {
    return new FailureAnalysis(String.valueOf(what), advice, cause);
  }
}
