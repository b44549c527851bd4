package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Shipped;
import id.paritrana.TableEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files read with what is remembered of others are read as if nothing were. */
class RememberedTest {
  @TempDir private Path folder;

  @Test
  void oneChangedFileAfterAnotherReadsAsAllReadAnew() throws Exception {
    Remembered remembered = new Remembered();
    List<RuleFile> files =
        new ArrayList<>(RulesetFolder.files(Shipped.RULES, TableEdit.copy(folder.resolve("t"))));
    same(files, remembered);
    // A warning must be told again, and a mistake as well.
    changed(files, "scoring-government.xlsx", "Cakupan", "F22", 0.8);
    same(files, remembered);
    changed(files, "scoring-government.xlsx", "Cakupan", "F22", "kira-kira");
    same(files, remembered);
    same(files, remembered);
    replace(files, "interview.drl", text -> text.replace("then", "thn"));
    same(files, remembered);
    replace(files, "interview.drl", text -> text.replace("thn", "then") + "\n// once more\n");
    same(files, remembered);
    files.removeIf(file -> file.name().equals("special-awards.xlsx"));
    same(files, remembered);
  }

  private static void same(List<RuleFile> files, Remembered remembered) {
    Checked anew = RulesetReader.check(files);
    Checked again = RulesetReader.check(files, remembered);
    assertThat(again.problems()).isEqualTo(anew.problems());
    assertThat(again.tables()).isEqualTo(anew.tables());
    assertThat(again.cases()).isEqualTo(anew.cases());
    assertThat(again.ruleset() == null).isEqualTo(anew.ruleset() == null);
    if (anew.ruleset() != null && again.ruleset() != null) {
      assertThat(again.ruleset().id()).isEqualTo(anew.ruleset().id());
      assertThat(again.ruleset().size()).isEqualTo(anew.ruleset().size());
    }
  }

  private interface Rewriting {
    String of(String text);
  }

  private static void replace(List<RuleFile> files, String name, Rewriting rewriting) {
    files.replaceAll(
        file ->
            file.name().equals(name)
                ? new RuleFile(
                    name,
                    rewriting
                        .of(new String(file.bytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8))
                : file);
  }

  private void changed(List<RuleFile> files, String name, String sheet, String cell, Object value)
      throws IOException {
    Path workbook = folder.resolve(name);
    for (RuleFile file : files) {
      if (file.name().equals(name)) {
        Files.write(workbook, file.bytes());
      }
    }
    TableEdit.edit(
        workbook,
        sheet,
        it -> {
          if (value instanceof Double number) {
            TableEdit.cell(it, cell).setCellValue(number);
          } else {
            TableEdit.cell(it, cell).setCellValue(value.toString());
          }
        });
    byte[] bytes = Files.readAllBytes(workbook);
    files.replaceAll(file -> file.name().equals(name) ? new RuleFile(name, bytes) : file);
  }
}
