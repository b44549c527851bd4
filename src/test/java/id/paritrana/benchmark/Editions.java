package id.paritrana.benchmark;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import id.paritrana.decision.json.DecisionWriter;
import id.paritrana.dossier.json.DossierReader;
import id.paritrana.ruleset.RuleFile;
import id.paritrana.ruleset.Ruleset;
import id.paritrana.ruleset.RulesetReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The shipped criteria with rows of two workbooks worth a thousandth of a point less in each
 * edition, so that any dossier is told in at least two places by which it was decided. Every
 * twentieth has other formulas too: another comment, which must be compiled anew.
 */
final class Editions {
  private static final int FORMULAS = 20;
  private static final String GOVERNMENT = "scoring-government.xlsx";
  private static final String ENTERPRISE = "scoring-enterprise.xlsx";
  private static final String FORMULA = "classification.drl";

  private record Points(String sheet, String cell, int shipped) {}

  private static final Map<String, List<Points>> CHANGED =
      Map.of(
          GOVERNMENT,
          List.of(
              new Points("Cakupan", "I19", 30),
              new Points("Cakupan", "I20", 40),
              new Points("Cakupan", "I21", 50),
              new Points("Cakupan", "I22", 60),
              new Points("Peraturan", "I20", 55),
              new Points("Peraturan", "I21", 70)),
          ENTERPRISE,
          List.of(new Points("Kepatuhan", "I18", 30), new Points("Kepedulian", "J18", 15)));

  private final Map<String, RuleFile> shipped = new LinkedHashMap<>();
  private final Map<String, XSSFWorkbook> open = new LinkedHashMap<>();

  Editions() throws IOException {
    for (RuleFile file : Shipped.ruleset().files()) {
      shipped.put(file.name(), file);
    }
    for (String name : List.of(GOVERNMENT, ENTERPRISE)) {
      open.put(name, new XSSFWorkbook(new ByteArrayInputStream(shipped(name).bytes())));
    }
  }

  private RuleFile shipped(String name) {
    RuleFile file = shipped.get(name);
    if (file == null) {
      throw new IllegalStateException(name);
    }
    return file;
  }

  /** The files that this edition changes of the one before. */
  List<RuleFile> changed(int edition) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    for (Map.Entry<String, XSSFWorkbook> workbook : open.entrySet()) {
      for (Points points : CHANGED.getOrDefault(workbook.getKey(), List.of())) {
        TableEdit.cell(workbook.getValue().getSheet(points.sheet), points.cell)
            .setCellValue(
                BigDecimal.valueOf(points.shipped)
                    .subtract(BigDecimal.valueOf(edition, 3))
                    .doubleValue());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.getValue().write(bytes);
      files.add(new RuleFile(workbook.getKey(), bytes.toByteArray()));
    }
    if (hasFormulas(edition)) {
      files.add(formula(edition));
    }
    return files;
  }

  private RuleFile formula(int edition) {
    String text = new String(shipped(FORMULA).bytes(), StandardCharsets.UTF_8);
    return new RuleFile(
        FORMULA, (text + "\n// edition " + edition + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static boolean hasFormulas(int edition) {
    return edition % FORMULAS == 0;
  }

  /**
   * A whole edition, read here; edition 0 is what is shipped.
   *
   * @param formulas the edition that its formulas are of
   */
  Ruleset ruleset(int edition, int formulas) throws Exception {
    Map<String, RuleFile> files = new LinkedHashMap<>(shipped);
    if (edition > 0) {
      changed(edition).forEach(file -> files.put(file.name(), file));
    }
    if (formulas > 0) {
      files.put(FORMULA, formula(formulas));
    }
    return RulesetReader.read(List.copyOf(files.values()));
  }

  /** What a ruleset decides of a dossier, as it would be answered. */
  static String decided(Ruleset ruleset, byte[] dossier) throws Exception {
    return Answered.content(
        new DecisionWriter().write(ruleset.decide(new DossierReader().read(dossier))));
  }
}
