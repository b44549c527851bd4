package id.paritrana.dossier;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An employer's workers, wages, programmes and payments of the assessed year; money in rupiah a
 * year.
 *
 * @param pensionWageBase sum of wages, each capped at the pension programme's ceiling
 * @param casualConstruction the workers are daily, piece or seasonal construction workers
 * @param contractValue construction contracts on which contributions are due where wages are
 *     unknown
 */
public record Compliance(
    @Nullable Long workers,
    @Nullable Long registered,
    @Nullable BigDecimal wagesPaid,
    @Nullable BigDecimal wagesReported,
    @Nullable BigDecimal pensionWageBase,
    @Nullable Set<Programme> programmes,
    @Nullable BigDecimal contributionPaid,
    @Nullable Long monthsDue,
    @Nullable Long monthsOnTime,
    @Nullable Long monthsInArrears,
    @Nullable Boolean sanction,
    boolean casualConstruction,
    @Nullable BigDecimal contractValue) {
  public Compliance {
    Bounds.count("workers", workers);
    Bounds.count("registered", registered);
    Bounds.money("wagesPaid", wagesPaid);
    Bounds.money("wagesReported", wagesReported);
    Bounds.money("pensionWageBase", pensionWageBase);
    programmes = programmes == null ? null : Collections.unmodifiableSet(new TreeSet<>(programmes));
    Bounds.money("contributionPaid", contributionPaid);
    Bounds.count("monthsDue", monthsDue, Bounds.MONTHS);
    Bounds.count("monthsOnTime", monthsOnTime, Bounds.MONTHS);
    Bounds.count("monthsInArrears", monthsInArrears, Bounds.ARREARS);
    Bounds.money("contractValue", contractValue);
  }
}
