package id.paritrana.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFaultsTest {
  private static final String GOVERNMENT_SECTIONS =
      "\"participation\": {}, \"regulations\": [], \"members\": {}";
  private static final String ENTERPRISE_SECTIONS =
      "\"compliance\": {}, \"digital\": {}, \"vendors\": {}, \"csr\": {}";
  private static final String SECTIONS_OF_ALL =
      "\"vulnerableWorkers\": {}, \"innovations\": [], \"documents\": [], \"interview\": {},"
          + " \"indicators\": {}";

  @Test
  void refusesAGovernmentsSectionsFromAnEnterprise() {
    assertThat(Filed.said(Filed.enterprise(GOVERNMENT_SECTIONS)))
        .containsExactly(
            "/participation | `participation` is not filed by the kind ENTERPRISE; leave it out "
                + "(filed by: PROVINCE, REGENCY_CITY, VILLAGE)",
            "/regulations | `regulations` is not filed by the kind ENTERPRISE; leave it out "
                + "(filed by: PROVINCE, REGENCY_CITY, VILLAGE)",
            "/members | `members` is not filed by the kind ENTERPRISE; leave it out (filed by:"
                + " PROVINCE, REGENCY_CITY)");
  }

  @Test
  void refusesAPartThatExceedsItsWhole() {
    assertThat(
            Filed.said(
                Filed.enterprise(
                    "\"compliance\": {\"monthsDue\": 6, \"monthsOnTime\": 12, \"wagesPaid\": 10,"
                        + " \"pensionWageBase\": 11}, \"vendors\": {\"total\": 4, \"registered\": 40}")))
        .containsExactly(
            "/compliance/monthsOnTime | `12` is more than `monthsDue`, which is `6`; a part cannot exceed its whole",
            "/compliance/pensionWageBase | `11` is more than `wagesPaid`, which is `10`; a part cannot exceed its whole",
            "/vendors/registered | `40` is more than `total`, which is `4`; a part cannot exceed its whole");
  }

  @Test
  void refusesMembersFromAVillage() {
    assertThat(Filed.faults(Filed.village(GOVERNMENT_SECTIONS)))
        .containsExactly(
            new Fault(
                "/members",
                new Text(
                    "`members` is not filed by the kind VILLAGE; leave it out (filed by: PROVINCE,"
                        + " REGENCY_CITY)",
                    "`members` tidak diisi oleh jenis VILLAGE; hapus bagian ini (diisi oleh:"
                        + " PROVINCE, REGENCY_CITY)")));
  }

  @Test
  void refusesAnEnterprisesSectionsFromAGovernment() {
    assertThat(Filed.pointers(Filed.regency(ENTERPRISE_SECTIONS)))
        .containsExactly("/compliance", "/digital", "/vendors", "/csr");
    assertThat(Filed.said(Filed.village("\"csr\": {}")))
        .containsExactly(
            "/csr | `csr` is not filed by the kind VILLAGE; leave it out (filed by: ENTERPRISE)");
  }

  @Test
  void refusesAnEnterprisesFiguresInAGovernmentsNominee() {
    String figures =
        "\"sector\": \"FINANCE\", \"scale\": \"LARGE\", \"riskGroup\": \"I\", \"businessLine\":"
            + " \"x\", \"capital\": 1, \"annualSales\": 1, \"province\"";
    assertThat(Filed.pointers("{" + Filed.REGENCY.replace("\"province\"", figures) + "}"))
        .containsExactly(
            "/nominee/sector",
            "/nominee/scale",
            "/nominee/riskGroup",
            "/nominee/businessLine",
            "/nominee/capital",
            "/nominee/annualSales");
    assertThat(Filed.faults("{" + Filed.ENTERPRISE.replace("\"province\"", figures) + "}"))
        .isEmpty();
  }

  @Test
  void refusesASectionOnceWhateverItHolds() {
    assertThat(Filed.pointers(Filed.enterprise("\"members\": {\"offices\": -1, \"x\": 1}")))
        .containsExactly("/members");
  }

  @Test
  void knowsTheKindEvenWhereTheNomineeIsOtherwiseAtFaultOrComesLast() {
    assertThat(
            Filed.pointers(
                """
                {"members": {}, "stage": "NATIONAL", "assessmentYear": 2024,
                 "nominee": {"kind": "VILLAGE", "id": "1", "name": "x"}}
                """))
        .containsExactly("/members", "/nominee/province");
  }

  @Test
  void readsEverySectionWhereTheKindItselfIsAtFault() {
    String json =
        Filed.regency("\"members\": {\"offices\": -1}, \"csr\": {\"x\": 1}")
            .replace("REGENCY_CITY", "KOTA");
    assertThat(Filed.pointers(json)).containsExactly("/nominee/kind", "/members/offices", "/csr/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROVINCE", "REGENCY_CITY", "VILLAGE", "ENTERPRISE"})
  void readsTheSectionsOfAllFromEveryKind(String kind) {
    assertThat(Filed.faults(Filed.regency(SECTIONS_OF_ALL).replace("REGENCY_CITY", kind)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROVINCE", "REGENCY_CITY"})
  void readsAGovernmentsSectionsFromAuthoritiesWithMembers(String kind) {
    assertThat(Filed.faults(Filed.regency(GOVERNMENT_SECTIONS).replace("REGENCY_CITY", kind)))
        .isEmpty();
  }
}
