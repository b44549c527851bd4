package id.paritrana.dossier.json;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Text;
import java.math.BigDecimal;

/** The numbers of the contract, each by what it counts or measures. */
final class Numbers {
  static final Reading<Long> WORKERS = count("a number of workers", "jumlah pekerja", Bounds.COUNT);
  static final Reading<Long> OFFICES =
      count("a number of offices", "jumlah instansi", Bounds.COUNT);
  static final Reading<Long> VENDORS = count("a number of vendors", "jumlah vendor", Bounds.COUNT);
  static final Reading<Long> MONTHS = count("a number of months", "jumlah bulan", Bounds.MONTHS);
  static final Reading<Long> ARREARS =
      count("a number of months in arrears", "jumlah bulan tunggakan", Bounds.ARREARS);
  static final Reading<BigDecimal> MONEY =
      new Decimal(
          new Text("an amount of money in rupiah", "jumlah uang dalam rupiah"),
          BigDecimal.ZERO,
          Bounds.MONEY,
          Bounds.DECIMALS);
  static final Reading<BigDecimal> MARK =
      new Decimal(new Text("a mark", "nilai"), BigDecimal.ZERO, Bounds.MARK, Bounds.DECIMALS);
  static final Reading<BigDecimal> FIGURE =
      new Decimal(
          new Text("an indicator", "indikator"),
          Bounds.FIGURE.negate(),
          Bounds.FIGURE,
          Bounds.DECIMALS);
  static final Reading<Long> YEAR =
      whole(
          new Decimal(
              new Text("an assessment year", "tahun penilaian"),
              BigDecimal.valueOf(Bounds.FIRST_YEAR),
              BigDecimal.valueOf(Bounds.LAST_YEAR),
              0));

  private Numbers() {}

  private static Reading<Long> count(String en, String id, long most) {
    return whole(new Decimal(new Text(en, id), BigDecimal.ZERO, BigDecimal.valueOf(most), 0));
  }

  private static Reading<Long> whole(Decimal decimal) {
    return value -> {
      BigDecimal number = decimal.of(value);
      return number == null ? null : Long.valueOf(number.longValueExact());
    };
  }
}
