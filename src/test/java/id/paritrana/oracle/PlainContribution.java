package id.paritrana.oracle;

import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Nominee;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.RiskGroup;
import id.paritrana.dossier.Scale;
import id.paritrana.dossier.Sector;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A year's contribution due of an employer.
 *
 * @param uncapped the pension programme was reckoned on wages that are not capped
 */
record PlainContribution(Fraction due, boolean uncapped) {

  /** The programmes an employer must join, or none when its scale decides and is not known. */
  static @Nullable Set<Programme> mandatory(@Nullable Scale scale, boolean casualConstruction) {
    Set<Programme> least = EnumSet.of(Programme.JKK, Programme.JKM);
    if (casualConstruction) {
      return least;
    }
    if (scale == null) {
      return null;
    }
    if (scale != Scale.MICRO) {
      least.add(Programme.JHT);
    }
    if (scale == Scale.MEDIUM || scale == Scale.LARGE) {
      least.add(Programme.JP);
    }
    return least;
  }

  static @Nullable PlainContribution of(@Nullable Scale scale, Nominee nominee, Compliance filed) {
    RiskGroup risk = PlainRisk.of(nominee);
    BigDecimal wages = filed.wagesPaid();
    if (wages == null) {
      BigDecimal contract = filed.contractValue();
      return contract == null || !builds(nominee, filed)
          ? null
          : new PlainContribution(construction(Fraction.of(contract)), false);
    }
    Set<Programme> owed = mandatory(scale, filed.casualConstruction());
    if (owed == null || filed.programmes() == null || risk == null) {
      return null;
    }
    owed.addAll(filed.programmes());
    BigDecimal capped = filed.pensionWageBase();
    Fraction due = Fraction.ZERO;
    for (Programme programme : owed) {
      BigDecimal base = programme == Programme.JP && capped != null ? capped : wages;
      due = due.plus(Fraction.of(base).times(rate(programme, risk)));
    }
    return new PlainContribution(due, owed.contains(Programme.JP) && capped == null);
  }

  /** Only construction may be reckoned on contracts. */
  static boolean builds(Nominee nominee, Compliance filed) {
    return filed.casualConstruction()
        || nominee.sector() == Sector.MINING_MANUFACTURING_CONSTRUCTION;
  }

  private static Fraction rate(Programme programme, RiskGroup risk) {
    return Fraction.of(
        switch (programme) {
          case JKK ->
              switch (risk) {
                case I -> "0.0024";
                case II -> "0.0054";
                case III -> "0.0089";
                case IV -> "0.0127";
                case V -> "0.0174";
              };
          case JKM -> "0.0030";
          case JHT -> "0.057";
          case JP -> "0.03";
          case JKP -> "0";
        });
  }

  /** Work accident and death by slices of the contract's value, each slice at its own rate. */
  private static Fraction construction(Fraction contract) {
    return slice(contract, "0", "100000000", "0.0021", "0.0003")
        .plus(slice(contract, "100000000", "500000000", "0.0017", "0.0002"))
        .plus(slice(contract, "500000000", "1000000000", "0.0013", "0.0002"))
        .plus(slice(contract, "1000000000", "5000000000", "0.0011", "0.0001"))
        .plus(slice(contract, "5000000000", "1000000000000000000", "0.0009", "0.0001"));
  }

  private static Fraction slice(
      Fraction contract, String from, String to, String accident, String death) {
    Fraction start = Fraction.of(from);
    if (!contract.above(start)) {
      return Fraction.ZERO;
    }
    Fraction part = contract.atMost(Fraction.of(to)).minus(start);
    return part.times(Fraction.of(accident).plus(Fraction.of(death)));
  }
}
