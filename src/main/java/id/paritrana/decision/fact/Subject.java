package id.paritrana.decision.fact;

import id.paritrana.decision.finding.ScaleFound;
import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Nominee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nominee as the classification and law tables see it. Codes are the names of the dossier's
 * enums.
 *
 * @param work REGULAR or CASUAL_CONSTRUCTION; empty for a government
 */
public record Subject(
    String kind,
    @Nullable String sector,
    @Nullable String scale,
    @Nullable String work,
    int assessmentYear,
    String stage,
    String province)
    implements Fact {
  /** The subject of a dossier; scales found by the scale table are used only where they agree. */
  public static Subject of(Dossier dossier, List<ScaleFound> found) {
    Nominee nominee = dossier.nominee();
    String scale = nominee.scale() == null ? agreed(found) : nominee.scale().name();
    Compliance compliance = dossier.compliance();
    String work =
        compliance == null
            ? null
            : compliance.casualConstruction() ? "CASUAL_CONSTRUCTION" : "REGULAR";
    return new Subject(
        nominee.kind().name(),
        nominee.sector() == null ? null : nominee.sector().name(),
        scale,
        work,
        dossier.assessmentYear(),
        dossier.stage().name(),
        nominee.province());
  }

  private static @Nullable String agreed(List<ScaleFound> found) {
    List<String> scales = found.stream().map(ScaleFound::scale).distinct().toList();
    return scales.size() == 1 ? scales.get(0) : null;
  }

  /** December of the assessed year as YYYYMM: rates are those in force when the year ends. */
  public int month() {
    return assessmentYear * 100 + 12;
  }

  @Override
  public String text() {
    return kind
        + " "
        + assessmentYear
        + " "
        + stage
        + (scale == null ? "" : " " + scale)
        + (sector == null ? "" : " " + sector);
  }
}
