package id.paritrana.dossier;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything one nominee files for one assessment year and stage. A section not filed is {@code
 * null}.
 *
 * @param assessmentYear the calendar year assessed, the year before the award
 * @param indicators further figures by code, for criteria that exist only as table rows
 */
public record Dossier(
    Nominee nominee,
    int assessmentYear,
    Stage stage,
    @Nullable List<Official> officials,
    @Nullable Participation participation,
    @Nullable VulnerableWorkers vulnerableWorkers,
    @Nullable List<Regulation> regulations,
    @Nullable List<Innovation> innovations,
    @Nullable Members members,
    @Nullable Set<String> documents,
    @Nullable Interview interview,
    @Nullable Compliance compliance,
    @Nullable Digital digital,
    @Nullable Vendors vendors,
    @Nullable Csr csr,
    Map<String, BigDecimal> indicators) {
  public Dossier {
    Bounds.require(
        assessmentYear >= Bounds.FIRST_YEAR && assessmentYear <= Bounds.LAST_YEAR,
        "assessmentYear",
        assessmentYear);
    if (officials != null) {
      Bounds.size("officials", officials.size());
      officials = List.copyOf(officials);
    }
    regulations = regulations == null ? null : List.copyOf(regulations);
    innovations = innovations == null ? null : List.copyOf(innovations);
    documents = documents == null ? null : Collections.unmodifiableSet(new TreeSet<>(documents));
    indicators = Collections.unmodifiableMap(new TreeMap<>(indicators));
    boolean enterprise = nominee.kind() == Kind.ENTERPRISE;
    boolean governmentSections = participation != null || regulations != null || members != null;
    boolean enterpriseSections =
        compliance != null || digital != null || vendors != null || csr != null;
    Bounds.require(
        !enterprise || !governmentSections, "government sections of an enterprise", nominee.kind());
    Bounds.require(
        enterprise || !enterpriseSections, "enterprise sections of a government", nominee.kind());
    Bounds.require(
        nominee.kind() != Kind.VILLAGE || members == null, "members of a village", members);
  }

  /** The same dossier after another hearing. */
  public Dossier with(Interview other) {
    return new Dossier(
        nominee,
        assessmentYear,
        stage,
        officials,
        participation,
        vulnerableWorkers,
        regulations,
        innovations,
        members,
        documents,
        other,
        compliance,
        digital,
        vendors,
        csr,
        indicators);
  }
}
