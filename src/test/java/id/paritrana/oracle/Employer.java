package id.paritrana.oracle;

import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Programme;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An enterprise's compliance section being put together. */
final class Employer {
  @Nullable Long workers;
  @Nullable Long registered;
  @Nullable BigDecimal paid;
  @Nullable BigDecimal reported;
  @Nullable BigDecimal pensionBase;
  @Nullable Set<Programme> programmes;
  @Nullable BigDecimal contribution;
  @Nullable Long due;
  @Nullable Long onTime;
  @Nullable Long arrears;
  @Nullable Boolean sanction;
  boolean casual;
  @Nullable BigDecimal contract;

  /** The same section but for what the change sets. */
  static Compliance changed(Compliance section, Consumer<Employer> change) {
    Employer employer = new Employer();
    employer.workers = section.workers();
    employer.registered = section.registered();
    employer.paid = section.wagesPaid();
    employer.reported = section.wagesReported();
    employer.pensionBase = section.pensionWageBase();
    employer.programmes = section.programmes();
    employer.contribution = section.contributionPaid();
    employer.due = section.monthsDue();
    employer.onTime = section.monthsOnTime();
    employer.arrears = section.monthsInArrears();
    employer.sanction = section.sanction();
    employer.casual = section.casualConstruction();
    employer.contract = section.contractValue();
    change.accept(employer);
    return employer.section();
  }

  Compliance section() {
    return new Compliance(
        workers,
        registered,
        paid,
        reported,
        pensionBase,
        programmes,
        contribution,
        due,
        onTime,
        arrears,
        sanction,
        casual,
        contract);
  }
}
