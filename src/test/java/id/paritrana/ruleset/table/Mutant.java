package id.paritrana.ruleset.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import id.paritrana.ruleset.problem.Problem;
import id.paritrana.ruleset.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook changed in its parts' XML, or in its bytes, as the fuzzer draws it. */
public final class Mutant {
  private static final Pattern VALUE = Pattern.compile("(?<==[\"'])[^\"'<>]*|(?<=>)[^<>]+(?=<)");
  private static final Pattern ELEMENT =
      Pattern.compile("<[a-zA-Z][^<>]*/>|<([a-z]+)[^<>]*>[^<]*</\\1>");
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "99",
          "1048577",
          "2147483648",
          "1e308",
          "1e999",
          "-0",
          "NaN",
          "0,5",
          "1.000",
          "s",
          "str",
          "inlineStr",
          "b",
          "e",
          "d",
          "shared",
          "array",
          "true",
          "A1",
          "XFD1",
          "B2:A1",
          "A1:XFD1048576",
          "ZZZZ1",
          "A0",
          "$A$1",
          "#REF!",
          "#SPILL!",
          "1+1",
          "A1",
          "SUM(A:A)",
          "IF(1,F18,",
          "((((((((",
          "Data!A1",
          "../x",
          "rId1",
          "rId99",
          "hidden",
          "veryHidden",
          "http://x",
          "&#x0;",
          "&#x202E;",
          "&lt;",
          "\ud83d\ude00",
          "[$-409]",
          ";;;",
          "General",
          "0%");

  private Mutant() {}

  /** The parts of a workbook, by name. */
  public static Map<String, byte[]> parts(byte[] workbook) {
    try {
      return Archive.read(workbook, Room.TABLES);
    } catch (Refused e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] of(Map<String, byte[]> sound, FuzzedDataProvider data) {
    List<RawZip.Entry> entries = new ArrayList<>();
    sound.forEach((name, content) -> entries.add(RawZip.Entry.of(name, content)));
    int changes = data.consumeInt(1, 4);
    for (int i = 0; i < changes; i++) {
      int at = data.consumeInt(0, entries.size() - 1);
      String name = entries.get(at).name();
      byte[] content = sound.get(name);
      if (content != null) {
        entries.set(at, RawZip.Entry.of(name, changed(content, data)));
      }
    }
    if (data.consumeInt(0, 9) == 0) {
      entries.remove(data.consumeInt(0, entries.size() - 1));
    }
    byte[] zip = RawZip.of(entries);
    for (int flips = data.consumeInt(0, 6) - 4; flips > 0; flips--) {
      zip[data.consumeInt(0, zip.length - 1)] = data.consumeByte();
    }
    return zip;
  }

  private static byte[] changed(byte[] content, FuzzedDataProvider data) {
    String xml = new String(content, ISO_8859_1);
    int from = data.consumeInt(0, Math.max(0, xml.length() - 1));
    String changed =
        switch (data.consumeInt(0, 5)) {
          case 0, 1, 2 -> replaced(xml, VALUE, from, data.pickValue(VALUES));
          case 3 -> replaced(xml, ELEMENT, from, "");
          case 4 -> replaced(xml, ELEMENT, from, "$0$0");
          default -> xml.substring(0, from) + data.consumeString(8) + xml.substring(from);
        };
    return changed.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String replaced(String xml, Pattern what, int from, String with) {
    Matcher found = what.matcher(xml);
    if (!found.find(from)) {
      return xml;
    }
    String inserted = with.equals("$0$0") ? found.group() + found.group() : with;
    return xml.substring(0, found.start()) + inserted + xml.substring(found.end());
  }

  /**
   * What keeps the workbook from being opened; nothing when it is opened, if need be with sheets
   * left aside.
   */
  public static List<Problem> refusal(String file, byte[] bytes) throws IOException {
    Problems problems = new Problems();
    Optional<XSSFWorkbook> opened = SafeWorkbook.open(file, bytes, problems);
    if (opened.isPresent()) {
      opened.get().close();
    }
    boolean aside = problems.sorted().stream().allMatch(problem -> problem.place().sheet() != null);
    if (opened.isPresent() ? !aside : problems.count() != 1) {
      throw new AssertionError(opened + " with " + problems.sorted());
    }
    return opened.isPresent() ? List.of() : problems.sorted();
  }
}
