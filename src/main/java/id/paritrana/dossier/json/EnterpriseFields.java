package id.paritrana.dossier.json;

import static id.paritrana.dossier.json.Fields.object;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Csr;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Programme;
import id.paritrana.dossier.Vendors;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an enterprise does for its own workers and those around it. */
final class EnterpriseFields {
  static final Reading<Compliance> COMPLIANCE = object(Words.NOUN, EnterpriseFields::compliance);
  static final Reading<Digital> DIGITAL = object(Words.NOUN, EnterpriseFields::digital);
  static final Reading<Vendors> VENDORS = object(Words.NOUN, EnterpriseFields::vendors);
  static final Reading<Csr> CSR = object(Words.NOUN, EnterpriseFields::csr);

  private static final Reading<List<Programme>> PROGRAMMES =
      Listed.distinct(
          Bounds.LIST,
          OneOf.of(Programme.class),
          programme -> programme,
          InterviewFields::listedTwice);

  private EnterpriseFields() {}

  private static Compliance compliance(Fields in) {
    Long workers = in.optional("workers", Numbers.WORKERS);
    Long registered = in.optional("registered", Numbers.WORKERS);
    BigDecimal wagesPaid = in.optional("wagesPaid", Numbers.MONEY);
    BigDecimal wagesReported = in.optional("wagesReported", Numbers.MONEY);
    BigDecimal pensionWageBase = in.optional("pensionWageBase", Numbers.MONEY);
    List<Programme> programmes = in.optional("programmes", PROGRAMMES);
    BigDecimal contributionPaid = in.optional("contributionPaid", Numbers.MONEY);
    Long monthsDue = in.optional("monthsDue", Numbers.MONTHS);
    Long monthsOnTime = in.optional("monthsOnTime", Numbers.MONTHS);
    Long monthsInArrears = in.optional("monthsInArrears", Numbers.ARREARS);
    Boolean sanction = in.optional("sanction", Flag.FLAG);
    Boolean casualConstruction = in.optional("casualConstruction", Flag.FLAG);
    BigDecimal contractValue = in.optional("contractValue", Numbers.MONEY);
    in.within("pensionWageBase", pensionWageBase, "wagesPaid", wagesPaid);
    in.within("monthsOnTime", monthsOnTime, "monthsDue", monthsDue);
    Set<Programme> joined = programmes == null ? null : new TreeSet<>(programmes);
    return new Compliance(
        workers,
        registered,
        wagesPaid,
        wagesReported,
        pensionWageBase,
        joined,
        contributionPaid,
        monthsDue,
        monthsOnTime,
        monthsInArrears,
        sanction,
        Boolean.TRUE.equals(casualConstruction),
        contractValue);
  }

  private static Digital digital(Fields in) {
    return new Digital(
        in.optional("sipp", Flag.FLAG),
        in.optional("jmoUsers", Numbers.WORKERS),
        in.optional("validNik", Numbers.WORKERS),
        in.optional("validNikSource", Words.TEXT));
  }

  private static Vendors vendors(Fields in) {
    Long total = in.optional("total", Numbers.VENDORS);
    Long registered = in.optional("registered", Numbers.VENDORS);
    in.within("registered", registered, "total", total);
    return new Vendors(total, registered);
  }

  private static Csr csr(Fields in) {
    return new Csr(in.optional("vulnerableWorkers", Numbers.WORKERS));
  }
}
