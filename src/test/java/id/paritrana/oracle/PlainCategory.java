package id.paritrana.oracle;

import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Sector;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Category, scale and group of a nominee.
 *
 * @param code the category, or none
 * @param lacks what has to be filed before the category can be told; without it and a code, no row
 *     takes the nominee
 */
record PlainCategory(
    Kind kind, @Nullable String code, @Nullable String lacks, @Nullable Scale scale) {
  private static final int FIRST = 2017;
  private static final int PUBLIC_SERVICE_YEAR = 2022;
  private static final int BY_SECTOR = 2023;

  static PlainCategory of(Dossier dossier) {
    return of(dossier.nominee(), dossier.assessmentYear());
  }

  static PlainCategory of(Nominee nominee, int year) {
    Kind kind = nominee.kind();
    if (kind != Kind.ENTERPRISE) {
      int since = kind == Kind.VILLAGE ? BY_SECTOR : FIRST;
      return new PlainCategory(kind, year >= since ? kind.name() : null, null, null);
    }
    Scale scale = scale(nominee);
    if (scale == null) {
      return new PlainCategory(kind, null, "nominee.scale", null);
    }
    if (scale == Scale.SMALL || scale == Scale.MICRO) {
      return new PlainCategory(kind, year >= FIRST ? "SMALL_MICRO" : null, null, scale);
    }
    boolean needsSector = year < FIRST || year >= PUBLIC_SERVICE_YEAR;
    if (nominee.sector() == null && needsSector) {
      return new PlainCategory(kind, null, "nominee.sector", scale);
    }
    return new PlainCategory(kind, large(nominee.sector(), scale, year), null, scale);
  }

  private static @Nullable String large(@Nullable Sector sector, Scale scale, int year) {
    if (year < FIRST) {
      return null;
    }
    boolean publicService = sector == Sector.PUBLIC_SERVICE;
    if (year < BY_SECTOR) {
      return year == PUBLIC_SERVICE_YEAR && publicService
          ? "PUBLIC_SERVICE"
          : "ENTERPRISE_" + scale;
    }
    return publicService ? null : "ENTERPRISE_" + sector;
  }

  private static @Nullable Scale scale(Nominee nominee) {
    if (nominee.scale() != null) {
      return nominee.scale();
    }
    if (nominee.annualSales() != null) {
      return within(nominee.annualSales(), "2000000000", "15000000000", "50000000000");
    }
    return nominee.capital() == null
        ? null
        : within(nominee.capital(), "1000000000", "5000000000", "10000000000");
  }

  private static Scale within(BigDecimal money, String micro, String small, String medium) {
    if (money.compareTo(new BigDecimal(micro)) <= 0) {
      return Scale.MICRO;
    }
    if (money.compareTo(new BigDecimal(small)) <= 0) {
      return Scale.SMALL;
    }
    return money.compareTo(new BigDecimal(medium)) <= 0 ? Scale.MEDIUM : Scale.LARGE;
  }

  /** No row of the category table takes the nominee, however complete its filing. */
  boolean none() {
    return code == null && lacks == null;
  }

  boolean government() {
    return kind != Kind.ENTERPRISE;
  }

  /** Whose weights and points apply; nobody's while the scale of an enterprise is unknown. */
  @Nullable String group() {
    if (government()) {
      return "GOVERNMENT";
    }
    if (scale == null) {
      return null;
    }
    return scale == Scale.SMALL || scale == Scale.MICRO ? "SMALL_MICRO" : "ENTERPRISE";
  }
}
