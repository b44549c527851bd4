package id.paritrana.web;

import id.paritrana.access.AccessUnavailable;
import id.paritrana.evaluation.LostRuleset;
import id.paritrana.journal.JournalAltered;
import id.paritrana.journal.OtherKey;
import id.paritrana.personal.OtherMasterKey;
import id.paritrana.watching.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says at start-up why the journal or the tokens cannot be used, instead of a stack trace. */
class StartReport implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OtherKey || cause instanceof OtherMasterKey) {
        return report(
            cause.getMessage(),
            "Use the one key of the journal, on all replicas / pakai satu kunci jurnal itu, di semua replika",
            cause);
      } else if (cause instanceof JournalAltered altered) {
        return report(
            altered.says().en() + " / " + altered.says().id(),
            "Look at the journal before anything is recorded / periksa jurnal sebelum ada yang dicatat",
            cause);
      } else if (cause instanceof LostRuleset lost) {
        return report(
            lost.says().en() + " / " + lost.says().id(),
            "Start the version that published it / jalankan versi yang menerbitkannya",
            cause);
      } else if (cause instanceof NotHere here) {
        return report(
            here.says().en() + " / " + here.says().id(),
            "Start without --watch / jalankan tanpa --watch",
            cause);
      } else if (cause instanceof AccessUnavailable) {
        return report(
            cause.getMessage(),
            "Without tokens nobody can be let in / tanpa token tidak ada yang dapat masuk",
            cause);
      }
    }
    return null;
  }

  private static FailureAnalysis report(@Nullable String what, String advice, Throwable cause) {
    return new FailureAnalysis(String.valueOf(what), advice, cause);
  }
}
