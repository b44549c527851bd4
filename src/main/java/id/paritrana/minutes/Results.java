package id.paritrana.minutes;

import id.paritrana.journal.Journal;
import id.paritrana.minutes.Grid.Head;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/** The results as a workbook: a sheet for each category, those without a rank, and remarks. */
final class Results {
  /** Rows kept in memory; those before are on the disk until the file is done. */
  private static final int WINDOW = 200;

  private static final Language IN = Language.INDONESIAN;

  private static final List<Head> UNRANKED =
      List.of(
          Head.of("head.id", 14),
          Head.of("head.nomineeName", 34),
          Head.of("head.province", 20),
          Head.of("head.category", 28),
          Head.of("head.state", 22),
          Head.of("head.total", 10),
          Head.of("head.reason", 70));

  private final Meeting meeting;
  private final Journal journal;
  private final Map<String, String> archived = new TreeMap<>();

  Results(Meeting meeting, Journal journal) {
    this.meeting = meeting;
    this.journal = journal;
  }

  void write(OutputStream to) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook();
        SXSSFWorkbook rows = new SXSSFWorkbook(book, WINDOW)) {
      var about = book.getProperties().getCoreProperties();
      about.setCreator("Paritrana");
      about.setCreated(Optional.of(Date.from(meeting.entry().at())));
      // Not even this workbook is as large as that, and a plain reader of zips knows no other.
      rows.setZip64Mode(Zip64Mode.Never);
      fill(rows);
      rows.write(file);
    }
    Still.write(file.toByteArray(), to);
  }

  private void fill(SXSSFWorkbook book) {
    Look look = Look.of(book);
    SheetNames names = new SheetNames();
    String unranked = names.of(IN.say("sheet.unranked"));
    String remarks = names.of(IN.say("sheet.remarks"));
    for (JsonNode category : meeting.list("categories")) {
      String name = names.of(IN.name("category", category.get("category").asString()));
      Scores scores = Scores.of(category, journal);
      archived.putAll(scores.archived());
      List<Head> heads = CategorySheet.heads(scores.aspects());
      CategorySheet.fill(grid(book, look, name, heads), category, scores);
    }
    unranked(grid(book, look, unranked, UNRANKED));
    Remarks.write(grid(book, look, remarks, Remarks.HEADS), meeting, archived);
  }

  private Grid grid(SXSSFWorkbook book, Look look, String name, List<Head> heads) {
    return new Grid(book.createSheet(name), look, Minutes.mark(meeting), heads);
  }

  private void unranked(Grid grid) {
    for (Unranked one : Unranked.of(meeting.selection(), IN)) {
      grid.next();
      grid.text(one.id());
      grid.text(one.name());
      grid.text(one.province());
      grid.text(one.category().isEmpty() ? "" : IN.name("category", one.category()));
      grid.text(IN.unranked(one.state()));
      grid.number(one.total());
      grid.text(one.why());
    }
    grid.finish();
  }
}
