package id.paritrana.dossier.json;

import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Sector;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who is nominated. */
final class NomineeFields {
  static final Reading<Nomination> NOMINEE = Fields.object(Words.NOUN, NomineeFields::nominee);

  private static final Reading<Kind> KIND = OneOf.of(Kind.class);
  private static final Reading<Sector> SECTOR = OneOf.of(Sector.class);
  private static final Reading<Scale> SCALE = OneOf.of(Scale.class);
  private static final Reading<RiskGroup> RISK_GROUP = OneOf.of(RiskGroup.class);

  private NomineeFields() {}

  /**
   * The nominee and its kind; the kind may be known, and decide what else may be filed, when the
   * rest is at fault.
   */
  record Nomination(@Nullable Kind kind, @Nullable Nominee nominee) {}

  private static Nomination nominee(Fields in) {
    String id = in.required("id", Words.NAME);
    String name = in.required("name", Words.NAME);
    Kind kind = in.required("kind", KIND);
    String province = in.required("province", Words.NAME);
    FiledBy enterprises = FiledBy.enterprises(kind);
    Sector sector = in.optional("sector", enterprises.only(SECTOR));
    Scale scale = in.optional("scale", enterprises.only(SCALE));
    RiskGroup riskGroup = in.optional("riskGroup", enterprises.only(RISK_GROUP));
    String businessLine = in.optional("businessLine", enterprises.only(Words.TEXT));
    BigDecimal capital = in.optional("capital", enterprises.only(Numbers.MONEY));
    BigDecimal annualSales = in.optional("annualSales", enterprises.only(Numbers.MONEY));
    if (id == null || name == null || kind == null || province == null) {
      return new Nomination(kind, null);
    }
    return new Nomination(
        kind,
        new Nominee(
            id,
            name,
            kind,
            province,
            sector,
            scale,
            riskGroup,
            businessLine,
            capital,
            annualSales));
  }
}
