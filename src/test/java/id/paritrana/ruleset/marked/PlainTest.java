package id.paritrana.ruleset.marked;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of others cannot become a formula, hide anything or break the file. */
class PlainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", " =1", "\t=1", "\r=1", "\n=1", "\u202E=1"})
  void whatWouldBeginAFormulaGetsAnApostrophe(String text) {
    assertThat(Plain.cell(text)).startsWith("'").doesNotContain("\t", "\r", "\n", "\u202E");
  }

  @Test
  void aFormulaWrittenByTheNumberOfItsSignStaysText() {
    assertThat(Plain.cell("_x003D_1+1")).isEqualTo("_x005F_x003D_1+1");
    assertThat(new XSSFRichTextString(Plain.cell("_x003D_1+1")).getString())
        .isEqualTo("_x003D_1+1");
  }

  @ParameterizedTest
  @CsvSource({"`=1+1` pada kolom Poin, `=1+1` pada kolom Poin", "a=b, a=b", "0.31, 0.31", "'', ''"})
  void otherTextStaysAsItIs(String text, String expected) {
    assertThat(Plain.cell(text)).isEqualTo(expected);
  }

  @Test
  void whatNoWorkbookCanHoldIsReplaced() {
    assertThat(Plain.cell("a\u0000\u0007b\uD800c\uFFFFd😀")).isEqualTo("a b\uFFFDc\uFFFDd😀");
  }

  @Test
  void textIsCutToWhatACellHoldsAndNoCharacterInTwo() {
    assertThat(Plain.cell("x".repeat(40_000))).hasSize(32_767).endsWith("x…");
    assertThat(Plain.cell("x".repeat(32_765) + "😀😀")).hasSize(32_766).endsWith("x…");
    assertThat(Plain.cell("x".repeat(32_767))).hasSize(32_767).endsWith("xx");
  }
}
