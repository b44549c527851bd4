package id.paritrana.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.journal.Journal;
import id.paritrana.personal.SubjectKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Employers of assessors in a file: a nominee is found by id or full name, others are told. */
class EmployersTest {
  private static final String HEAD =
      "nominee.id;nominee.name;nominee.kind;nominee.province;assessmentYear;stage;interview.marks.1.seat;"
          + "interview.marks.1.assessor;interview.marks.1.employer;interview.marks.1.items.material\r\n";

  @TempDir Path folder;

  @Test
  void anEmployerThatIsNoNomineeIsToldAndNotRefused() throws Exception {
    try (Journal journal = Journal.open(folder);
        SubjectKeys keys = SubjectKeys.open(folder.resolve("keys"))) {
      assertThat(imported(journal, keys, row("E-1", "Desa Satu", "")).get("notes")).isEmpty();
      JsonNode imported =
          imported(
              journal,
              keys,
              row("E-2", "Desa Dua", "DESA  dua"),
              row("E-3", "Desa Tiga", "Desa Dua"),
              row("E-4", "Desa Empat", "E-1"),
              row("E-5", "Desa Lima", "E-77"),
              row("E-6", "Desa Enam", ""));
      assertThat(imported.get("decided").intValue()).isEqualTo(5);
      assertThat(imported.get("notes").toString())
          .startsWith(
              "[{\"code\":\"EMPLOYER_UNKNOWN\",\"line\":5,\"nominee\":\"E-5\",\"says\":{\"en\":\"this employer is")
          .doesNotContain("E-77");
      assertThat(imported.get("notes")).hasSize(1);
      assertThat(flags(journal, imported, 0)).contains("CONFLICT_OF_INTEREST");
      assertThat(flags(journal, imported, 1)).doesNotContain("CONFLICT_OF_INTEREST");
    }
  }

  private static String flags(Journal journal, JsonNode imported, int row) {
    String id = imported.get("rows").get(row).get("decision").asString();
    return journal.find(id).orElseThrow().bodyJson();
  }

  private static String row(String id, String name, String employer) {
    return id + ";" + name + ";VILLAGE;Riau;2024;INTERVIEW;UNION;A-1;" + employer + ";80\r\n";
  }

  private static JsonNode imported(Journal journal, SubjectKeys keys, String... rows)
      throws Exception {
    byte[] text = (HEAD + String.join("", rows)).getBytes(UTF_8);
    Cohort cohort = CohortReader.read("calon.csv", true, text, Shipped.ruleset());
    return new Importing(journal, keys, Clock.systemUTC(), () -> UUID.randomUUID().toString())
        .decide(cohort, Shipped.ruleset(), null, UUID.randomUUID().toString())
        .summary();
  }
}
