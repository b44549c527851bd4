package id.paritrana.dossier.json;

import static id.paritrana.dossier.json.Fields.object;

import id.paritrana.dossier.Bounds;
import id.paritrana.dossier.Compliance;
import id.paritrana.dossier.Csr;
import id.paritrana.dossier.Digital;
import id.paritrana.dossier.Dossier;
import id.paritrana.dossier.Innovation;
import id.paritrana.dossier.Interview;
import id.paritrana.dossier.Kind;
import id.paritrana.dossier.Members;
import id.paritrana.dossier.Official;
import id.paritrana.dossier.Participation;
import id.paritrana.dossier.Regulation;
import id.paritrana.dossier.Stage;
import id.paritrana.dossier.Text;
import id.paritrana.dossier.Vendors;
import id.paritrana.dossier.VulnerableWorkers;
import id.paritrana.dossier.json.NomineeFields.Nomination;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The whole dossier, section by section in the contract's order. */
final class DossierFields {
  static final Reading<Dossier> DOSSIER =
      object(new Text("a dossier", "berkas"), DossierFields::dossier);

  private static final Reading<Stage> STAGE = OneOf.of(Stage.class);
  private static final Reading<Map<String, BigDecimal>> INDICATORS =
      new Named(0, Bounds.LIST, Code.INDICATOR, Numbers.FIGURE);

  private DossierFields() {}

  private static @Nullable Dossier dossier(Fields in) {
    Nomination filed = in.required("nominee", NomineeFields.NOMINEE);
    Long year = in.required("assessmentYear", Numbers.YEAR);
    Stage stage = in.required("stage", STAGE);

    List<Official> officials = in.optional("officials", InterviewFields.OFFICIALS);

    Kind kind = filed == null ? null : filed.kind();
    FiledBy governments = FiledBy.governments(kind);
    FiledBy enterprises = FiledBy.enterprises(kind);
    Participation participation =
        in.optional("participation", governments.only(GovernmentFields.PARTICIPATION));
    VulnerableWorkers vulnerable =
        in.optional("vulnerableWorkers", GovernmentFields.VULNERABLE_WORKERS);
    List<Regulation> regulations =
        in.optional("regulations", governments.only(GovernmentFields.REGULATIONS));
    List<Innovation> innovations = in.optional("innovations", GovernmentFields.INNOVATIONS);
    Members members =
        in.optional("members", FiledBy.authoritiesWithMembers(kind).only(GovernmentFields.MEMBERS));
    List<String> documents = in.optional("documents", InterviewFields.DOCUMENTS);
    Interview interview = in.optional("interview", InterviewFields.INTERVIEW);
    Compliance compliance =
        in.optional("compliance", enterprises.only(EnterpriseFields.COMPLIANCE));
    Digital digital = in.optional("digital", enterprises.only(EnterpriseFields.DIGITAL));
    Vendors vendors = in.optional("vendors", enterprises.only(EnterpriseFields.VENDORS));
    Csr csr = in.optional("csr", enterprises.only(EnterpriseFields.CSR));
    Map<String, BigDecimal> indicators = in.optional("indicators", INDICATORS);

    if (filed == null || filed.nominee() == null || year == null || stage == null) {
      return null;
    }
    Set<String> codes = documents == null ? null : new TreeSet<>(documents);
    return new Dossier(
        filed.nominee(),
        year.intValue(),
        stage,
        officials,
        participation,
        vulnerable,
        regulations,
        innovations,
        members,
        codes,
        interview == null ? null : interview.of(filed.nominee()),
        compliance,
        digital,
        vendors,
        csr,
        indicators == null ? Map.of() : indicators);
  }
}
