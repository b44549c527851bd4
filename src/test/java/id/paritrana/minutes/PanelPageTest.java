package id.paritrana.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Entry;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What minutes say of the panel: who may sign, and what is odd about its marks. */
class PanelPageTest {
  private static final String COHORT =
      "'assessmentYear': 2024, 'stage': 'INTERVIEW', 'province': 'Riau'";

  @TempDir Path folder;

  @Test
  void withoutAPanelAllNineSeatsCanSignAndNoneIsCalledVacant() throws IOException {
    try (Sitting sitting = new Sitting(folder)) {
      sitting.government("G-1", "Kabupaten 1", "Riau", 80);
      String pdf = pdf(sitting, "{" + COHORT + "}");
      assertThat(pdf).doesNotContain("kursi kosong", "vacant seat");
      String seats = pdf.substring(pdf.indexOf("Kursi Nama Tanda tangan"));
      assertThat(seats.split("………………………… …………………………", -1)).hasSize(1 + 9);
    }
  }

  @Test
  void aSeatLeftOutOfThePanelWhoseMarksCountIsNotCalledVacant() throws IOException {
    try (Sitting sitting = new Sitting(folder)) {
      sitting.government("G-1", "Kabupaten 1", "Riau", 80);
      String pdf =
          pdf(sitting, "{" + COHORT + ", 'panel': [{'seat': 'CHAIR_SEKDA', 'name': 'Siti'}]}");
      assertThat(pdf.split("nilainya dihitung\\)", -1)).hasSize(1 + 8);
      assertThat(pdf.split("its marks count\\)", -1)).hasSize(1 + 8);
      assertThat(pdf).doesNotContain("kursi kosong");
    }
  }

  @Test
  void onePersonOnAllSeatsAbsentMarksAndOutliersAreTold() throws IOException {
    try (Sitting sitting = new Sitting(folder)) {
      ObjectNode dossier = sitting.dossier("raja-ampat-interview");
      dossier.put("assessmentYear", 2024);
      ((ObjectNode) dossier.get("nominee")).put("province", "Riau");
      ArrayNode marks = (ArrayNode) dossier.at("/interview/marks");
      marks.remove(9);
      for (JsonNode mark : marks) {
        ((ObjectNode) mark).put("assessor", "Budi");
        ObjectNode items = (ObjectNode) mark.get("items");
        items.removeAll();
        items.put("material", 80).put("understanding", 80);
      }
      ((ObjectNode) marks.get(0).get("items")).put("material", 10);
      ((ObjectNode) marks.get(1).get("items")).remove("understanding");
      sitting.decide(dossier);
      String pdf = pdf(sitting, "{" + COHORT + "}");
      String people = "1 orang pada 9 kursi; kuorum menghitung";
      assertThat(pdf)
          .contains(people, "satu orang pada beberapa kursi", "nilai tidak ada: ")
          .contains(", butir understanding", ", material 10 (tetap dihitung)");
    }
  }

  private static String pdf(Sitting sitting, String convening) throws IOException {
    Entry entry = sitting.select(convening);
    byte[] pdf = Sitting.bytes(out -> sitting.minutes().pdf(entry, Sitting.NOON, out));
    return String.join(" ", MinutesTest.pages(pdf)).replaceAll("\\s+", " ");
  }
}
