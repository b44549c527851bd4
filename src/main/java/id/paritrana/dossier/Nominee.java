package id.paritrana.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who is nominated. Sector, scale, risk group, line of business, capital and sales are an
 * enterprise's only; money in rupiah.
 *
 * @param businessLine code of a line of business in the sector table (Annex I of PP 44/2015), from
 *     which the risk group follows
 */
public record Nominee(
    String id,
    String name,
    Kind kind,
    String province,
    @Nullable Sector sector,
    @Nullable Scale scale,
    @Nullable RiskGroup riskGroup,
    @Nullable String businessLine,
    @Nullable BigDecimal capital,
    @Nullable BigDecimal annualSales) {
  public Nominee {
    Bounds.text("id", id);
    Bounds.text("name", name);
    Bounds.text("province", province);
    Bounds.text("businessLine", businessLine);
    Bounds.money("capital", capital);
    Bounds.money("annualSales", annualSales);
    boolean enterpriseFigures =
        sector != null
            || scale != null
            || riskGroup != null
            || businessLine != null
            || capital != null
            || annualSales != null;
    Bounds.require(
        kind == Kind.ENTERPRISE || !enterpriseFigures, "enterprise figures of a government", kind);
  }
}
