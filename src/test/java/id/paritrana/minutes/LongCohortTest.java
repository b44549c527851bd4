package id.paritrana.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.journal.Entry;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A category of a thousand places: all of them are named, on pages that can still be read. */
class LongCohortTest {
  private static final int MANY = 1000;

  @TempDir Path folder;

  @Test
  void aThousandPlacesAreNamedUnderARepeatedHeading() throws Exception {
    try (Sitting sitting = new Sitting(folder)) {
      Entry entry = thousand(sitting);
      List<String> pages =
          MinutesTest.pages(Sitting.bytes(out -> sitting.minutes().pdf(entry, Sitting.NOON, out)));
      String all = String.join("\n", pages);
      for (int i = 1; i <= MANY; i++) {
        assertThat(all).contains("Kabupaten 1 (X-" + i + ")");
      }
      assertThat(pages)
          .filteredOn(page -> page.contains("(X-500)"))
          .isNotEmpty()
          .allMatch(
              page ->
                  page.contains("Peringkat Calon Nilai")
                      || page.contains("Rank Nominee")
                      // The same nominees stand among the remarks, under a heading too.
                      || page.contains("Yang perlu dicermati Calon")
                      || page.contains("What to look at Nominee"));
      assertThat(pages.get(0))
          .contains("20. Kabupaten 1", "dan 3 lagi; lihat peringkatnya di bawah");
      assertThat(all).contains("Alasan 899 tempat berikutnya ada dalam tabel hasil (.xlsx)");

      byte[] results = Sitting.bytes(out -> sitting.minutes().results(entry, Sitting.NOON, out));
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(results))) {
        Sheet sheet = book.getSheetAt(0);
        assertThat(sheet.getLastRowNum()).isEqualTo(MANY);
        assertThat(sheet.getRow(MANY - 1).getCell(1).getStringCellValue()).isEqualTo("X-999");
      }
    }
  }

  /** Of two places that were selected, five hundred times the same with other ids. */
  private static Entry thousand(Sitting sitting) {
    sitting.government("G-1", "Kabupaten 1", "Aceh", 80);
    sitting.government("G-2", "Kabupaten 1", "Aceh", 60);
    Entry two =
        sitting.select("{'assessmentYear': 2024, 'stage': 'INTERVIEW', 'province': 'Aceh'}");
    JsonNode body = Sitting.JSON.readTree(two.bodyJson());
    ArrayNode places = (ArrayNode) body.at("/selection/categories/0/places");
    ObjectNode first = (ObjectNode) places.get(0);
    places.removeAll();
    for (int i = 1; i <= MANY; i++) {
      ObjectNode place = first.deepCopy();
      place.put("rank", i).put("winner", i <= 23).put("sentUp", i == 1);
      ((ObjectNode) place.get("nominee")).put("id", "X-" + i);
      if (i == MANY) {
        place.remove("above");
      }
      places.add(place);
    }
    return sitting.record(body, "thousand");
  }
}
