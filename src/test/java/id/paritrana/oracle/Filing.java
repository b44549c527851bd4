package id.paritrana.oracle;

import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Csr;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Vendors;
import id.paritrana.dossier.VulnerableWorkers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A dossier being put together, section by section. */
final class Filing {
  Nominee nominee;
  int year;
  Stage stage;
  @Nullable Participation participation;
  @Nullable VulnerableWorkers vulnerable;
  @Nullable List<Regulation> regulations;
  @Nullable List<Innovation> innovations;
  @Nullable Members members;
  @Nullable Set<String> documents;
  @Nullable Interview interview;
  @Nullable Compliance compliance;
  @Nullable Digital digital;
  @Nullable Vendors vendors;
  @Nullable Csr csr;
  Map<String, BigDecimal> indicators = Map.of();

  Filing(Nominee nominee, int year, Stage stage) {
    this.nominee = nominee;
    this.year = year;
    this.stage = stage;
  }

  /** The same dossier but for what the change sets. */
  static Dossier changed(Dossier dossier, Consumer<Filing> change) {
    Filing filing = new Filing(dossier.nominee(), dossier.assessmentYear(), dossier.stage());
    filing.participation = dossier.participation();
    filing.vulnerable = dossier.vulnerableWorkers();
    filing.regulations = dossier.regulations();
    filing.innovations = dossier.innovations();
    filing.members = dossier.members();
    filing.documents = dossier.documents();
    filing.interview = dossier.interview();
    filing.compliance = dossier.compliance();
    filing.digital = dossier.digital();
    filing.vendors = dossier.vendors();
    filing.csr = dossier.csr();
    filing.indicators = dossier.indicators();
    change.accept(filing);
    return filing.dossier();
  }

  Dossier dossier() {
    return new Dossier(
        nominee,
        year,
        stage,
        null,
        participation,
        vulnerable,
        regulations,
        innovations,
        members,
        documents,
        interview,
        compliance,
        digital,
        vendors,
        csr,
        indicators);
  }
}
