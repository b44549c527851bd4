package id.paritrana.personal;

import static id.paritrana.personal.Names.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PersonalDataTest {
  private static final String NAMED =
      """
      {"nominee":{"id":"16.05","name":"Kabupaten Musi Rawas"},
       "officials":[{"name":"Siti Aminah","position":"Kepala Dinas"},{"name":"Budi"}],
       "interview":{"attendance":"LEADER","marks":[{"seat":"UNION","assessor":"Budi","items":{"x":1}},
                             {"seat":"EMPLOYER","assessor":"BUDI","items":{"x":1}}]},
       "digital":{"sipp":true,"validNik":7,"validNikSource":"Ani"}}""";

  @TempDir Path folder;
  private SubjectKeys keys;
  private PersonalData personal;
  private ObjectNode dossier;

  @BeforeEach
  void seal() {
    keys = SubjectKeys.open(folder.resolve("keys"));
    personal = new PersonalData(keys);
    dossier = json(NAMED);
    personal.seal(dossier, NOON);
  }

  @AfterEach
  void close() {
    keys.close();
  }

  @Test
  void onlyTheFieldsThatNamePeopleAreSealed() {
    assertThat(PersonalData.sealed(dossier))
        .containsExactly(
            "/officials/0/name",
            "/officials/1/name",
            "/interview/marks/0/assessor",
            "/interview/marks/1/assessor",
            "/digital/validNikSource");
    assertThat(dossier.toString())
        .contains("Kabupaten Musi Rawas", "Kepala Dinas", "LEADER")
        .doesNotContain("Siti Aminah", "\"Budi\"", "\"BUDI\"", "\"Ani\"");
  }

  @Test
  void openedItIsTheDossierThatWasFiled() {
    assertThat(personal.open(dossier)).isEqualTo(json(NAMED));
  }

  @Test
  void aPersonIsOneSubjectInOneRoleAndAnotherInAnother() {
    assertThat(subject("/interview/marks/0/assessor"))
        .isEqualTo(subject("/interview/marks/1/assessor"))
        .isNotEqualTo(subject("/officials/1/name"));
  }

  @Test
  void ofAnErasedPersonTheSubjectIsLeft() {
    String budi = subject("/interview/marks/0/assessor");
    keys.erase(budi, NOON);

    assertThat(personal.open(dossier))
        .isEqualTo(
            json(
                NAMED
                    .replace("\"assessor\":\"Budi\"", "\"assessor\":\"erased:" + budi + "\"")
                    .replace("\"assessor\":\"BUDI\"", "\"assessor\":\"erased:" + budi + "\"")));
  }

  @Test
  void withoutTheStoreTheSubjectsAreLeft() throws Exception {
    String ani = subject("/digital/validNikSource");
    keys.close();
    for (String file : new String[] {"subjects.db", "subjects.db-wal", "subjects.db-shm"}) {
      Files.deleteIfExists(folder.resolve("keys").resolve(file));
    }
    keys = SubjectKeys.open(folder.resolve("keys"));

    assertThat(new PersonalData(keys).open(dossier).at("/digital/validNikSource").asString())
        .isEqualTo("unreadable:" + ani);
  }

  @Test
  void aSealThatWasChangedIsToldAsUnreadable() {
    String sealed = dossier.at("/digital/validNikSource").asString();
    ((ObjectNode) dossier.get("digital"))
        .put("validNikSource", sealed.substring(0, sealed.length() - 4) + "AAAA");

    assertThat(personal.open(dossier).at("/digital/validNikSource").asString())
        .isEqualTo("unreadable:" + PersonalData.subject(sealed).orElseThrow());
  }

  @Test
  void aDossierThatNamesNobodyStaysAsItIs() {
    ObjectNode plain = json("{\"nominee\":{\"id\":\"1\"},\"officials\":[],\"digital\":{}}");
    personal.seal(plain, NOON);
    assertThat(plain)
        .isEqualTo(json("{\"nominee\":{\"id\":\"1\"},\"officials\":[],\"digital\":{}}"));
  }

  @Test
  void aNameThatWasNeverSealedIsLeftAlone() {
    assertThat(personal.open(json(NAMED))).isEqualTo(json(NAMED));
    assertThat(PersonalData.unnamed(json(NAMED))).isEqualTo(json(NAMED));
  }

  @Test
  void aNameThatLooksLikeASealIsSealedAndReadLikeAnyOther() {
    String forged = "{\"officials\":[{\"name\":\"sealed:" + "0".repeat(32) + ":AAAA\"}]}";
    ObjectNode filed = json(forged);
    personal.seal(filed, NOON);
    assertThat(filed).isNotEqualTo(json(forged));
    assertThat(personal.open(filed)).isEqualTo(json(forged));
  }

  private String subject(String pointer) {
    return PersonalData.subject(dossier.at(pointer).asString()).orElseThrow();
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) JsonMapper.shared().readTree(text);
  }
}
