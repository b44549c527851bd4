package id.paritrana.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.dossier.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldFaultsTest {
  @Test
  void namesEveryRequiredFieldThatIsMissing() {
    assertThat(Filed.said("{}"))
        .containsExactly(
            "/nominee | the field `nominee` is missing; it must be filled in",
            "/assessmentYear | the field `assessmentYear` is missing; it must be filled in",
            "/stage | the field `stage` is missing; it must be filled in");
    assertThat(
            Filed.pointers("{\"nominee\": {}, \"assessmentYear\": 2024, \"stage\": \"NATIONAL\"}"))
        .containsExactly("/nominee/id", "/nominee/name", "/nominee/kind", "/nominee/province");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "vulnerableWorkers": {"protected": [{"workers": 1}]}     | /vulnerableWorkers/protected/0/funding
          "vulnerableWorkers": {"protected": [{"funding": "CSR"}]} | /vulnerableWorkers/protected/0/workers
          "regulations": [{"inForce": true}]                       | /regulations/0/form
          "regulations": [{"form": "DECREE"}]                      | /regulations/0/inForce
          "innovations": [{"title": "x"}]                          | /innovations/0/evidence
          "interview": {"marks": [{"assessor": "A", "items": {"x": 1}}]}     | /interview/marks/0/seat
          "interview": {"marks": [{"seat": "UNION", "items": {"x": 1}}]}     | /interview/marks/0/assessor
          "interview": {"marks": [{"seat": "UNION", "assessor": "A"}]}       | /interview/marks/0/items
          """)
  void namesARequiredFieldMissingInAList(String fields, String pointer) {
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    assertThat(Filed.said(Filed.regency(fields)))
        .containsExactly(pointer + " | the field `" + name + "` is missing; it must be filled in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "particpation": {}                     | /particpation             | \
          there is no field `particpation`; did you mean `participation`?
          "VULNERABLEWORKERS": {}                | /VULNERABLEWORKERS        | \
          there is no field `VULNERABLEWORKERS`; did you mean `vulnerableWorkers`?
          "vulnerable_workers": {}               | /vulnerable_workers       | \
          there is no field `vulnerable_workers`; did you mean `vulnerableWorkers`?
          "participation": {"pu": {}}            | /participation/pu         | there is no field `pu`; did you mean `PU`?
          "participation": {"PU": {"wrkrs": 1}}  | /participation/PU/wrkrs   | \
          there is no field `wrkrs`; did you mean `workers`?
          "participation": {"XX": {}}            | /participation/XX         | \
          there is no field `XX`; remove it or use one of: PU, BPU, CONSTRUCTION, PMI, NON_ASN
          "members": {"kantor/dinas~1": 1}       | /members/kantor~1dinas~01 | \
          there is no field `kantor/dinas~1`; remove it or use one of: offices, covering
          "members": {"": 1}                     | /members/                 | \
          there is no field ``; remove it or use one of: offices, covering
          "members": {"wider": 1}                | /members/wider            | \
          there is no field `wider`; remove it or use one of: offices, covering
          "interview": {"marks": [{"seat": "UNION", "assessor": "A", "items": {"x": 1}, "sit": 1}]} | \
          /interview/marks/0 | field 4 is not known, and not shown since people are named here; did you mean `seat`?
          """)
  void refusesAFieldTheContractDoesNotHave(String fields, String pointer, String message) {
    assertThat(Filed.said(Filed.regency(fields))).containsExactly(pointer + " | " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "members": null                          | /members
          "members": {"offices": null}             | /members/offices
          "documents": null                        | /documents
          "indicators": {"a.b": null}              | /indicators/a.b
          "participation": {"PU": null}            | /participation/PU
          """)
  void refusesANullRatherThanGuessWhatItMeans(String fields, String pointer) {
    assertThat(Filed.said(Filed.regency(fields)))
        .containsExactly(
            pointer + " | `null` is no figure; leave the field out when there is no figure");
  }

  @Test
  void asksForARequiredFieldThatIsNull() {
    assertThat(Filed.said("{" + Filed.REGENCY.replace("\"SCREENING\"", "null") + "}"))
        .containsExactly("/stage | `null` is no answer; this field must be filled in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "members": [1]                      | /members            | \
          found a list; this value is written as an object in { }
          "members": {"offices": "12"}        | /members/offices    | \
          found the text `12`; a number of offices is written as a number without quotes
          "members": {"offices": true}        | /members/offices    | \
          found `true`; a number of offices is written as a number without quotes
          "members": {"offices": {}}          | /members/offices    | \
          found an object; a number of offices is written as a number without quotes
          "regulations": {"form": "PERDA"}    | /regulations        | \
          found an object; this value is written as a list in [ ]
          "regulations": ["PERDA"]            | /regulations/0      | \
          found the text `PERDA`; this value is written as an object in { }
          "regulations": [{"form": 1, "inForce": true}]        | /regulations/0/form    | \
          found the number `1`; this value is written as a text in quotes
          "regulations": [{"form": "PERDA", "inForce": "ya"}]  | /regulations/0/inForce | \
          found the text `ya`; this value is written as true or false, without quotes
          "regulations": [{"form": "PERDA", "inForce": 1}]     | /regulations/0/inForce | \
          found the number `1`; this value is written as true or false, without quotes
          "regulations": [{"form": "PERDA", "number": 6, "inForce": true}] | /regulations/0/number | \
          found the number `6`; this value is written as a text in quotes
          "documents": [1e999999999]          | /documents/0        | \
          found the number `1e999999999`; this value is written as a text in quotes
          "indicators": []                    | /indicators         | \
          found a list; this value is written as an object in { }
          "indicators": {"a.b": "12"}         | /indicators/a.b     | \
          found the text `12`; an indicator is written as a number without quotes
          "interview": {"marks": [{"seat": "UNION", "assessor": "A", "items": [1]}]} | /interview/marks/0/items | \
          found a list; this value is written as an object in { }
          """)
  void refusesAValueOfAnotherForm(String fields, String pointer, String message) {
    assertThat(Filed.said(Filed.regency(fields))).containsExactly(pointer + " | " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "\"x\"", "null", "true", "[]", "1e999999999"})
  void refusesAnythingThatIsNoObject(String json) {
    assertThat(Filed.said(json))
        .singleElement()
        .asString()
        .startsWith(" | found ")
        .endsWith("; a dossier is written as an object in { }");
  }

  @Test
  void saysItInIndonesianToo() {
    assertThat(
            Filed.faults(
                Filed.regency(
                    """
                    "members": {"ofices": 1, "zzz": 1, "offices": "12"}, "csr": null\
                    """)))
        .extracting(Fault::message)
        .extracting(Text::id)
        .containsExactly(
            "tidak ada isian `ofices`; apakah maksudnya `offices`?",
            "tidak ada isian `zzz`; hapus atau pakai salah satu dari: offices, covering",
            "ditemukan teks `12`; jumlah instansi ditulis sebagai angka tanpa tanda kutip",
            "`null` bukan nilai; hilangkan isian ini bila tidak ada nilainya");
  }
}
